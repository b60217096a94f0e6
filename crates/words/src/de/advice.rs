//! What to do now. Titles carry no full stop; texts are sentences.

use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(question: Question) -> &'static str {
    match question {
        Question::Asked => "Haben Sie kurz vorher einen Code angefordert oder sich angemeldet?",
        Question::Account => "Ist das Konto, das in der Mail genannt wird, Ihres?",
        Question::Organisation => "Geht es um ein Geschäfts-, Schul- oder Unikonto?",
        Question::Did => "Haben Sie mit dieser Mail schon etwas getan?",
    }
}

pub(crate) fn title(says: &A) -> &'static str {
    match says {
        A::StepGenuine => "Keinen Code angefordert? Dann geben Sie ihn niemandem",
        A::StepCaution => {
            "Benutzen Sie keinen Link und keine Nummer daraus. Gehen Sie selbst in Ihr Konto"
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Benutzen Sie nichts aus dieser Mail. Gehen Sie selbst in Ihr Konto"
        }
        A::StepMentionsBrand => "Geht es um Ihr Microsoft-Konto? Gehen Sie selbst dorthin",
        A::StepNotTheBrand => {
            "Behandeln Sie sie wie jede Mail von jemandem, den Sie vielleicht nicht kennen"
        }
        A::StepCannotTell => "Solange Sie es nicht wissen: Benutzen Sie nichts aus dieser Mail",
        A::ChangePassword => "Ändern Sie jetzt das Kennwort",
        A::SignOutEverywhere => "Überall abmelden",
        A::ChangeElsewhere => "Ändern Sie es überall, wo Sie dasselbe Kennwort hatten",
        A::CodePassedOn => "Sehen Sie jetzt in Ihrem Konto nach",
        A::LinkOpened => "Sie haben einen Link geöffnet und nichts eingetippt",
        A::NumberCalled => "Brechen Sie den Kontakt ab",
        A::TellItNow { .. } => "Sagen Sie es jetzt Ihrer IT",
        A::YouAsked => "Tippen Sie den Code nur dort ein, wo Sie ihn angefordert haben",
        A::YouDidNotAsk => "Wenn Sie ihn nicht angefordert haben, lassen Sie den Code ungenutzt",
        A::LookAtActivity => "Sehen Sie sich die letzten Anmeldungen an",
        A::UnknownActivity => "Nur wenn etwas unbekannt ist: Ändern Sie Ihr Kennwort",
        A::TwoStep => "Schalten Sie den zweiten Schritt ein",
        A::AliasLockDown => {
            "Wenn solche Mails immer wieder kommen: Nehmen Sie die erratene Adresse aus dem Spiel"
        }
        A::TakeAddressOff => "Lösen Sie Ihre Adresse von dem fremden Konto",
        A::NoAccountNothingToDo => "Sie müssen nichts tun",
        A::AskIt { .. } => "Fragen Sie Ihre IT",
        A::LookAtWorkActivity => "Sehen Sie sich die Anmeldungen Ihres Geschäftskontos an",
        A::Report { .. } => "Melden Sie sie, dann löschen Sie sie",
        A::ReportOnceKnown { .. } => "Stellt sie sich als Betrug heraus, melden Sie sie",
        A::NothingElse => "Sonst muss sich nichts ändern",
        A::OldCode => "Benutzen Sie keinen Code daraus",
        A::GetOriginal => "Holen Sie das fehlende Stück",
        A::Organisation(_) => "Von Ihrer Organisation",
        A::WhyThisAnswer => "Wie diese Antwort zustande kam",
        A::WhatTheCodeIs => "Wozu ein Sicherheitscode da ist",
        A::FailedSignIn => "Warum ein Code kommen kann, obwohl Sie nichts getan haben",
        A::NoAccount => "Warum Leute ohne Microsoft-Konto so etwas bekommen",
        A::PersonalAccount => {
            "Vielleicht haben Sie ein privates Microsoft-Konto auf dieser Adresse"
        }
        A::OnPremises => "Warum Leute so etwas bekommen, die nur bei der Arbeit ein Konto haben",
        A::Synchronised => {
            "Warum Leute so etwas bekommen, deren Geschäftskonto auch in Microsoft 365 ist"
        }
        A::NeverLinks => "Benutzen Sie nie Links oder Schaltflächen in so einer Mail",
        A::NeverNumbers => "Rufen Sie nie eine Nummer daraus an",
        A::NeverCodes => "Sagen Sie niemandem einen Code oder ein Kennwort",
        A::NeverRemote => "Lassen Sie niemanden an Ihren Computer",
    }
}

pub(crate) fn text(says: &A) -> String {
    let text = match says {
        A::StepGenuine => {
            "Echt heißt: Microsoft hat sie geschickt. Vielleicht hat jemand Ihre Adresse eingetippt. Benutzen Sie die Links darin nicht; um die letzten Anmeldungen zu sehen, tippen Sie diese Adresse selbst ein."
        }
        A::StepCaution => {
            "Ob mit Ihrem Konto etwas nicht stimmt, sehen Sie so: Tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Kein Link, keine Schaltfläche, keine Telefonnummer. Tippen Sie das in die Adresszeile Ihres Browsers."
        }
        A::StepMentionsBrand => {
            "Ändern Sie an Ihrem Konto nichts über einen Link, eine Schaltfläche oder eine Nummer aus dieser Mail. Tippen Sie das in die Adresszeile Ihres Browsers."
        }
        A::StepNotTheBrand => {
            "Diese Seite kennt nur Mails von Microsoft. Wenn Sie den Absender nicht kennen, öffnen Sie keinen Link und keinen Anhang."
        }
        A::StepCannotTell => {
            "Kein Link, keine Schaltfläche, keine Telefonnummer. Tippen Sie das in die Adresszeile Ihres Browsers; das ist in jedem Fall richtig."
        }
        A::ChangePassword => {
            "Tippen Sie diese Adresse an einem Gerät ein, dem Sie trauen, und wählen Sie „Kennwort ändern“. Jetzt gleich, bevor Sie weiterlesen."
        }
        A::SignOutEverywhere => {
            "Wählen Sie auf derselben Seite unter „Erweiterte Sicherheitsoptionen“ das Abmelden auf allen Geräten. Das beendet offene Sitzungen; es kann bis zu einem Tag dauern."
        }
        A::ChangeElsewhere => {
            "Beginnen Sie mit Ihrem Mail-Konto und Ihrer Bank. Nehmen Sie für jedes ein anderes Kennwort."
        }
        A::CodePassedOn => {
            "Wer den Code hat, ist vielleicht schon drin. Tippen Sie diese Adresse ein. Wenn Sie eine Anmeldung sehen, die nicht von Ihnen ist, wählen Sie „Das war ich nicht“ und ändern Sie Ihr Kennwort."
        }
        A::LinkOpened => {
            "Einen Link nur zu öffnen schadet meist nicht. Wenn Sie dort ein Kennwort oder einen Code eingetippt haben, sagen Sie es oben."
        }
        A::NumberCalled => {
            "In Mails von Microsoft steht keine Bitte, anzurufen. Wenn Sie jemanden an Ihren Computer gelassen haben, schalten Sie ihn aus und lassen Sie jemanden nachsehen, den Sie kennen. Wenn Sie bezahlt haben, rufen Sie Ihre Bank an."
        }
        A::TellItNow { help_desk: Some(help_desk) } => {
            return format!(
                "Sie kann das Konto sperren und nach Schäden sehen. Niemand macht Ihnen einen Vorwurf, wenn Sie es schnell sagen. {}",
                sentence(help_desk)
            );
        }
        A::TellItNow { help_desk: None } => {
            "Sie kann das Konto sperren und nach Schäden sehen. Niemand macht Ihnen einen Vorwurf, wenn Sie es schnell sagen. Nehmen Sie eine Nummer, die Sie kennen."
        }
        A::YouAsked => {
            "Sie haben es selbst begonnen, also ist ein Code zu erwarten. Tippen Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben, und nirgends sonst. Wenn jemand Sie dazu aufgefordert hat, hören Sie auf."
        }
        A::YouDidNotAsk => {
            "Jemand hat Ihre Adresse eingetippt, aus Versehen oder um hineinzukommen. Ohne den Code kommt niemand hinein. Geben Sie ihn niemandem: nicht am Telefon, nicht im Chat und niemandem, der sagt, er sei von Microsoft."
        }
        A::LookAtActivity => {
            "Tippen Sie diese Adresse selbst ein. Dort steht jede Anmeldung der letzten 30 Tage. Fehlversuche von Fremden sind häufig und kamen nicht hinein."
        }
        A::UnknownActivity => {
            "Wenn eine gelungene Anmeldung nicht von Ihnen war, wählen Sie „Das war ich nicht“ und ändern Sie dann hier Ihr Kennwort."
        }
        A::TwoStep => {
            "Schalten Sie unter „Erweiterte Sicherheitsoptionen“ die Prüfung in zwei Schritten ein, oder schaffen Sie das Kennwort ganz ab (kennwortloses Konto)."
        }
        A::AliasLockDown => {
            "Fügen Sie einen neuen, geheimen Alias hinzu, machen Sie ihn zum primären, und legen Sie bei den Anmeldeeinstellungen fest, dass man sich mit dem alten nicht mehr anmelden kann. Ihre Mails kommen weiter an."
        }
        A::TakeAddressOff => {
            "Jemand hat Ihre Adresse für sein Konto angegeben, vielleicht aus Versehen. Die echte Mail bietet an, sie zu entfernen. Ohne deren Link: Warten Sie ab, oder fragen Sie die Person, wenn Sie sie kennen. Mit einem eigenen Konto sehen Sie solche Einstellungen unter dieser Adresse."
        }
        A::NoAccountNothingToDo => {
            "Jemand hat Ihre Adresse für ein eigenes Konto eingetippt. Von Ihnen gibt es da nichts zu holen. Löschen Sie die Mail."
        }
        A::AskIt { help_desk: Some(help_desk) } => {
            return format!(
                "Um Konten von Arbeit, Schule oder Uni kümmert man sich dort, und dort sieht man mehr als Sie. {}",
                sentence(help_desk)
            );
        }
        A::AskIt { help_desk: None } => {
            "Um Konten von Arbeit, Schule oder Uni kümmert man sich dort, und dort sieht man mehr als Sie. Nehmen Sie eine Nummer oder Adresse, die Sie kennen, keine aus der Mail."
        }
        A::LookAtWorkActivity => {
            "Tippen Sie diese Adresse selbst ein und melden Sie sich an wie bei der Arbeit. Dort steht, wo Ihr Geschäftskonto benutzt wurde."
        }
        A::Report { address: Some(address) } => {
            return format!(
                "Schicken Sie sie als Anhang an {address}. Dann löschen Sie sie. Das hilft, sie von anderen fernzuhalten."
            );
        }
        A::Report { address: None } => {
            "Markieren Sie die Mail in Outlook und melden Sie sie als Phishing. Andere Mailprogramme haben dafür eine Schaltfläche. Das hilft, sie von anderen fernzuhalten."
        }
        A::ReportOnceKnown { address: Some(address) } => {
            return format!(
                "Behalten Sie sie, bis Sie es wissen. Schicken Sie sie dann als Anhang an {address}."
            );
        }
        A::ReportOnceKnown { address: None } => {
            "Behalten Sie sie, bis Sie es wissen. Markieren Sie sie dann in Outlook und melden Sie sie als Phishing. Andere Mailprogramme haben dafür eine Schaltfläche."
        }
        A::NothingElse => {
            "Eine gefälschte Mail sagt nichts über Ihr Konto. Sie allein ist kein Grund, das Kennwort zu ändern."
        }
        A::OldCode => {
            "Ein Code in einer alten Mail gilt nicht mehr. Wenn eine Seite oder ein Mensch ihn von Ihnen will, hören Sie dort auf."
        }
        A::GetOriginal => {
            "Was fehlt und wie Sie es bekommen, steht oben bei der Antwort. Bis dahin sind die Schritte unten in jedem Fall richtig."
        }
        A::Organisation(line) => return sentence(line),
        A::WhyThisAnswer => {
            "Wir haben gesehen, wer die Mail bekommen hat, und nur den Zeilen geglaubt, die dieser Dienst selbst geschrieben hat. Die Signaturen haben wir hier in Ihrem Browser geprüft. Die Befunde unter „Warum“ zeigen jede Zeile, auf der die Antwort ruht."
        }
        A::WhatTheCodeIs => {
            "Ein Code zeigt, dass wer ihn eintippt Ihr Postfach lesen kann. Microsoft schickt ihn, um ein Kennwort zurückzusetzen, als zweiten Schritt beim Anmelden oder um eine Adresse zu bestätigen. Er gilt einige Minuten und nur auf der Seite, die danach gefragt hat."
        }
        A::FailedSignIn => {
            "Jeder kann Ihre Adresse auf Microsofts Anmeldeseite eintippen. Wenn die Anmeldung misslingt oder ungewöhnlich aussieht, schickt Microsoft Ihnen einen Code oder eine Warnung. Programme probieren so lange Listen von Adressen durch, darum sind solche Mails häufig. Ein Code, den niemand benutzt, öffnet nichts."
        }
        A::NoAccount => {
            "Vielleicht hat jemand Ihre Adresse aus Versehen eingetippt oder als zweite Adresse für das eigene Konto genannt. Oder die Adresse gehörte vor Ihnen jemand anderem. Fälscher schreiben allen, mit und ohne Konto."
        }
        A::PersonalAccount => {
            "Xbox, OneDrive, Skype, Windows und Outlook.com benutzen eines. Vielleicht haben Sie es vor Jahren mit dieser Adresse eröffnet, auch mit einer von der Arbeit. Private und geschäftliche Konten sind getrennt, mit getrennten Kennwörtern."
        }
        A::OnPremises => {
            "Ein Konto, das es nur auf den Servern Ihrer Organisation gibt, bekommt solche Mails nicht von selbst. Dann geht es um ein privates Konto auf derselben Adresse, oder jemand hat die Adresse eingetippt."
        }
        A::Synchronised => {
            "Viele Organisationen spiegeln ihre Konten in Microsoft 365. Dann kann Microsoft auch zu Ihrem Geschäftskonto Codes und Warnungen schicken, über denselben Dienst wie für private. Ihre IT kann sehen, was es war."
        }
        A::NeverLinks => {
            "Tippen Sie die Adresse lieber selbst ein. Das gilt auch bei echten Mails."
        }
        A::NeverNumbers => "Microsoft bittet Sie wegen einer Anmeldung nicht um einen Anruf.",
        A::NeverCodes => "Niemand bei Microsoft, bei Ihrer Bank oder bei Ihrer IT braucht das.",
        A::NeverRemote => {
            "Installieren und starten Sie nichts wegen dieser Mail oder eines Anrufs danach."
        }
    };
    text.to_owned()
}

/// The organisation's own words, ended as a sentence.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '!', '?']) { words.to_owned() } else { format!("{words}.") }
}
