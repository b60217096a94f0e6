//! The page's sentences with something in them, in German.

use crate::{Lang, UiLine};
use countersign_core::context::{Account, Answers, YesNo, YesNoUnsure};
use countersign_core::guidance::Question;
use countersign_core::report::trick::TrickKind;
use countersign_core::report::{CellTone, TableMethod};

/// A sentence.
pub(crate) fn line(line: &UiLine) -> String {
    match line {
        UiLine::Answered { origin, findings } => {
            format!(
                "Die Antwort lautet: {}. {}.",
                Lang::De.verdict_word(*origin),
                capital(&count(*findings, Thing::Finding))
            )
        }
        UiLine::StepsFollow { count: steps } => {
            format!("{} unten.", capital(&count(*steps, Thing::Step)))
        }
        UiLine::FilesRead { count: files } => format!("{} gelesen.", capital(&count(*files, Thing::Mail))),
        UiLine::Cleared => "Das Feld ist leer. Sie können den Text zurückholen.".to_owned(),
        UiLine::BlackedOutCount { count: 0 } => "Nichts ist geschwärzt.".to_owned(),
        UiLine::BlackedOutCount { count: 1 } => "Eine Stelle ist geschwärzt.".to_owned(),
        UiLine::BlackedOutCount { count } => format!("{count} Stellen sind geschwärzt."),
        UiLine::GateWords { name: Some(name) } => {
            format!("Darüber: geschrieben von {name}. Darunter: geschrieben vom Absender.")
        }
        UiLine::GateWords { name: None } => {
            "Darüber: geschrieben von dem Dienst, der die Mail bekam. Darunter: geschrieben vom Absender."
                .to_owned()
        }
        UiLine::FieldsFound { count: 0 } => "Keine Kopfzeile passt.".to_owned(),
        UiLine::FieldsFound { count: 1 } => "Eine Kopfzeile passt.".to_owned(),
        UiLine::FieldsFound { count } => format!("{count} Kopfzeilen passen."),
        UiLine::Trick { kind, deceives, instead, deciding } => {
            trick(*kind, deceives, instead, deciding)
        }
        UiLine::Copied { what } => format!("Kopiert: {what}"),
        UiLine::NotCopied => {
            "Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und drücken Sie Strg+C.".to_owned()
        }
        UiLine::Saved => "Die Datei liegt in Ihren Downloads.".to_owned(),
        UiLine::NotSaved => "Ihr Browser hat das Speichern einer Datei nicht erlaubt.".to_owned(),
        UiLine::CopyThis { what } => format!("{what} kopieren"),
        UiLine::CheckedLines { lines, receiver: Some(name) } => {
            format!(", {}, empfangen von {name}", count(*lines, Thing::Line))
        }
        UiLine::CheckedLines { lines, receiver: None } => format!(", {}", count(*lines, Thing::Line)),
        UiLine::FileListProgress { read, expected } if read < expected => {
            format!("{read} von {expected} bisher gelesen.")
        }
        UiLine::FileListProgress { .. } => "Wählen Sie eine aus, um den Grund zu sehen.".to_owned(),
        UiLine::ReceiverGuess { name } => format!("{name} (vermutet)"),
        UiLine::ReceiverFound { name } => format!("{name} (erkannt)"),
        UiLine::OwnServer { host } => format!("mein eigener Server, {host}"),
        UiLine::StepCount { count: 0 } => String::new(),
        UiLine::StepCount { count: 1 } => "Ein kurzer Schritt.".to_owned(),
        UiLine::StepCount { count: steps } => {
            format!("{}, in dieser Reihenfolge.", capital(&count(*steps, Thing::ShortStep)))
        }
        UiLine::QuestionCount { count: 1 } => "Eine Frage, damit die Schritte zu Ihrem Fall passen".to_owned(),
        UiLine::QuestionCount { count: questions } => {
            format!("{}, damit die Schritte zu Ihrem Fall passen", capital(&count(*questions, Thing::Question)))
        }
        UiLine::BecauseAnswer { question, answers } => because(*question, *answers),
        UiLine::BecauseFinding { number } => format!("Wegen Befund {number}."),
        UiLine::FindingNumber { number } => format!("Befund {number}"),
        UiLine::LineNumber { number } => format!("Zeile {number}"),
        UiLine::LineRange { first, last } if first == last => format!("Zeile {first}"),
        UiLine::LineRange { first, last } => format!("Zeilen {first} bis {last}"),
        UiLine::Place { field, first, last } if first == last => format!("{field}, Zeile {first}"),
        UiLine::Place { field, first, last } => format!("{field}, Zeilen {first} bis {last}"),
        UiLine::Folded { count, first, last } => {
            format!("{count} Zeilen ohne Befund, {first} bis {last}")
        }
        UiLine::LinesBelow { count: 1 } => {
            "Eine weitere Zeile gehört nicht zu den Kopfzeilen und wird hier nicht gezeigt.".to_owned()
        }
        UiLine::LinesBelow { count } => {
            format!("{count} weitere Zeilen gehören nicht zu den Kopfzeilen und werden hier nicht gezeigt.")
        }
        UiLine::WordOf { name } => format!("Angabe von {name}"),
        UiLine::WrittenBy { name } => format!("Geschrieben von {name}"),
        UiLine::NameSays { name } => format!("{name} sagt"),
        UiLine::GateRow { name } => {
            format!("Ab hier bestätigt: Von nun an hat {name} die Zeilen geschrieben")
        }
        UiLine::StationMore { count: 1 } => "Noch eine Station".to_owned(),
        UiLine::StationMore { count } => format!("Noch {count} Stationen"),
        UiLine::Took { seconds } => short_duration(*seconds),
        UiLine::SaysTook { seconds } => format!("sagt {}", short_duration(*seconds)),
        UiLine::CellSays { tone: CellTone::Nothing, here: true, .. } => {
            "Sagt nichts: Es ließ sich hier nicht prüfen, oder es zählt nicht.".to_owned()
        }
        UiLine::CellSays { method, tone, about, .. } => cell(*method, *tone, about.as_deref()),
        UiLine::TableDates(dates) => format!(
            "{} Schlüssel, zuletzt in Gebrauch gesehen am {}. Adressbereiche vom {}. Absender vom {}.",
            dates.keys, dates.newest_key, dates.ranges, dates.senders
        ),
        UiLine::KeyBits { bits, from } => format!("{bits} Bit, {from}"),
        UiLine::Times { count: 1, line } => format!("einmal, Zeile {line}"),
        UiLine::Times { count, line } => format!("{count} Mal, zuerst in Zeile {line}"),
        UiLine::MoreFields { count } => format!("Weitere {count} zeigen"),
        UiLine::StartsAt { line } => format!("Beginnt in Zeile {line}."),
    }
}

/// A number and what is counted: small numbers as words, as people write them.
/// A thing that is counted: `ein Befund`, `drei Befunde`.
#[derive(Clone, Copy)]
enum Thing {
    Finding,
    Step,
    Mail,
    Line,
    ShortStep,
    Question,
}

impl Thing {
    /// One with its article, none with its article, and many.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::Finding => ["ein Befund", "kein Befund", "Befunde"],
            Self::Step => ["ein Schritt", "kein Schritt", "Schritte"],
            Self::Mail => ["eine Mail", "keine Mail", "Mails"],
            Self::Line => ["eine Zeile", "keine Zeile", "Zeilen"],
            Self::ShortStep => ["ein kurzer Schritt", "kein Schritt", "kurze Schritte"],
            Self::Question => ["eine Frage", "keine Frage", "Fragen"],
        }
    }
}

fn count(number: usize, thing: Thing) -> String {
    const WORDS: [&str; 9] =
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];
    let [one, none, many] = thing.words();
    match number {
        0 => none.to_owned(),
        1 => one.to_owned(),
        _ => match WORDS.get(number - 2) {
            Some(word) => format!("{word} {many}"),
            None => format!("{number} {many}"),
        },
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// A length of time for a drawing, abbreviated, in the two largest units.
pub(crate) fn short_duration(seconds: i64) -> String {
    let sign = if seconds < 0 { "\u{2212}" } else { "" };
    let s = seconds.saturating_abs();
    let (days, hours, minutes) = (s / 86_400, s / 3600 % 24, s / 60 % 60);
    match s {
        0..=119 => format!("{sign}{s} s"),
        120..=3599 => format!("{sign}{minutes} min"),
        3600..=86_399 => format!("{sign}{hours} h {minutes} min"),
        86_400..=172_799 => format!("{sign}1 Tag {hours} h"),
        _ => format!("{sign}{days} Tage"),
    }
}

fn because(question: Question, answers: Answers) -> String {
    let answer = match question {
        Question::Kind => super::kind::because(),
        Question::Asked => match answers.asked {
            Some(YesNo::Yes) => "Sie das selbst waren",
            Some(YesNo::No) | None => "Sie das nicht waren",
        },
        Question::Account => match answers.account {
            Some(Account::Mine) | None => "das Konto Ihnen gehört",
            Some(Account::SomebodyElses) => "das Konto jemand anderem gehört",
            Some(Account::IHaveNone) => "Sie kein Microsoft-Konto haben",
        },
        Question::Organisation => match answers.organisation {
            Some(YesNoUnsure::Yes) => "es um ein Geschäfts-, Schul- oder Unikonto geht",
            Some(YesNoUnsure::No) => "es nicht um ein Geschäfts-, Schul- oder Unikonto geht",
            Some(YesNoUnsure::Unsure) | None => {
                "es um ein Geschäfts-, Schul- oder Unikonto gehen kann"
            }
        },
        Question::Did => "Sie schon etwas getan haben",
    };
    format!("Weil {answer}.")
}

fn cell(method: TableMethod, tone: CellTone, about: Option<&str>) -> String {
    let who = about.unwrap_or("die Domain des Absenders");
    match (method, tone) {
        (TableMethod::Spf, CellTone::Yes) => {
            format!("{who} erlaubt, dass dieser Computer dafür sendet.")
        }
        (TableMethod::Spf, CellTone::No) => {
            format!("{who} erlaubt nicht, dass dieser Computer dafür sendet.")
        }
        (TableMethod::Spf, CellTone::Nothing) => {
            format!("Sagt nichts: keine brauchbare Liste von Computern für {who}.")
        }
        (TableMethod::Dkim, CellTone::Yes) => format!("Die Signatur von {who} ist gültig."),
        (TableMethod::Dkim, CellTone::No) => format!("Die Signatur von {who} ist nicht gültig."),
        (TableMethod::Dkim, CellTone::Nothing) => {
            "Sagt nichts: Es gibt keine Signatur oder keine, die sich prüfen ließ.".to_owned()
        }
        (TableMethod::Dmarc, CellTone::Yes) => {
            format!("Der sichtbare Absender, {who}, stimmt mit dem Geprüften überein.")
        }
        (TableMethod::Dmarc, CellTone::No) => {
            format!("Der sichtbare Absender, {who}, stimmt nicht mit dem Geprüften überein.")
        }
        (TableMethod::Dmarc, CellTone::Nothing) => {
            format!("Sagt nichts: {who} veröffentlicht keine brauchbare Regel.")
        }
        (TableMethod::Arc, CellTone::Yes) => format!("Das Siegel von {who} ist gültig."),
        (TableMethod::Arc, CellTone::No) => format!("Das Siegel von {who} ist nicht gültig."),
        (TableMethod::Arc, CellTone::Nothing) => {
            "Sagt nichts. Das ist üblich bei Mails, die direkt kamen.".to_owned()
        }
        (TableMethod::Compauth, CellTone::Yes | CellTone::Nothing) => {
            "Sagt nichts: Das schaffen auch viele Fälschungen.".to_owned()
        }
        (TableMethod::Compauth, CellTone::No) => {
            "Microsoft traut dem gezeigten Absender nicht.".to_owned()
        }
    }
}

fn trick(kind: TrickKind, deceives: &str, instead: &str, deciding: &str) -> String {
    match kind {
        TrickKind::ForeignLetter if !deceives.is_empty() => format!(
            "„{deceives}“ ist nicht der einfache Buchstabe „{instead}“. Das Zeichen stammt aus einem anderen Alphabet oder hat einen Akzent oder Strich."
        ),
        TrickKind::SimilarLetters if !deceives.is_empty() => format!(
            "„{deceives}“ steht dort, wo Microsoft „{instead}“ hat. In kleiner Schrift sieht das gleich aus."
        ),
        TrickKind::Misspelt if deceives.is_empty() => {
            format!("Ein Buchstabe fehlt: Microsoft hat dort „{instead}“.")
        }
        TrickKind::Misspelt if instead.is_empty() => {
            format!("Hier ist „{deceives}“ zu viel. Microsoft schreibt sich ohne.")
        }
        TrickKind::ForeignLetter | TrickKind::SimilarLetters | TrickKind::Misspelt => {
            format!("„{deceives}“ steht dort, wo Microsoft „{instead}“ hat.")
        }
        TrickKind::InFront => format!(
            "„{deceives}“ ist nur der Anfang. Ein Name gehört dem, dem das Ende gehört: „{deciding}“."
        ),
        TrickKind::WithinName => format!(
            "„{deceives}“ ist nur ein Teil des Namens. Einen Namen wie „{deciding}“ kann jeder anmelden."
        ),
        TrickKind::Invisible => format!(
            "Ein unsichtbares Zeichen, {deceives}, ist darin versteckt. Damit ist es ein anderer Name."
        ),
        TrickKind::BeforeTheAt => {
            format!("Was vor dem @ steht, kann alles sein. Die Mail kommt von „{deciding}“.")
        }
    }
}
