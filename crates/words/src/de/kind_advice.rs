//! The first step for each kind of mail, and the steps that belong to some kinds only.

use countersign_core::guidance::{FirstStep as S, FurtherStep as F};

pub(crate) fn first_title(step: S) -> &'static str {
    match step {
        S::AskedCode => "Geben Sie den Code nur dort ein, wo Sie ihn angefordert haben",
        S::AskedChange => "Wenn Sie das waren, müssen Sie nichts ändern",
        S::AskedPending => "Sie haben diese Änderung begonnen: Sie dauert 30 Tage",
        S::AskedExpected => "Erwartet? Gehen Sie trotzdem auf Ihrem gewohnten Weg dorthin",
        S::Code => "Das waren nicht Sie? Geben Sie keinen Code weiter",
        S::SignIn => "Das waren nicht Sie? Sehen Sie jetzt Ihre letzten Aktivitäten an",
        S::NewDevice => "Nicht Ihr Gerät? Vielleicht ist jemand in Ihrem Konto",
        S::InfoAdded => "Nicht von Ihnen hinzugefügt? Vielleicht ist jemand in Ihrem Konto",
        S::InfoRemoved => "Nicht von Ihnen entfernt? Halten Sie die Änderung jetzt auf",
        S::InfoPending => "Nicht von Ihnen? Halten Sie die Änderung auf, bevor die 30 Tage um sind",
        S::Password => "Nicht von Ihnen geändert? Holen Sie sich Ihr Konto jetzt zurück",
        S::App => "Nicht von Ihnen verbunden? Nehmen Sie der App den Zugriff",
        S::Verification => "Sie haben nichts bestätigt? Prüfen Sie Ihre Sicherheitsinformationen",
        S::Account => "Sie müssen darin nichts anklicken. Gehen Sie selbst in Ihr Konto",
        S::Billing => "Sehen Sie selbst nach dem Abo oder der Zahlung",
        S::Invitation => "Nehmen Sie nur eine Einladung an, die Sie erwarten",
        S::Service => "Tun Sie nichts wegen der Mail. Sehen Sie im Dienst selbst nach",
        S::Unknown => {
            "Benutzen Sie keine Links daraus. Sehen Sie selbst Ihre letzten Aktivitäten an"
        }
        S::OthersCode => "Der Code ist für ein fremdes Konto. Geben Sie ihn nicht weiter",
        S::OthersAccount => "Es geht um ein fremdes Konto, nicht um Ihres",
        S::FindOut => "Finden Sie heraus, ob Sie ein Konto haben",
        S::WorkCode => {
            "Nicht angefordert? Geben Sie keinen Code weiter und prüfen Sie Ihre Anmeldungen"
        }
        S::WorkSignIn => "Das waren nicht Sie? Prüfen Sie jetzt die Anmeldungen am Geschäftskonto",
        S::WorkChange => {
            "Das waren nicht Sie? Sagen Sie es Ihrer IT und prüfen Sie Ihre Sicherheitsinformationen"
        }
        S::WorkNotice => "Fragen Sie Ihre IT, bevor Sie etwas tun",
    }
}

pub(crate) fn first_text(step: S) -> &'static str {
    match step {
        S::AskedCode => {
            "Auf der Seite, die Sie selbst geöffnet haben, und nirgends sonst. Wenn jemand Sie dazu aufgefordert hat, brechen Sie ab."
        }
        S::AskedChange => {
            "Tippen Sie diese Adresse ein und prüfen Sie, ob Zeit und Gerät stimmen. Wenn nicht, waren Sie es doch nicht: Antworten Sie oben mit Nein."
        }
        S::AskedPending => {
            "Niemand kann das abkürzen. Mail, OneDrive und Xbox gehen bis dahin weiter. Haben Sie Ihre alte Adresse oder Nummer wieder? Dann tippen Sie diese Adresse ein und brechen Sie die Änderung dort ab."
        }
        S::AskedExpected => {
            "Echt heißt: Microsoft hat die Mail geschickt. Öffnen Sie das Konto oder den Dienst trotzdem selbst und benutzen Sie keinen Link daraus."
        }
        S::Code => {
            "Echt heißt: Microsoft hat die Mail geschickt. Vielleicht hat jemand Ihre Adresse eingetippt. Benutzen Sie keine Links daraus. Um Ihre letzten Aktivitäten zu sehen, tippen Sie diese Adresse selbst ein."
        }
        S::SignIn => {
            "Echt heißt: Microsoft hat diese Warnung wirklich geschickt. Tippen Sie diese Adresse selbst ein. Steht dort ein Eintrag unter „Ungewöhnliche Aktivitäten“, geben Sie an, ob Sie das waren. Wenn jemand hineingekommen ist, gehen Sie die Schritte unten durch."
        }
        S::NewDevice => {
            "Echt heißt: Jemand hat sich wirklich angemeldet. Tippen Sie diese Adresse selbst ein und suchen Sie diese Anmeldung. Orte sind geschätzt. Passen Zeit und Gerät nicht zu Ihnen, gehen Sie die Schritte unten durch."
        }
        S::InfoAdded => {
            "Echt heißt: Sie wurde wirklich hinzugefügt. Tippen Sie diese Adresse ein, melden Sie sich an und entfernen Sie die fremde Adresse oder Nummer. Gehen Sie dann die Schritte unten durch, bis zum neuen Kennwort."
        }
        S::InfoRemoved => {
            "Echt heißt: Das ist wirklich geschehen. Tippen Sie diese Adresse ein und melden Sie sich an. Steht dort, dass eine Änderung Ihrer Sicherheitsinformationen aussteht, brechen Sie sie ab oder geben Sie an, dass Sie das nicht waren."
        }
        S::InfoPending => {
            "Tippen Sie diese Adresse ein und melden Sie sich an. Brechen Sie die Änderung in dem Fenster darüber ab. Dazu brauchen Sie eine Ihrer alten Adressen oder Nummern. Haben Sie keine mehr, geben Sie dort an, dass Sie das nicht waren."
        }
        S::Password => {
            "Echt heißt: Das Kennwort wurde wirklich geändert. Tippen Sie diese Adresse ein und versuchen Sie, sich anzumelden. Geht das nicht, führen die Schritte unten zurück ins Konto."
        }
        S::App => {
            "Echt heißt: Eine App hat wirklich Zugriff bekommen. Tippen Sie diese Adresse ein, suchen Sie die App und entfernen Sie ihre Berechtigungen. Ein neues Kennwort allein sperrt sie nicht aus."
        }
        S::Verification => {
            "Tippen Sie diese Adresse ein, melden Sie sich an und sehen Sie Ihre Sicherheitsinformationen durch. Entfernen Sie jede Adresse oder Nummer, die nicht Ihnen gehört."
        }
        S::Account => {
            "Nutzungsbedingungen und Begrüßungen verlangen nichts von Ihnen. Soll Ihr Konto geschlossen werden und Sie wollen es behalten, tippen Sie diese Adresse ein und melden Sie sich an."
        }
        S::Billing => {
            "Tippen Sie diese Adresse ein und melden Sie sich an. Dort stehen Ihre Abos, die nächste Zahlung und was überfällig ist. Zahlen Sie nur dort."
        }
        S::Invitation => {
            "Microsoft hat sie geschickt, aber Name, Organisation und Nachricht stammen von dem, der einlädt. Kennen Sie ihn nicht, fragen Sie auf anderem Weg nach oder lassen Sie es."
        }
        S::Service => {
            "Microsoft hat sie geschickt, aber Kunden schreiben Teile solcher Mails selbst. Öffnen Sie den Dienst auf Ihrem gewohnten Weg. Rufen Sie wegen dieser Mail niemanden an und zahlen Sie nichts."
        }
        S::Unknown => {
            "Echt heißt: Microsoft hat die Mail geschickt. Geben Sie oben an, worum es geht, dann passen die Schritte unten. Um Ihre letzten Aktivitäten zu sehen, tippen Sie diese Adresse selbst ein."
        }
        S::OthersCode => {
            "Jemand hat Ihre Adresse für sein Konto angegeben oder sich bei seiner vertippt. Ihr eigenes Konto ist dadurch nicht in Gefahr. Wenn jemand den Code von Ihnen will, geben Sie ihn nicht heraus."
        }
        S::OthersAccount => {
            "Ihre Adresse steht dort als Kontakt. Wenn Sie wissen, wem das Konto gehört, sagen Sie es ihm auf anderem Weg: Nachsehen muss er selbst. Mehr können Sie nicht tun."
        }
        S::FindOut => {
            "Viele haben ein Microsoft-Konto, ohne es zu wissen: von der Xbox, von Windows oder von früher. Tippen Sie diese Adresse ein und geben Sie dort Ihre Mail-Adresse an. Wird kein Konto gefunden, haben Sie keines damit. Fragt die Seite nach einem Kennwort, haben Sie eines."
        }
        S::WorkCode => {
            "Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. Ist eine Anmeldung nicht von Ihnen, sagen Sie es Ihrer IT."
        }
        S::WorkSignIn => {
            "Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. War eine erfolgreiche Anmeldung nicht von Ihnen, ändern Sie sofort Ihr Kennwort und sagen Sie es Ihrer IT."
        }
        S::WorkChange => {
            "Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. Entfernen Sie, was Sie nicht kennen. Kommen Sie nicht hinein, kann es die IT."
        }
        S::WorkNotice => {
            "Um Apps, Abos und das Schließen von Geschäfts-, Schul- und Unikonten kümmert man sich dort. Nehmen Sie eine Nummer, die Sie kennen, keine aus der Mail."
        }
    }
}

pub(crate) fn further_title(step: F) -> &'static str {
    match step {
        F::ScanFirst => "Prüfen Sie Ihre Geräte auf Viren, bevor Sie ein neues Kennwort setzen",
        F::NewPassword => "Wenn Sie das nicht waren: Setzen Sie ein neues Kennwort",
        F::LockedOut => "Sie kommen nicht hinein? Benutzen Sie das Formular zur Wiederherstellung",
        F::MailRules => "Prüfen Sie Regeln, Weiterleitung und automatische Antworten",
        F::SecurityInfo => {
            "Prüfen Sie Ihre Sicherheitsinformationen und erzeugen Sie einen neuen Wiederherstellungscode"
        }
        F::Apps => "Entfernen Sie Apps, die Sie nicht kennen",
        F::AppName => "Verlassen Sie sich nicht auf den Namen der App",
        F::StopPending => "Halten Sie die Änderung Ihrer Sicherheitsinformationen auf",
        F::Reopen => "Wird das Konto geschlossen? Anmelden genügt, um es zu behalten",
        F::NothingToClick => "Nutzungsbedingungen, Neuigkeiten, Begrüßung: nichts zu tun",
        F::WhichAccount => "Das Abo ist nicht dabei? Sehen Sie in Ihren anderen Konten nach",
        F::BlockInvitations => "Sperren Sie weitere Einladungen",
        F::LeaveOrganisation => "Aus Versehen angenommen? Verlassen Sie die Organisation",
        F::OthersWrite => "Trauen Sie Namen, Nummern und Nachrichten darin nicht",
        F::AccountFound => "Gibt es ein Konto, müssen Sie sich darum kümmern",
        F::WorkActivity => "Eine Anmeldung war nicht von Ihnen? Ändern Sie Ihr Kennwort",
        F::WorkPassword => "Setzen Sie ein neues Kennwort für Ihr Geschäftskonto",
        F::WorkSignOut => "Lassen Sie sich von der IT überall abmelden",
        F::RemoteAccess => "Trennen Sie diesen Computer vom Internet",
        F::MoneySent => "Rufen Sie jetzt Ihre Bank an, um die Zahlung aufzuhalten",
        F::CardGiven => "Rufen Sie jetzt Ihre Bank an und lassen Sie die Karte sperren",
        F::SignInApproved => {
            "Sehen Sie jetzt in Ihrem Konto nach: Sie haben jemanden hineingelassen"
        }
        F::AttachmentOpened => "Prüfen Sie dieses Gerät jetzt auf Viren",
        F::FirmPassword => "Ändern Sie das eingetippte Kennwort bei der Firma, zu der es gehört",
        F::FirmCode => "Sagen Sie es der Firma, für die der Code oder die Bestätigung war",
    }
}

pub(crate) fn further_text(step: F) -> &'static str {
    match step {
        F::ScanFirst => {
            "Wer auf Ihrem Gerät mitliest, liest auch das neue Kennwort. Machen Sie eine vollständige Prüfung. Dauert das lange, setzen Sie das neue Kennwort an einem anderen Gerät, dem Sie trauen."
        }
        F::NewPassword => {
            "Tippen Sie diese Adresse ein und wählen Sie „Kennwort ändern“. Nehmen Sie eines, das Sie noch nie benutzt haben."
        }
        F::LockedOut => {
            "Versuchen Sie zuerst „Kennwort vergessen“ bei der Anmeldung oder die Anmeldehilfe auf Microsofts Seite über gehackte Konten. Tippen Sie dann diese Adresse ein. Die Antwort kommt innerhalb von 24 Stunden. Sie haben zwei Versuche am Tag, und der Support kann es Ihnen nicht abnehmen."
        }
        F::MailRules => {
            "Öffnen Sie in Outlook.com die Einstellungen, dann „E-Mail“, und sehen Sie Regeln, Weiterleitung und automatische Antworten durch. Diebe lassen dort etwas zurück, um weiter mitzulesen. Sehen Sie auch in Gesendetes und Gelöschtes und warnen Sie Ihre Kontakte."
        }
        F::SecurityInfo => {
            "Tippen Sie diese Adresse ein und öffnen Sie die Seite, auf der Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“). Entfernen Sie fremde Adressen, Nummern, Geräte, Passkeys und App-Kennwörter. Erzeugen Sie dann einen neuen Wiederherstellungscode: Der alte gilt danach nicht mehr."
        }
        F::Apps => {
            "Tippen Sie diese Adresse ein und entfernen Sie die Berechtigungen jeder App, die Sie nicht kennen. Eine App behält ihren Zugriff auch nach einem neuen Kennwort."
        }
        F::AppName => {
            "Den Namen einer App wählt, wer sie macht. Ein bekannter Name beweist nichts."
        }
        F::StopPending => {
            "Werden alle Sicherheitsinformationen ersetzt, beginnt eine Wartezeit von 30 Tagen. Tippen Sie diese Adresse ein und melden Sie sich an. Brechen Sie die Änderung in dem Fenster ab, das sie als ausstehend meldet, oder geben Sie an, dass Sie das nicht waren. Abwarten hilft nicht."
        }
        F::Reopen => {
            "Ein geschlossenes Konto wartet 30 oder 60 Tage. Tippen Sie diese Adresse ein und melden Sie sich an, dann ist es wieder offen. Nach zwei Jahren ohne Anmeldung kann Microsoft ein Konto endgültig schließen."
        }
        F::NothingToClick => {
            "Solche Mails teilen nur etwas mit. Die Bedingungen können Sie auf Microsofts eigener Website lesen."
        }
        F::WhichAccount => {
            "Viele haben mehr als ein Konto. Tippen Sie diese Adresse ein und melden Sie sich mit jedem an. Steht es in keinem, zahlen Sie nicht."
        }
        F::BlockInvitations => {
            "Tippen Sie diese Adresse ein. Sie bekommen einen Code und danach keine Einladungen dieser Organisation mehr. Ein Konto brauchen Sie dafür nicht."
        }
        F::LeaveOrganisation => {
            "Tippen Sie diese Adresse ein und öffnen Sie „Organisationen“, dann „Organisation verlassen“. Selbst rückgängig machen können Sie das nicht."
        }
        F::OthersWrite => {
            "Fremde lassen Microsoft über diese Dienste ihre eigenen Worte verschicken, oft einen Schreck über eine Zahlung mit einer Nummer zum Anrufen. Ein echter Absender sagt darüber nichts."
        }
        F::AccountFound => {
            "Antworten Sie dann oben mit „Ja, es ist meins“ und folgen Sie diesen Schritten. Kennwort vergessen? Wählen Sie bei der Anmeldung „Kennwort vergessen“."
        }
        F::WorkActivity => {
            "War eine erfolgreiche Anmeldung nicht von Ihnen, ändern Sie sofort Ihr Kennwort und prüfen Sie dann unter dieser Adresse Ihre Sicherheitsinformationen. Ist eine an der zusätzlichen Prüfung gescheitert (falscher Code), war das Kennwort richtig: Ändern Sie es auch dann. Nach anderen Fehlversuchen ist das nicht nötig."
        }
        F::WorkPassword => {
            "Tippen Sie diese Adresse ein. Wenn das bei Ihrer Organisation nicht geht, setzt es die IT für Sie."
        }
        F::WorkSignOut => {
            "Ein neues Kennwort allein beendet offene Sitzungen nicht. Die IT kann sie beenden."
        }
        F::RemoteAccess => {
            "Schalten Sie ihn aus oder ziehen Sie den Stecker. Ändern Sie von einem anderen Gerät die Kennwörter, die Sie daran benutzt haben, zuerst das Ihrer Bank. Lassen Sie jemanden, den Sie kennen, das Programm entfernen, bevor Sie ihn wieder benutzen."
        }
        F::MoneySent => {
            "Nehmen Sie die Nummer auf Ihrer Karte oder aus Ihrer Banking-App. Bei Gutscheinkarten rufen Sie die Firma an, die sie ausgibt, und heben Sie Karte und Beleg auf. Gehen Sie dann zur Polizei."
        }
        F::CardGiven => {
            "Nehmen Sie die Nummer auf Ihrer Karte oder aus Ihrer Banking-App, keine aus der Mail. Achten Sie auf Abbuchungen, die Sie nicht kennen."
        }
        F::SignInApproved => {
            "Wer darum gebeten hat, ist vielleicht in Ihrem Konto und kennt vielleicht Ihr Kennwort. Tippen Sie diese Adresse ein. Ist eine Anmeldung nicht von Ihnen, ändern Sie sofort Ihr Kennwort."
        }
        F::AttachmentOpened => {
            "Trennen Sie es vom Internet und machen Sie eine vollständige Prüfung. Tippen Sie bis dahin keine Kennwörter daran ein."
        }
        F::FirmPassword => {
            "War es das Ihrer Bank, eines Ladens, Ihrer Mail? Tippen Sie die Adresse dieser Firma selbst ein oder öffnen Sie ihre App. Ändern Sie das Kennwort dort und achten Sie auf alles, was nicht von Ihnen ist. Bei einer Bank rufen Sie auch die Nummer auf Ihrer Karte an."
        }
        F::FirmCode => {
            "Rufen Sie die Nummer auf Ihrer Karte oder Ihrem Vertrag an, oder die von der Website der Firma, die Sie selbst eintippen. Sagen Sie, dass jemand Ihren Code hat. Bei der Arbeit sagen Sie es Ihrem Arbeitgeber."
        }
    }
}

pub(crate) fn scam_title() -> &'static str {
    "Wenn sie einen Anruf, Geld oder einen Klick von Ihnen will: melden"
}

pub(crate) fn scam_text(address: Option<&str>) -> String {
    match address {
        Some(address) => format!(
            "Microsoft hat sie geschickt, aber geschrieben hat sie vielleicht ein Fremder. Leiten Sie sie dann als Anhang an {address} weiter."
        ),
        None => {
            "Microsoft hat sie geschickt, aber geschrieben hat sie vielleicht ein Fremder. Melden Sie sie dann in Ihrem Mailprogramm als Phishing. Haben Sie sie erwartet, gibt es nichts zu melden."
                .to_owned()
        }
    }
}
