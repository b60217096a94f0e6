//! What to do now. Titles carry no full stop; texts are sentences.

use super::{kind, kind_advice};
use countersign_core::guidance::{AdvicePhrase as A, Question};

pub(crate) fn question(question: Question) -> &'static str {
    match question {
        Question::Kind => kind::question(),
        Question::Asked => {
            "Waren Sie das: Haben Sie es kurz vorher angefordert, sich angemeldet oder etwas geändert?"
        }
        Question::Account => "Gehört das Konto, das in der Mail genannt wird, Ihnen?",
        Question::Organisation => "Geht es um ein Geschäfts-, Schul- oder Unikonto?",
        Question::Did => "Haben Sie schon etwas davon getan?",
    }
}

pub(crate) fn title(says: &A) -> &'static str {
    match says {
        A::First(step) => kind_advice::first_title(*step),
        A::Further(step) => kind_advice::further_title(*step),
        A::ReportIfScam { .. } => kind_advice::scam_title(),
        A::StepCaution => {
            "Benutzen Sie keine Links oder Telefonnummern daraus. Gehen Sie selbst in Ihr Konto"
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Nicht klicken, anrufen oder antworten. Gehen Sie selbst in Ihr Konto"
        }
        A::StepMentionsBrand => "Geht es um Ihr Microsoft-Konto? Gehen Sie selbst dorthin",
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
        A::LookAtActivity => "Sehen Sie sich Ihre letzten Aktivitäten an",
        A::UnknownActivity => {
            "Ändern Sie Ihr Kennwort, wenn jemand anderes hineinkam oder es kannte"
        }
        A::TwoStep => "Schalten Sie die Prüfung in zwei Schritten ein",
        A::AliasLockDown => {
            "Wenn solche Mails immer wieder kommen: Ändern Sie die Adresse für die Anmeldung"
        }
        A::TakeAddressOff => "Lassen Sie Ihre Adresse aus dem fremden Konto nehmen",
        A::NoAccountNothingToDo => "Kein Konto gefunden? Dann ist nichts zu tun",
        A::AskIt { .. } => "Fragen Sie Ihre IT",
        A::LookAtWorkActivity => "Sehen Sie sich die Anmeldungen bei Ihrem Geschäftskonto an",
        A::Report { .. } => "Melden Sie die Mail als Phishing",
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
        A::First(step) => kind_advice::first_text(*step),
        A::Further(step) => kind_advice::further_text(*step),
        A::ReportIfScam { address } => return kind_advice::scam_text(address.as_deref()),
        A::StepCaution => {
            "Um zu sehen, ob mit Ihrem Konto etwas nicht stimmt, tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepSuspicious | A::StepSpoofed => {
            "Keine Links, keine Schaltflächen, keine Telefonnummern, keine Codes. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
        A::StepMentionsBrand => {
            "Ändern Sie an Ihrem Konto nichts über einen Link, eine Schaltfläche oder eine Nummer aus dieser Mail. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers."
        }
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
            "Tippen Sie diese Adresse ein, öffnen Sie die Seite, auf der Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“), und wählen Sie das Abmelden auf allen Geräten. Ein neues Kennwort allein tut das nicht. Es kann bis zu einem Tag dauern, und eine Xbox bleibt angemeldet."
        }
        A::ChangeElsewhere => {
            "Beginnen Sie mit Ihrem Mail-Konto und Ihrer Bank. Nehmen Sie jedes Mal ein anderes Kennwort."
        }
        A::CodePassedOn => {
            "Wer den Code hat, ist vielleicht schon in Ihrem Konto. Tippen Sie diese Adresse ein. Ist eine Anmeldung nicht von Ihnen, ändern Sie sofort Ihr Kennwort."
        }
        A::LinkOpened => {
            "Einen Link nur zu öffnen, schadet meist nicht. Wenn Sie dort ein Kennwort oder einen Code eingetippt haben, geben Sie das oben an."
        }
        A::NumberCalled => {
            "Legen Sie auf und gehen Sie nicht ran, wenn zurückgerufen wird. Wenn Sie bezahlt, Daten angegeben oder jemanden an Ihren Computer gelassen haben, kreuzen Sie auch das oben an."
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
            "Jemand hat Ihre Adresse eingetippt, aus Versehen oder um hineinzukommen, oder eine eigene Anforderung kam verspätet an. Ohne den Code kommt so niemand hinein. Geben Sie ihn niemandem: nicht am Telefon, nicht im Chat und niemandem, der sagt, er sei von Microsoft."
        }
        A::LookAtActivity => {
            "Tippen Sie diese Adresse selbst ein. Dort sehen Sie die letzten 30 Tage, aber nicht jede Anmeldung: vor allem, was die Sicherheit betrifft, und ein bekanntes Gerät oft nur einmal. Orte sind geschätzt. Fehlversuche mit falschem Kennwort sind häufig und kein Grund zur Sorge."
        }
        A::UnknownActivity => {
            "War eine erfolgreiche Anmeldung nicht von Ihnen, ändern Sie hier Ihr Kennwort. Öffnen Sie auch die Fehlversuche: Wurde einer erst nach dem Code abgelehnt, war das Kennwort richtig, also ändern Sie es. Unter „Ungewöhnliche Aktivitäten“, und nur dort, wählen Sie „Das war ich nicht“."
        }
        A::TwoStep => {
            "Das finden Sie dort, wo Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“). Oder schaffen Sie dort das Kennwort ganz ab (kennwortloses Konto)."
        }
        A::AliasLockDown => {
            "Fügen Sie einen neuen, geheimen Alias hinzu und machen Sie ihn zum primären. Schalten Sie dann in den Anmeldeeinstellungen ab, dass man sich mit dem alten anmelden kann. Ihre Mails kommen weiter an."
        }
        A::TakeAddressOff => {
            "Jemand hat Ihre Adresse für sein Konto angegeben, vielleicht aus Versehen. In einer echten Mail mit Code steht ein Link, der sie wieder herausnimmt; ein anderer Weg ist nicht bekannt. Wenn Sie ihn lieber nicht benutzen: Fragen Sie nach, falls Sie wissen, wer es war, oder warten Sie ab. Ihr eigenes Konto ist nicht in Gefahr."
        }
        A::NoAccountNothingToDo => {
            "Dann hat jemand Ihre Adresse für das eigene Konto angegeben oder sich vertippt. Sie können die Mail löschen. Geben Sie keinen Code daraus weiter."
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
            "Melden Sie die Mail in Outlook als Phishing, dann löscht Outlook sie selbst. In anderen Mailprogrammen gibt es eine ähnliche Schaltfläche; löschen Sie sie dort danach. Das hilft, andere zu schützen."
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
            "Xbox, OneDrive, Windows und Outlook.com benutzen alle so ein Konto. Vielleicht haben Sie es vor Jahren mit dieser Adresse eröffnet, auch wenn es eine Adresse von der Arbeit ist. Private und geschäftliche Konten sind getrennt und haben getrennte Kennwörter."
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
