//! What to do now. Titles carry no full stop; texts are sentences.

use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(question: Question) -> &'static str {
    match question {
        Question::Asked => "Haben Sie kurz vorher einen Code angefordert oder sich angemeldet?",
        Question::Account => "Gehört das Konto, das in der Mail genannt wird, Ihnen?",
        Question::Organisation => "Geht es um ein Geschäfts-, Schul- oder Unikonto?",
        Question::Did => "Haben Sie schon etwas davon getan?",
    }
}

pub(crate) fn title(says: &A) -> &'static str {
    match says {
        A::StepGenuine => "Das waren nicht Sie? Geben Sie keinen Code weiter",
        A::StepCaution => {
            "Benutzen Sie keine Links oder Telefonnummern daraus. Gehen Sie selbst in Ihr Konto"
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Nicht klicken, anrufen oder antworten. Gehen Sie selbst in Ihr Konto"
        }
        A::StepMentionsBrand => "Geht es um Ihr Microsoft-Konto? Gehen Sie selbst dorthin",
        A::StepFalseAddress => super::sender::step_false_address().0,
        A::StepPlaysBrand { .. } => super::sender::step_plays_brand_title(),
        A::StepNotTheBrand => "Behandeln Sie diese Mail wie jede Mail von Fremden",
        A::StepCannotTell => "Solange Sie es nicht wissen: nicht klicken, anrufen oder antworten",
        A::ChangePassword => "Ändern Sie jetzt Ihr Kennwort",
        A::SignOutEverywhere => "Überall abmelden",
        A::ChangeElsewhere => "Ändern Sie dieses Kennwort überall, wo Sie es sonst benutzen",
        A::CodePassedOn => "Sehen Sie jetzt in Ihrem Konto nach",
        A::LinkOpened => "Sie haben einen Link geöffnet, aber nichts eingetippt",
        A::NumberCalled => "Brechen Sie den Kontakt ab",
        A::TellItNow { .. } => "Sagen Sie es jetzt Ihrer IT",
        A::YouAsked => "Geben Sie den Code nur dort ein, wo Sie ihn angefordert haben",
        A::YouDidNotAsk => "Wenn Sie den Code nicht angefordert haben, benutzen Sie ihn nicht",
        A::LookAtActivity => "Sehen Sie sich Ihre letzten Anmeldungen an",
        A::UnknownActivity => {
            "Ändern Sie Ihr Kennwort nur, wenn eine erfolgreiche Anmeldung nicht von Ihnen war"
        }
        A::TwoStep => "Schalten Sie die Prüfung in zwei Schritten ein",
        A::AliasLockDown => {
            "Wenn solche Mails immer wieder kommen: Ändern Sie die Adresse für die Anmeldung"
        }
        A::TakeAddressOff => "Lassen Sie Ihre Adresse aus dem fremden Konto nehmen",
        A::NoAccountNothingToDo => "Sie müssen nichts tun",
        A::AskIt { .. } => "Fragen Sie Ihre IT",
        A::LookAtWorkActivity => "Sehen Sie sich die Anmeldungen bei Ihrem Geschäftskonto an",
        A::Report { .. } => "Als Phishing melden, dann löschen",
        A::ReportOnceKnown { .. } => "Wenn es sich als Betrug herausstellt: melden",
        A::NothingElse => "Sonst müssen Sie nichts ändern",
        A::OldCode => "Benutzen Sie keinen Code daraus",
        A::GetOriginal => "Besorgen Sie das fehlende Stück",
        A::Organisation(_) => "Von Ihrer Organisation",
        A::WhyThisAnswer => "Wie diese Antwort zustande kam",
        A::WhatTheCodeIs => "Wozu ein Sicherheitscode da ist",
        A::FailedSignIn => "Warum Sie einen Code bekommen können, obwohl Sie nichts getan haben",
        A::NoAccount => "Warum Leute ohne Microsoft-Konto so etwas bekommen",
        A::PersonalAccount => {
            "Vielleicht haben Sie ein privates Microsoft-Konto mit dieser Adresse"
        }
        A::OnPremises => "Warum Leute so etwas bekommen, die nur ein Geschäftskonto haben",
        A::Synchronised => {
            "Warum Leute so etwas bekommen, deren Geschäftskonto auch in Microsoft 365 ist"
        }
        A::NeverLinks => "Benutzen Sie nie Links oder Schaltflächen in so einer Mail",
        A::NeverNumbers => "Rufen Sie nie eine Nummer daraus an",
        A::NeverCodes => "Geben Sie niemandem einen Code oder ein Kennwort",
        A::NeverRemote => "Lassen Sie niemanden an Ihren Computer",
    }
}

pub(crate) fn text(says: &A) -> String {
    let text = match says {
        A::StepGenuine => {
            "Echt heißt: Microsoft hat die Mail geschickt. Vielleicht hat jemand Ihre Adresse eingetippt. Benutzen Sie keine Links daraus. Um Ihre letzten Anmeldungen zu sehen, tippen Sie diese Adresse selbst ein."
        }
        A::StepCaution => {
            "Um zu sehen, ob mit Ihrem Konto etwas nicht stimmt, tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Keine Links, keine Schaltflächen, keine Telefonnummern, keine Codes. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepMentionsBrand => {
            "Ändern Sie an Ihrem Konto nichts über einen Link, eine Schaltfläche oder eine Nummer aus dieser Mail. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepFalseAddress => super::sender::step_false_address().1,
        A::StepPlaysBrand { brand } => return super::sender::step_plays_brand(brand),
        A::StepNotTheBrand => {
            "Diese Seite kennt nur Mails von Microsoft. Wenn Sie den Absender nicht kennen, öffnen Sie keinen Link und keinen Anhang."
        }
        A::StepCannotTell => {
            "Keine Links, keine Schaltflächen, keine Telefonnummern, keine Codes. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers. Das ist in jedem Fall richtig."
        }
        A::ChangePassword => {
            "Tippen Sie diese Adresse auf einem Gerät ein, dem Sie trauen, und wählen Sie „Kennwort ändern“. Tun Sie das jetzt gleich, bevor Sie weiterlesen."
        }
        A::SignOutEverywhere => {
            "Wählen Sie auf derselben Seite unter „Erweiterte Sicherheitsoptionen“ das Abmelden auf allen Geräten. Das beendet offene Sitzungen, kann aber bis zu einem Tag dauern."
        }
        A::ChangeElsewhere => {
            "Beginnen Sie mit Ihrem Mail-Konto und Ihrer Bank. Nehmen Sie jedes Mal ein anderes Kennwort."
        }
        A::CodePassedOn => {
            "Wer den Code hat, ist vielleicht schon in Ihrem Konto. Tippen Sie diese Adresse ein. Wenn Sie eine Anmeldung sehen, die nicht von Ihnen ist, wählen Sie „Das war ich nicht“ und ändern Sie Ihr Kennwort."
        }
        A::LinkOpened => {
            "Einen Link nur zu öffnen, schadet meist nicht. Wenn Sie dort ein Kennwort oder einen Code eingetippt haben, geben Sie das oben an."
        }
        A::NumberCalled => {
            "Mails von Microsoft bitten nicht um einen Anruf. Wenn Sie jemanden an Ihren Computer gelassen haben, schalten Sie den Computer aus und lassen Sie jemanden nachsehen, den Sie kennen. Wenn Sie bezahlt haben, rufen Sie Ihre Bank an."
        }
        A::TellItNow { help_desk: Some(help_desk) } => {
            return format!(
                "Die IT kann das Konto sperren und nach Schäden suchen. Niemand macht Ihnen einen Vorwurf, wenn Sie es schnell sagen. {}",
                sentence(help_desk)
            );
        }
        A::TellItNow { help_desk: None } => {
            "Die IT kann das Konto sperren und nach Schäden suchen. Niemand macht Ihnen einen Vorwurf, wenn Sie es schnell sagen. Nehmen Sie eine Nummer, die Sie kennen."
        }
        A::YouAsked => {
            "Sie haben das selbst begonnen, also ist ein Code zu erwarten. Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben, und nirgends sonst. Wenn jemand Sie dazu aufgefordert hat, brechen Sie ab."
        }
        A::YouDidNotAsk => {
            "Jemand hat Ihre Adresse eingetippt, aus Versehen oder um hineinzukommen. Ohne den Code kommt so niemand hinein. Geben Sie ihn niemandem: nicht am Telefon, nicht im Chat und niemandem, der sagt, er sei von Microsoft."
        }
        A::LookAtActivity => {
            "Tippen Sie diese Adresse selbst ein. Dort sehen Sie die Anmeldungen der letzten 30 Tage. Fehlversuche von Fremden sind häufig. Hineingekommen ist dabei niemand."
        }
        A::UnknownActivity => {
            "Wenn eine erfolgreiche Anmeldung nicht von Ihnen war, wählen Sie „Das war ich nicht“ und ändern Sie dann hier Ihr Kennwort."
        }
        A::TwoStep => {
            "Das finden Sie unter „Erweiterte Sicherheitsoptionen“. Oder schaffen Sie dort das Kennwort ganz ab (kennwortloses Konto)."
        }
        A::AliasLockDown => {
            "Fügen Sie einen neuen, geheimen Alias hinzu und machen Sie ihn zum primären. Schalten Sie dann in den Anmeldeeinstellungen ab, dass man sich mit dem alten anmelden kann. Ihre Mails kommen weiter an."
        }
        A::TakeAddressOff => {
            "Jemand hat Ihre Adresse für sein Konto angegeben, vielleicht aus Versehen. Die echte Mail bietet an, die Adresse zu entfernen. Wenn Sie den Link darin lieber nicht benutzen: Warten Sie ab, oder fragen Sie nach, falls Sie wissen, wer es war. Wenn Sie selbst ein Konto haben, sehen Sie solche Einstellungen unter dieser Adresse."
        }
        A::NoAccountNothingToDo => {
            "Jemand hat Ihre Adresse für das eigene Konto angegeben. Ein Konto von Ihnen ist nicht betroffen. Löschen Sie die Mail."
        }
        A::AskIt { help_desk: Some(help_desk) } => {
            return format!(
                "Um Konten von Arbeit, Schule oder Uni kümmert man sich dort, und die IT sieht mehr als Sie. {}",
                sentence(help_desk)
            );
        }
        A::AskIt { help_desk: None } => {
            "Um Konten von Arbeit, Schule oder Uni kümmert man sich dort, und die IT sieht mehr als Sie. Nehmen Sie eine Nummer oder Adresse, die Sie kennen, keine aus der Mail."
        }
        A::LookAtWorkActivity => {
            "Tippen Sie diese Adresse selbst ein und melden Sie sich an wie bei der Arbeit. Dort sehen Sie, wo Ihr Geschäftskonto benutzt wurde."
        }
        A::Report { address: Some(address) } => {
            return format!(
                "Erst als Anhang an {address} weiterleiten, dann löschen. Das hilft, andere zu schützen."
            );
        }
        A::Report { address: None } => {
            "Melden Sie die Mail in Outlook als Phishing. In anderen Mailprogrammen gibt es eine ähnliche Schaltfläche. Das hilft, andere zu schützen."
        }
        A::ReportOnceKnown { address: Some(address) } => {
            return format!(
                "Behalten Sie die Mail, bis Sie es wissen. Leiten Sie die Mail dann als Anhang an {address} weiter."
            );
        }
        A::ReportOnceKnown { address: None } => {
            "Behalten Sie die Mail, bis Sie es wissen. Melden Sie die Mail dann in Outlook als Phishing. In anderen Mailprogrammen gibt es eine ähnliche Schaltfläche."
        }
        A::NothingElse => {
            "Eine gefälschte Mail sagt nichts über Ihr Konto. Für sich allein ist das kein Grund, das Kennwort zu ändern."
        }
        A::OldCode => {
            "Ein Code in einer alten Mail gilt nicht mehr. Wenn eine Seite oder ein Mensch ihn von Ihnen will, brechen Sie ab."
        }
        A::GetOriginal => {
            "Oben bei der Antwort lesen Sie, was fehlt und wie Sie es bekommen. Bis dahin sind die Schritte unten in jedem Fall richtig."
        }
        A::Organisation(line) => return sentence(line),
        A::WhyThisAnswer => {
            "Wir haben nachgesehen, welcher Dienst die Mail bekommen hat, und nur den Zeilen geglaubt, die dieser Dienst selbst geschrieben hat. Die Signaturen haben wir hier in Ihrem Browser geprüft. Die Befunde unter „Warum“ zeigen jede Zeile, auf der die Antwort beruht."
        }
        A::WhatTheCodeIs => {
            "Ein Code beweist: Wer ihn eingibt, kann Ihr Postfach lesen. Microsoft schickt ihn, um ein Kennwort zurückzusetzen, als zweiten Schritt beim Anmelden oder um eine Adresse zu bestätigen. Er gilt einige Minuten und nur auf der Seite, die danach gefragt hat."
        }
        A::FailedSignIn => {
            "Jeder kann Ihre Adresse auf Microsofts Anmeldeseite eintippen. Wenn die Anmeldung misslingt oder ungewöhnlich aussieht, schickt Microsoft Ihnen einen Code oder eine Warnung. Programme probieren so lange Listen von Adressen durch, darum sind solche Mails häufig. Ein Code, den niemand benutzt, öffnet nichts."
        }
        A::NoAccount => {
            "Vielleicht hat jemand Ihre Adresse aus Versehen eingetippt oder als zweite Adresse für das eigene Konto angegeben. Oder die Adresse gehörte vor Ihnen jemand anderem. Betrüger schreiben allen, mit und ohne Konto."
        }
        A::PersonalAccount => {
            "Xbox, OneDrive, Skype, Windows und Outlook.com benutzen alle so ein Konto. Vielleicht haben Sie es vor Jahren mit dieser Adresse eröffnet, auch wenn es eine Adresse von der Arbeit ist. Private und geschäftliche Konten sind getrennt und haben getrennte Kennwörter."
        }
        A::OnPremises => {
            "Ein Konto, das es nur auf den Servern Ihrer Organisation gibt, bekommt solche Mails nicht von selbst. Wenn die Mail echt ist, geht es um ein privates Konto mit derselben Adresse, oder jemand hat die Adresse eingetippt."
        }
        A::Synchronised => {
            "Viele Organisationen übertragen ihre Konten auch nach Microsoft 365. Dann kann Microsoft auch zu Ihrem Geschäftskonto Codes und Warnungen schicken, über denselben Dienst wie für private. Ihre IT kann sehen, um welches Konto es ging."
        }
        A::NeverLinks => "Tippen Sie die Adresse lieber selbst ein, auch bei einer echten Mail.",
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
