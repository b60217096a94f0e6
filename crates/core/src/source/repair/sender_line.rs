//! A bare address, or a sender as a mail program shows him, typed or pasted without a field name: it becomes a `From` field.
//!
//! People ask "is this address real?" more often than anything else. What comes of it is a sender line and no more: nobody's word stands
//! beside it, so that it can decide against an address and never for one.
//!
//! Not supported: several addresses; addresses with quotation marks or blanks in them; more than two lines.

use super::{Mender, RepairKind, Undone};
use crate::source::draft::{Draft, lines};
use crate::source::field_name::{Look, look};

/// Longest text that is taken for a sender, in bytes.
const LONGEST: usize = 400;
/// A question around an address has few words; a mail has more.
const MOST_WORDS: usize = 12;
/// Names that are not written large have few words; a sentence has more.
const MOST_OF_A_NAME: usize = 5;
/// What may stand around an address without being of it.
const MARKS: &[char] = &[
    '<', '>', '(', ')', '[', ']', '"', '\'', '“', '”', '„', '‘', '’', ',', ';', ':', '.', '?', '!',
];

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    if draft.text.len() > LONGEST + draft.text.len() - draft.text.trim().len() {
        return None;
    }
    let rows: Vec<_> = lines(&draft.text).filter(|line| !line.text.trim().is_empty()).collect();
    let (first, last) = match &*rows {
        [only] => (only, only),
        [first, last] if !first.text.contains('@') => (first, last),
        _ => return None,
    };
    let is_plain = |line: &str| look(line.trim_start()) == Look::Not || is_link(line.trim());
    if !is_plain(first.text) || !is_plain(last.text) || draft.text.matches('@').count() != 1 {
        return None;
    }
    if draft.text.split_whitespace().count() > MOST_WORDS || draft.text.contains("://") {
        return None;
    }
    let (start, end) = address(&draft.text)?;
    let (from, to) = (first.start, last.end);
    let (before, after) = (draft.text.get(from..start)?, draft.text.get(end..to)?);
    let mut mender = Mender::new(draft);
    match name(before, after) {
        Some(name) => {
            let quote = if name.quoted { "\"" } else { "" };
            mender.replace(0, from + name.start, &format!("From: {quote}"));
            mender.editor.keep_to(from + name.end);
            mender.editor.replace_to(start, &format!("{quote} <"));
        }
        None => mender.replace(0, start, "From: <"),
    }
    mender.editor.keep_to(end);
    mender.editor.replace_to(draft.text.len(), ">");
    mender.finish(RepairKind::SenderLine)
}

fn is_link(line: &str) -> bool {
    line.trim_start_matches(MARKS)
        .get(..MAILTO.len())
        .is_some_and(|it| it.eq_ignore_ascii_case(MAILTO))
}

const MAILTO: &str = "mailto:";

/// Where the only address begins and ends.
fn address(text: &str) -> Option<(usize, usize)> {
    let at = text.find('@')?;
    let is_part = |c: char| {
        !c.is_whitespace() && !matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | ',' | ';')
    };
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let local = before.get(before.trim_end_matches(is_part).len()..)?;
    let mut start = at - local.len();
    let mut linked = false;
    if let Some((prefix, own)) = local.rsplit_once(':') {
        start = at - own.len();
        linked = is_link(&format!("{prefix}:"));
    }
    let length = after.find(|c: char| !is_part(c)).unwrap_or(after.len());
    let domain = after.get(..length)?.trim_end_matches(MARKS);
    // Only a link has a query. Anywhere else what stands behind the mark is of the address, and it decides whose it is.
    let query = domain.find('?').filter(|_| linked).unwrap_or(domain.len());
    let domain = domain.get(..query)?;
    let labels = domain.split('.').all(|label| !label.is_empty());
    let fits = start < at && domain.contains('.') && labels && !domain.contains(['/', ':', '?']);
    fits.then_some((start, at + 1 + domain.len()))
}

/// A name before the address: its place in the words there, and whether it has to stand in quotation marks.
struct Name {
    start: usize,
    end: usize,
    quoted: bool,
}

/// The name before the address, if what stands there is one: `Name <address>`, two lines, or words with nothing behind the address.
/// Of a question or a sentence it is the words directly before the address that begin large, without the one that begins the sentence.
///
/// Rather a word too many than one too few: without its name a sender seems to claim nothing.
fn name(before: &str, after: &str) -> Option<Name> {
    let shown = before.trim_end().trim_end_matches(['<', '(', '[']).trim_end();
    let is_set_apart = shown.len() < before.trim_end().len() || before.contains('\n');
    let asks = before.contains(ASKING) || after.contains(ASKING);
    let is_titled = shown.split_whitespace().all(|word| !word.starts_with(char::is_lowercase));
    let is_short = shown.split_whitespace().count() <= MOST_OF_A_NAME;
    let is_all = after.trim_matches(MARKS).trim().is_empty() && (is_titled || (is_short && !asks));
    if !shown.chars().any(char::is_alphanumeric) || is_link(shown) {
        return None;
    }
    if is_set_apart {
        return Some(Name { start: 0, end: shown.len(), quoted: false });
    }
    let shown = shown.trim_end_matches([',', ';', ':', '-']).trim_end();
    let start = if is_all { 0 } else { large_words(shown)? };
    let words = shown.get(start..)?;
    let quoted = words.contains([',', ';', ':', '<', '>', '(', ')', '[', ']', '.']);
    let holds = words.chars().any(char::is_alphanumeric);
    (holds && !(quoted && words.contains(['"', '\\']))).then_some(Name {
        start,
        end: shown.len(),
        quoted,
    })
}

/// Marks of a question.
const ASKING: &[char] = &['?', '¿', '؟', '？'];

/// Where the last words begin that all begin large, the first word of all excepted.
fn large_words(text: &str) -> Option<usize> {
    let first = text.len() - text.trim_start().len();
    let words = text.split_whitespace().rev();
    let large = words.take_while(|word| !word.starts_with(char::is_lowercase));
    let mut end = text.len();
    let mut start = None;
    for word in large {
        let at = text.get(..end)?.rfind(word)?;
        if at > first {
            start = Some(at);
        }
        end = at;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        undo(&Draft::verbatim(text)).map(|undone| undone.draft.text)
    }

    #[test]
    fn addresses_as_people_type_them() {
        for (typed, read_as) in [
            ("a@b.example", "From: <a@b.example>"),
            ("  <a@b.example>\n", "From: <a@b.example>"),
            ("mailto:a@b.example?subject=x", "From: <a@b.example>"),
            ("Is a@b.example real?", "From: <a@b.example>"),
            ("is this from a@b.example?", "From: <a@b.example>"),
            ("Ann Lee <a@b.example>", "From: Ann Lee <a@b.example>"),
            ("\"Ann Lee\" <a@b.example>;", "From: \"Ann Lee\" <a@b.example>"),
            ("Ann Lee (a@b.example)", "From: Ann Lee <a@b.example>"),
            ("Ann Lee a@b.example", "From: Ann Lee <a@b.example>"),
            ("Brand account team a@b.example", "From: Brand account team <a@b.example>"),
            ("brand account team a@b.example", "From: brand account team <a@b.example>"),
            ("brand, account team: a@b.example.", "From: \"brand, account team\" <a@b.example>"),
            ("is Brand a@b.example real?", "From: Brand <a@b.example>"),
            ("Is Brand Team a@b.example real?", "From: Brand Team <a@b.example>"),
            ("I got a mail of Brand from a@b.example", "From: <a@b.example>"),
            ("Is this a@b.example?", "From: <a@b.example>"),
            ("MAILTO:a@b.example?x=.c", "From: <a@b.example>"),
            ("ann lee\na@b.example\n", "From: ann lee <a@b.example>"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(read_as), "{typed:?}");
        }
    }

    #[test]
    fn what_is_something_else() {
        for text in [
            "",
            "From: a@b.example",
            "Subject: a@b.example",
            "a@b",
            "a@b.example?.evil.example",
            "<a@b.example?.evil.example>",
            "x:a@b.example?.evil.example",
            "a@b.example?c",
            "a@b.example, c@d.example",
            "https://a@b.example/",
            "Hello\nthere\na@b.example",
            "X-One: 1\nFrom: a@b.example",
            "Please write to a@b.example if you would like to know more about this and about that",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
