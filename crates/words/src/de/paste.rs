//! What was wrong with a paste, a file or a policy, and what was repaired.

use countersign_core::policy::{PolicyProblem, PolicyType};
use countersign_core::source::{BinaryKind, LooksLike, Refusal, Repair, RepairKind};

pub(crate) fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => "Das Feld ist leer. Fügen Sie die Kopfzeilen der Mail ein oder öffnen Sie die Datei der Mail.".to_owned(),
        Refusal::FileTooLarge { bytes } => format!("Diese Datei hat {} MB. Wir lesen Dateien bis 25 MB. Fügen Sie lieber nur die Kopfzeilen ein: Die sind kurz.", bytes.div_ceil(1024 * 1024)),
        Refusal::BlockTooLarge { bytes } => format!("Allein die Kopfzeilen haben {} kB. Wir lesen bis zu 1.024 kB, und echte Mails haben viel weniger. Fügen Sie die Kopfzeilen einer einzigen Mail ein.", bytes.div_ceil(1024)),
        Refusal::NotText { kind } => match kind {
            BinaryKind::Image => "Das ist ein Bild. Ein Bild von einer Mail lässt sich nicht prüfen. Öffnen Sie die Mail selbst, kopieren Sie die Kopfzeilen als Text und fügen Sie diesen Text hier ein.".to_owned(),
            BinaryKind::Pdf => "Das ist ein PDF. Eine gedruckte Mail hat keine Kopfzeilen mehr. Öffnen Sie die Mail selbst und kopieren Sie die Kopfzeilen, oder speichern Sie die Mail als Datei.".to_owned(),
            BinaryKind::Zip => "Das ist eine ZIP- oder Office-Datei. Wenn die Mail darin ist, entpacken Sie zuerst und öffnen Sie dann die Datei der Mail.".to_owned(),
            BinaryKind::OtherOle => "Das ist eine alte Office-Datei, keine Outlook-Mail. Öffnen Sie die Mail in Outlook und speichern Sie sie als Nachrichtendatei.".to_owned(),
            BinaryKind::Unknown => "Diese Datei enthält keinen lesbaren Text. Wählen Sie die Datei der Mail, mit der Endung .eml, .msg oder .txt.".to_owned(),
        },
        Refusal::NoTransportHeaders => "Diese Outlook-Datei enthält keine Kopfzeilen. Das ist bei gesendeten Mails, Entwürfen und manchen Kopien normal. Öffnen Sie die empfangene Mail, wählen Sie „Datei“, dann „Eigenschaften“, und kopieren Sie den Text unter „Internetkopfzeilen“.".to_owned(),
        Refusal::BrokenMsg => "Diese Outlook-Datei ist abgeschnitten oder beschädigt. Speichern Sie die Mail noch einmal und öffnen Sie die neue Datei.".to_owned(),
        Refusal::NoHeaderFields { looks_like } => match looks_like {
            LooksLike::SenderLine => "Das ist nur die Absenderzeile. Die kann jeder fälschen. Wir brauchen alle Kopfzeilen der Mail.".to_owned(),
            LooksLike::VisibleSummary => "Das zeigt Ihr Mailprogramm oben in einer Mail an. Die Kopfzeilen dahinter sind länger. Am Anfang stehen Zeilen wie „Received:“.".to_owned(),
            LooksLike::MailText => "Das sieht aus wie der Text der Mail selbst. Wir brauchen die Kopfzeilen dahinter: Zeilen wie „Received:“ und „From:“.".to_owned(),
            LooksLike::OneLine => "Diese Kopfzeilen haben ihre Zeilenumbrüche verloren: Alles steht in einer Zeile. Kopieren Sie die Kopfzeilen noch einmal, oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.".to_owned(),
            LooksLike::Link => "Das ist ein Link. Bitte öffnen Sie ihn nicht, um ihn zu prüfen. Fügen Sie die Kopfzeilen der Mail ein, in der er stand.".to_owned(),
            LooksLike::Unknown => "Dieser Text enthält keine Kopfzeilen. Das sind die technischen Zeilen hinter einer Mail, zum Beispiel „Received:“ und „From:“.".to_owned(),
        },
    }
}

pub(crate) fn repair_title(kind: RepairKind) -> &'static str {
    match kind {
        RepairKind::ByteOrderMark => "Ein verstecktes Zeichen am Anfang wurde entfernt",
        RepairKind::BareCarriageReturn => "Zeilenenden alter Art wurden umgewandelt",
        RepairKind::LeadingText => "Text über den Kopfzeilen wurde entfernt",
        RepairKind::QuotePrefix => "Zitatzeichen („>“) wurden aus den Zeilen entfernt",
        RepairKind::Indented => "Die Einrückung aller Zeilen wurde entfernt",
        RepairKind::LostFolding => "Umgebrochene Zeilen wurden wieder verbunden",
        RepairKind::DoubleSpacing => "Leerzeilen dazwischen wurden entfernt",
        RepairKind::NameValueLines => "Namen und Werte wurden wieder in eine Zeile gesetzt",
        RepairKind::ListBullets => "Aufzählungszeichen wurden aus den Zeilen entfernt",
        RepairKind::LineNumbers => "Zeilennummern wurden entfernt",
        RepairKind::SmartQuotes => "Typografische Anführungszeichen wurden gerade gemacht",
        RepairKind::NoBreakSpace => "Besondere Leerzeichen wurden durch gewöhnliche ersetzt",
        RepairKind::ZeroWidth => "Unsichtbare Zeichen wurden entfernt",
        RepairKind::JsonEscapes => "Programmzeichen wie \\n wurden dekodiert",
        RepairKind::HtmlEntities => "Web-Zeichen wie &lt; wurden dekodiert",
        RepairKind::Base64Message => "Die kodierte Mail wurde dekodiert",
        RepairKind::GmailOriginalPage => "Gmails Übersicht über den Kopfzeilen wurde entfernt",
        RepairKind::Markdown => "Tabellen- oder Code-Zeichen um die Kopfzeilen wurden entfernt",
        RepairKind::JsonFields => "Aus einer Liste von Namen und Werten wurden Kopfzeilen gemacht",
        RepairKind::AddressLinks => "Links um Adressen wurden entfernt",
        RepairKind::Defanged => "Als „[.]“ geschriebene Punkte wurden wiederhergestellt",
        RepairKind::Dashes => "Aus langen Strichen wurden wieder Bindestriche",
        RepairKind::SenderLine => super::sender::read_as_a_sender(),
        RepairKind::QuotedPrintable => "Codes wie =3D wurden dekodiert",
        RepairKind::SpacedColons => "Leerzeichen vor Doppelpunkten wurden entfernt",
    }
}

pub(crate) fn repair_text(repair: &Repair) -> String {
    let title = repair_title(repair.kind);
    match repair.count {
        0 | 1 => format!("{title}, in Zeile {}.", repair.first_line),
        count => format!("{title}, {count} Mal ab Zeile {}.", repair.first_line),
    }
}

pub(crate) fn policy_problem(problem: PolicyProblem) -> String {
    let problem = match problem {
        PolicyProblem::NotJson => "es ist kein gültiges JSON",
        PolicyProblem::Unknown { nearest: Some(name) } => {
            return format!("dieses Feld gibt es nicht. Ist {name} gemeint?");
        }
        PolicyProblem::Unknown { nearest: None } => "dieses Feld gibt es nicht",
        PolicyProblem::WrongType(PolicyType::Text) => "nötig ist ein Text in Anführungszeichen",
        PolicyProblem::WrongType(PolicyType::Texts) => {
            "nötig ist eine Liste von Texten in eckigen Klammern"
        }
        PolicyProblem::WrongType(PolicyType::Keys) => {
            "nötig ist eine Liste von Schlüsseln, jeder mit domain, selector und record"
        }
        PolicyProblem::WrongType(PolicyType::Object) => {
            "die Felder müssen in geschweiften Klammern stehen"
        }
        PolicyProblem::TooLong => "ein Text darin ist länger als 400 Zeichen",
        PolicyProblem::TooMany => "es hat mehr als 200 Einträge",
        PolicyProblem::NotAHost => {
            "darin ist etwas, das kein Hostname, keine Adresse und kein Bereich ist"
        }
        PolicyProblem::GatewayByName => {
            "darin ist ein Gateway mit seinem Hostnamen angegeben, den jeder benutzen kann; nötig ist die Adresse oder der Bereich"
        }
        PolicyProblem::NotAnAddress => "es ist keine Mailadresse",
        PolicyProblem::UnknownLanguage => "diese Sprache spricht die Seite nicht",
        PolicyProblem::NotAKey => {
            "darin ist ein Eintrag, der kein öffentlicher Schlüssel für Mail ist"
        }
    };
    problem.to_owned()
}
