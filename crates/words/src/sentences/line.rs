//! The page's sentences with something in them.

use super::duration::short_duration;
use crate::{Lang, UiLine, texts};
use countersign_core::context::{Account, Answers, YesNo, YesNoUnsure};
use countersign_core::guidance::Question;
use countersign_core::report::trick::TrickKind;
use countersign_core::report::{CellTone, TableMethod};

/// A sentence.
pub(crate) fn line(lang: Lang, line: &UiLine) -> String {
    match line {
        UiLine::Answered { origin, findings } => {
            texts::answered(lang, &lang.verdict_word(*origin), *findings)
        }
        UiLine::Awaited { change: false } => lang.text(texts::ANSWER_AWAITED).to_owned(),
        UiLine::Awaited { change: true } => lang.text(texts::CHANGE_AWAITED).to_owned(),
        UiLine::StepsFollow { count } => texts::steps_follow(lang, *count),
        UiLine::FilesRead { count } => texts::files_read(lang, *count),
        UiLine::Cleared => lang.text(texts::CLEARED).to_owned(),
        UiLine::BlackedOutCount { count } => texts::blacked_out_count(lang, *count),
        UiLine::GateWords { name: Some(name) } => texts::gate_words(lang, name),
        UiLine::GateWords { name: None } => lang.text(texts::GATE_WORDS_UNNAMED).to_owned(),
        UiLine::FieldsFound { count } => texts::fields_found(lang, *count),
        UiLine::Trick { kind, deceives, instead, deciding } => {
            trick(lang, *kind, deceives, instead, deciding)
        }
        UiLine::Copied { what } => texts::copied(lang, what),
        UiLine::NotCopied => lang.text(texts::NOT_COPIED).to_owned(),
        UiLine::Saved => lang.text(texts::SAVED).to_owned(),
        UiLine::NotSaved => lang.text(texts::NOT_SAVED).to_owned(),
        UiLine::CopyThis { what } => texts::copy_this(lang, what),
        UiLine::CheckedLines { lines, receiver: Some(name) } => {
            texts::checked_lines_received(lang, *lines, name)
        }
        UiLine::CheckedLines { lines, receiver: None } => texts::checked_lines(lang, *lines),
        UiLine::FileListProgress { read, expected } if read < expected => {
            texts::file_list_progress(lang, *read, *expected)
        }
        UiLine::FileListProgress { .. } => lang.text(texts::FILE_LIST_PROGRESS_DONE).to_owned(),
        UiLine::ReceiverGuess { name } => texts::receiver_guess(lang, name),
        UiLine::ReceiverFound { name } => texts::receiver_found(lang, name),
        UiLine::OwnServer { host } => texts::own_server(lang, host),
        UiLine::StepCount { count: 0 } => String::new(),
        UiLine::StepCount { count } => texts::step_count(lang, *count),
        UiLine::QuestionCount { count } => texts::question_count(lang, *count),
        UiLine::BecauseAnswer { question, answers } => {
            because(lang, *question, *answers).to_owned()
        }
        UiLine::BecauseFinding { number } => texts::because_finding(lang, *number),
        UiLine::FindingNumber { number } => texts::finding_number(lang, *number),
        UiLine::LineNumber { number } => texts::line_number(lang, *number),
        UiLine::LineRange { first, last } if first == last => texts::line_number(lang, *first),
        UiLine::LineRange { first, last } => texts::line_range(lang, *first, *last),
        UiLine::Place { field, first, last } if first == last => {
            texts::place_line(lang, field, *first)
        }
        UiLine::Place { field, first, last } => texts::place_range(lang, field, *first, *last),
        UiLine::Folded { count, first, last } => texts::folded(lang, *count, *first, *last),
        UiLine::LinesBelow { count } => texts::lines_below(lang, *count),
        UiLine::WordOf { name } => texts::word_of(lang, name),
        UiLine::WrittenBy { name } => texts::written_by(lang, name),
        UiLine::NameSays { name } => texts::name_says(lang, name),
        UiLine::GateRow { name } => texts::gate_row(lang, name),
        UiLine::StationMore { count } => texts::station_more(lang, *count),
        UiLine::Took { seconds } => short_duration(lang, *seconds),
        UiLine::SaysTook { seconds } => texts::says_took(lang, &short_duration(lang, *seconds)),
        UiLine::CellSays { tone: CellTone::Nothing, here: true, .. } => {
            lang.text(texts::CELL_NOT_CHECKED).to_owned()
        }
        UiLine::CellSays { method, tone, about, .. } => {
            cell(lang, *method, *tone, about.as_deref())
        }
        UiLine::TableDates(dates) => texts::table_dates(
            lang,
            dates.keys,
            &lang.day(dates.newest_key),
            &lang.day(dates.ranges),
            &lang.day(dates.senders),
        ),
        UiLine::KeyBits { bits, from } => texts::key_bits(lang, *bits, from),
        UiLine::Times { count, line } => texts::times(lang, *count, *line),
        UiLine::SlowestStep { step, seconds } => {
            texts::slowest_is(lang, *step, &short_duration(lang, *seconds))
        }
        UiLine::UndocumentedFields { count } => texts::undocumented_fields(lang, *count),
        UiLine::MoreFields { count } => texts::more_fields(lang, *count),
        UiLine::StartsAt { line } => texts::starts_at(lang, *line),
    }
}

fn because(lang: Lang, question: Question, answers: Answers) -> &'static str {
    lang.text(match question {
        Question::Kind => texts::BECAUSE_KIND,
        Question::Asked => match answers.asked {
            Some(YesNo::Yes) => texts::BECAUSE_ASKED_YES,
            Some(YesNo::No) | None => texts::BECAUSE_ASKED_NO,
        },
        Question::Account => match answers.account {
            Some(Account::Mine) | None => texts::BECAUSE_ACCOUNT_MINE,
            Some(Account::SomebodyElses) => texts::BECAUSE_ACCOUNT_OTHER,
            Some(Account::IHaveNone) => texts::BECAUSE_ACCOUNT_NONE,
        },
        Question::Organisation => match answers.organisation {
            Some(YesNoUnsure::Yes) => texts::BECAUSE_ORGANISATION_YES,
            Some(YesNoUnsure::No) => texts::BECAUSE_ORGANISATION_NO,
            Some(YesNoUnsure::Unsure) | None => texts::BECAUSE_ORGANISATION_UNSURE,
        },
        Question::Did => texts::BECAUSE_DID,
    })
}

fn cell(lang: Lang, method: TableMethod, tone: CellTone, about: Option<&str>) -> String {
    let who = &about.unwrap_or(lang.text(texts::THE_SENDERS_DOMAIN));
    match (method, tone) {
        (TableMethod::Spf, CellTone::Yes) => texts::cell_spf_yes(lang, who),
        (TableMethod::Spf, CellTone::No) => texts::cell_spf_no(lang, who),
        (TableMethod::Spf, CellTone::Nothing) => texts::cell_spf_nothing(lang, who),
        (TableMethod::Dkim, CellTone::Yes) => texts::cell_dkim_yes(lang, who),
        (TableMethod::Dkim, CellTone::No) => texts::cell_dkim_no(lang, who),
        (TableMethod::Dkim, CellTone::Nothing) => lang.text(texts::CELL_DKIM_NOTHING).to_owned(),
        (TableMethod::Dmarc, CellTone::Yes) => texts::cell_dmarc_yes(lang, who),
        (TableMethod::Dmarc, CellTone::No) => texts::cell_dmarc_no(lang, who),
        (TableMethod::Dmarc, CellTone::Nothing) => texts::cell_dmarc_nothing(lang, who),
        (TableMethod::Arc, CellTone::Yes) => texts::cell_arc_yes(lang, who),
        (TableMethod::Arc, CellTone::No) => texts::cell_arc_no(lang, who),
        (TableMethod::Arc, CellTone::Nothing) => lang.text(texts::CELL_ARC_NOTHING).to_owned(),
        (TableMethod::Compauth, CellTone::Yes | CellTone::Nothing) => {
            lang.text(texts::CELL_COMPAUTH_NOTHING).to_owned()
        }
        (TableMethod::Compauth, CellTone::No) => lang.text(texts::CELL_COMPAUTH_NO).to_owned(),
    }
}

fn trick(lang: Lang, kind: TrickKind, deceives: &str, instead: &str, deciding: &str) -> String {
    match kind {
        TrickKind::ForeignLetter if !deceives.is_empty() => {
            texts::trick_foreign_letter(lang, &deceives, &instead)
        }
        TrickKind::SimilarLetters if !deceives.is_empty() => {
            texts::trick_similar_letters(lang, &deceives, &instead)
        }
        TrickKind::Misspelt if deceives.is_empty() => texts::trick_letter_missing(lang, &instead),
        TrickKind::Misspelt if instead.is_empty() => texts::trick_letter_extra(lang, &deceives),
        TrickKind::ForeignLetter | TrickKind::SimilarLetters | TrickKind::Misspelt => {
            texts::trick_letter_other(lang, &deceives, &instead)
        }
        TrickKind::InFront => texts::trick_in_front(lang, &deceives, &deciding),
        TrickKind::WithinName => texts::trick_within_name(lang, &deceives, &deciding),
        TrickKind::Invisible => texts::trick_invisible(lang, &deceives),
        TrickKind::BeforeTheAt => texts::trick_before_the_at(lang, &deciding),
    }
}
