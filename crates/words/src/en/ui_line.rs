//! The page's sentences with something in them, in English.

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
                "The answer is: {}. {}.",
                Lang::En.verdict_word(*origin),
                capital(&count(*findings, "finding"))
            )
        }
        UiLine::StepsFollow { count: steps } => {
            format!("{} below.", capital(&count(*steps, "step")))
        }
        UiLine::FilesRead { count: files } => format!("{} read.", capital(&count(*files, "email"))),
        UiLine::Cleared => "The box is empty. You can bring the text back.".to_owned(),
        UiLine::BlackedOutCount { count: 0 } => "Nothing is blacked out.".to_owned(),
        UiLine::BlackedOutCount { count: 1 } => "One place is blacked out.".to_owned(),
        UiLine::BlackedOutCount { count } => format!("{count} places are blacked out."),
        UiLine::GateWords { name: Some(name) } => {
            format!("Above: written by {name}. Below: written by the sender.")
        }
        UiLine::GateWords { name: None } => {
            "Above: written by the service that received it. Below: written by the sender."
                .to_owned()
        }
        UiLine::FieldsFound { count: 0 } => "No field matches.".to_owned(),
        UiLine::FieldsFound { count: 1 } => "One field matches.".to_owned(),
        UiLine::FieldsFound { count } => format!("{count} fields match."),
        UiLine::Trick { kind, deceives, instead, deciding } => {
            trick(*kind, deceives, instead, deciding)
        }
        UiLine::Copied { what } => format!("Copied: {what}"),
        UiLine::NotCopied => {
            "Your browser didn’t allow copying. Select the text and press Ctrl+C.".to_owned()
        }
        UiLine::Saved => "The file is in your downloads.".to_owned(),
        UiLine::NotSaved => "Your browser didn’t allow saving a file.".to_owned(),
        UiLine::CopyThis { what } => format!("Copy {what}"),
        UiLine::CheckedLines { lines, receiver: Some(name) } => {
            format!(", {}, received by {name}", count(*lines, "line"))
        }
        UiLine::CheckedLines { lines, receiver: None } => format!(", {}", count(*lines, "line")),
        UiLine::FileListProgress { read, expected } if read < expected => {
            format!("{read} of {expected} read so far.")
        }
        UiLine::FileListProgress { .. } => "Choose one to see why.".to_owned(),
        UiLine::ReceiverGuess { name } => format!("{name} (a guess)"),
        UiLine::ReceiverFound { name } => format!("{name} (recognised)"),
        UiLine::OwnServer { host } => format!("my own server, {host}"),
        UiLine::StepCount { count: 0 } => String::new(),
        UiLine::StepCount { count: 1 } => "One short step.".to_owned(),
        UiLine::StepCount { count: steps } => {
            format!("{}, in this order.", capital(&count(*steps, "short step")))
        }
        UiLine::QuestionCount { count: 1 } => "One question, so the steps fit your case".to_owned(),
        UiLine::QuestionCount { count: questions } => {
            format!("{}, so the steps fit your case", capital(&count(*questions, "question")))
        }
        UiLine::BecauseAnswer { question, answers } => because(*question, *answers),
        UiLine::BecauseFinding { number } => format!("Because of finding {number}."),
        UiLine::FindingNumber { number } => format!("Finding {number}"),
        UiLine::LineNumber { number } => format!("line {number}"),
        UiLine::LineRange { first, last } if first == last => format!("line {first}"),
        UiLine::LineRange { first, last } => format!("lines {first} to {last}"),
        UiLine::Place { field, first, last } if first == last => format!("{field}, line {first}"),
        UiLine::Place { field, first, last } => format!("{field}, lines {first} to {last}"),
        UiLine::Folded { count, first, last } => {
            format!("{count} lines without a finding, {first} to {last}")
        }
        UiLine::LinesBelow { count: 1 } => {
            "One more line isn’t part of the headers and isn’t shown here.".to_owned()
        }
        UiLine::LinesBelow { count } => {
            format!("{count} more lines aren’t part of the headers and aren’t shown here.")
        }
        UiLine::WordOf { name } => format!("According to {name}"),
        UiLine::WrittenBy { name } => format!("Written by {name}"),
        UiLine::NameSays { name } => format!("{name} says"),
        UiLine::GateRow { name } => {
            format!("Trust begins here: from this point on, {name} wrote the lines")
        }
        UiLine::StationMore { count: 1 } => "One more stop".to_owned(),
        UiLine::StationMore { count } => format!("{count} more stops"),
        UiLine::Took { seconds } => short_duration(*seconds),
        UiLine::SaysTook { seconds } => format!("says {}", short_duration(*seconds)),
        UiLine::CellSays { tone: CellTone::Nothing, here: true, .. } => {
            "Says nothing: it couldn’t be checked here, or doesn’t count.".to_owned()
        }
        UiLine::CellSays { method, tone, about, .. } => cell(*method, *tone, about.as_deref()),
        UiLine::TableDates(dates) => format!(
            "{} keys, last seen at work on {}. Address ranges as of {}. Senders as of {}.",
            dates.keys, dates.newest_key, dates.ranges, dates.senders
        ),
        UiLine::KeyBits { bits, from } => format!("{bits} bits, {from}"),
        UiLine::Times { count: 1, line } => format!("once, line {line}"),
        UiLine::Times { count, line } => format!("{count} times, first in line {line}"),
        UiLine::MoreFields { count } => format!("Show {count} more"),
        UiLine::StartsAt { line } => format!("It begins in line {line}."),
    }
}

/// A number and what is counted: small numbers as words, as people write them.
fn count(number: usize, thing: &str) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let plural = if number == 1 { "" } else { "s" };
    match WORDS.get(number) {
        Some(word) => format!("{word} {thing}{plural}"),
        None => format!("{number} {thing}{plural}"),
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
        86_400..=172_799 => format!("{sign}1 day {hours} h"),
        _ => format!("{sign}{days} days"),
    }
}

fn because(question: Question, answers: Answers) -> String {
    let answer = match question {
        Question::Kind => super::kind::because(),
        Question::Asked => match answers.asked {
            Some(YesNo::Yes) => "it was you",
            Some(YesNo::No) | None => "it wasn’t you",
        },
        Question::Account => match answers.account {
            Some(Account::Mine) | None => "the account is yours",
            Some(Account::SomebodyElses) => "the account is someone else’s",
            Some(Account::IHaveNone) => "you have no Microsoft account",
        },
        Question::Organisation => match answers.organisation {
            Some(YesNoUnsure::Yes) => "it’s about a work or school account",
            Some(YesNoUnsure::No) => "it isn’t about a work or school account",
            Some(YesNoUnsure::Unsure) | None => "it may be about a work or school account",
        },
        Question::Did => "of what you’ve already done",
    };
    format!("Because {answer}.")
}

fn cell(method: TableMethod, tone: CellTone, about: Option<&str>) -> String {
    let who = about.unwrap_or("the sender’s domain");
    match (method, tone) {
        (TableMethod::Spf, CellTone::Yes) => {
            format!("{who} allows this computer to send for it.")
        }
        (TableMethod::Spf, CellTone::No) => {
            format!("{who} doesn’t allow this computer to send for it.")
        }
        (TableMethod::Spf, CellTone::Nothing) => {
            format!("Says nothing: no usable list of computers for {who}.")
        }
        (TableMethod::Dkim, CellTone::Yes) => format!("The signature by {who} is valid."),
        (TableMethod::Dkim, CellTone::No) => format!("The signature by {who} isn’t valid."),
        (TableMethod::Dkim, CellTone::Nothing) => {
            "Says nothing: there’s no signature, or none that could be checked.".to_owned()
        }
        (TableMethod::Dmarc, CellTone::Yes) => {
            format!("The visible sender, {who}, matches what was checked.")
        }
        (TableMethod::Dmarc, CellTone::No) => {
            format!("The visible sender, {who}, doesn’t match what was checked.")
        }
        (TableMethod::Dmarc, CellTone::Nothing) => {
            format!("Says nothing: {who} publishes no usable rule.")
        }
        (TableMethod::Arc, CellTone::Yes) => format!("The seal by {who} is valid."),
        (TableMethod::Arc, CellTone::No) => format!("The seal by {who} isn’t valid."),
        (TableMethod::Arc, CellTone::Nothing) => {
            "Says nothing. That’s usual for email that came directly.".to_owned()
        }
        (TableMethod::Compauth, CellTone::Yes | CellTone::Nothing) => {
            "Says nothing: many fakes pass too.".to_owned()
        }
        (TableMethod::Compauth, CellTone::No) => {
            "Microsoft doesn’t trust the sender shown.".to_owned()
        }
    }
}

fn trick(kind: TrickKind, deceives: &str, instead: &str, deciding: &str) -> String {
    match kind {
        TrickKind::ForeignLetter if !deceives.is_empty() => format!(
            "“{deceives}” isn’t the plain letter “{instead}”. It comes from another alphabet or has an accent or mark."
        ),
        TrickKind::SimilarLetters if !deceives.is_empty() => format!(
            "There’s “{deceives}” where Microsoft has “{instead}”. In small type they look the same."
        ),
        TrickKind::Misspelt if deceives.is_empty() => {
            format!("A letter is missing: Microsoft has “{instead}” there.")
        }
        TrickKind::Misspelt if instead.is_empty() => {
            format!("There’s an extra “{deceives}”. Microsoft is written without it.")
        }
        TrickKind::ForeignLetter | TrickKind::SimilarLetters | TrickKind::Misspelt => {
            format!("There’s “{deceives}” where Microsoft has “{instead}”.")
        }
        TrickKind::InFront => format!(
            "“{deceives}” is only the beginning. A name belongs to whoever owns its end: “{deciding}”."
        ),
        TrickKind::WithinName => format!(
            "“{deceives}” is only part of the name. Anyone can register a name like “{deciding}”."
        ),
        TrickKind::Invisible => format!(
            "An invisible character, {deceives}, is hidden in it. That makes it a different name."
        ),
        TrickKind::BeforeTheAt => {
            format!("What comes before the @ can be anything. The email comes from “{deciding}”.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time_read_like_speech() {
        assert_eq!(short_duration(2), "2 s");
        assert_eq!(short_duration(3_845), "1 h 4 min");
        assert_eq!(short_duration(-3), "\u{2212}3 s");
        assert_eq!(short_duration(6_134_400), "71 days");
    }
}
