//! Header fields as interfaces return them: `[{"name": ..., "value": ...}]`, `{"From": ...}`, `[["From", ...]]`.
//!
//! The reader is lenient: Python's quotes and tuples pass as well. Strings are never looked into for structure,
//! so a sender's text cannot become a field of its own. Not supported: XML.

use super::literals::{Ends, decode};
use super::{Mender, RepairKind, Undone};
use crate::source::draft::Draft;
use crate::source::field_name::{is_known, is_token, is_trace};
use crate::source::part::Doubt;

/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 64;

/// A string's inside, as places in the draft.
type Place = (usize, usize);

#[derive(Debug, Clone, Copy)]
enum Token {
    Text(Place),
    Open,
    Close,
    Colon,
    Comma,
    Other,
}

pub(super) fn undo(draft: &Draft) -> Option<Undone> {
    let text = draft.text.as_str();
    text.trim_start().starts_with(['{', '[', '(', '"', '\'']).then_some(())?;
    let groups = groups(text);
    let name = |place: &Place| text.get(place.0..place.1).unwrap_or_default();
    let known =
        |group: &&Vec<(Place, Place)>| group.iter().filter(|(n, _)| is_known(name(n))).count() > 1;
    let traced = |group: &&Vec<(Place, Place)>| group.iter().any(|(n, _)| is_trace(name(n)));
    let group =
        groups.iter().find(|g| known(g) && traced(g)).or_else(|| groups.iter().find(known))?;
    let mut mender = Mender::new(draft);
    for &(field, value) in group.iter().filter(|(n, _)| is_token(name(n))) {
        if !name(&field).contains(char::is_alphabetic) {
            continue;
        }
        mender.begin(mender.editor.place());
        mender.editor.drop_to(value.0);
        mender.editor.replace_to(value.0, name(&field));
        mender.editor.replace_to(value.0, ": ");
        write_value(&mut mender, text, value);
        mender.editor.replace_to(value.1, "\n");
    }
    mender.editor.drop_to(text.len());
    let above = group.first().and_then(|(name, _)| text.get(..name.0)).unwrap_or_default();
    let undone = mender.finish(RepairKind::JsonFields)?;
    Some(undone.doubted(Doubt::TextAbove, holds_prose(above)))
}

/// Whether words stand outside all strings, or a string for itself: no program writes that, so the fields may be shown
/// by somebody below his own words.
fn holds_prose(above: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, None, false);
    let (mut word, mut after_word, mut after_string, mut keyed) = (0_usize, false, false, false);
    for c in above.chars() {
        if let Some(quote) = in_string {
            if !escaped && c == quote {
                in_string = None;
                after_string = true;
            }
            escaped = !escaped && c == '\\';
            continue;
        }
        if c.is_alphabetic() {
            // Two words side by side, or a word or bracket right behind a string at the top.
            if word == 0 && (after_word || after_string) {
                return true;
            }
            word += 1;
            continue;
        }
        after_word |= word > 1;
        word = 0;
        match c {
            c if c.is_whitespace() => {}
            '"' | '\'' => {
                if after_string || after_word {
                    return true;
                }
                in_string = Some(c);
            }
            '{' | '[' | '(' if after_string && depth == 0 => return true,
            '{' | '[' | '(' => (depth, after_word, after_string) = (depth + 1, false, false),
            '}' | ']' | ')' => {
                (depth, after_word, after_string) = (depth.saturating_sub(1), false, false);
            }
            ',' if after_string && depth == 0 && !keyed => return true,
            _ => (after_word, after_string, keyed) = (false, false, c == ':'),
        }
    }
    false
}

/// Writes a value; each line end in it is folded, so that it stays within its field.
fn write_value(mender: &mut Mender<'_>, text: &str, (from, to): Place) {
    let value = text.get(from..to).unwrap_or_default();
    let trimmed = value.trim_end();
    let mut end = trimmed.len();
    while let Some(rest) =
        trimmed.get(..end).and_then(|v| v.strip_suffix("\\n").or_else(|| v.strip_suffix("\\r")))
    {
        end = rest.len();
    }
    decode(mender, text, (from, from + end), Ends::Fold);
    mender.editor.keep_to(from + end);
    mender.editor.drop_to(to);
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        let token = match c {
            '{' | '[' | '(' => Token::Open,
            '}' | ']' | ')' => Token::Close,
            ':' => Token::Colon,
            ',' => Token::Comma,
            '"' | '\'' => {
                let mut end = text.len();
                while let Some((here, inner)) = chars.next() {
                    if inner == '\\' {
                        chars.next();
                    } else if inner == c {
                        end = here;
                        break;
                    }
                }
                Token::Text((at + 1, end))
            }
            c if c.is_whitespace() || c.is_alphanumeric() => continue,
            _ => Token::Other,
        };
        found.push(token);
    }
    found
}

/// What is open around the current token.
#[derive(Default)]
struct Frame {
    /// Which group its pairs go to.
    group: usize,
    name: Option<Place>,
    value: Option<Place>,
    /// The strings of a list so far.
    strings: Vec<Place>,
    /// The key this value belongs to, when it is the list of all fields of one name.
    key: Option<Place>,
}

/// The pairs of each object or list, in order.
fn groups(text: &str) -> Vec<Vec<(Place, Place)>> {
    let word = |place: Place| text.get(place.0..place.1).unwrap_or_default();
    // `name`, `headerName`, `header_name`, `HeaderValue`.
    let is_any = |place: Place, words: [&str; 4]| {
        let word = word(place);
        let head = word.get(..6).filter(|head| head.eq_ignore_ascii_case("header"));
        let bare = head.and_then(|_| word.get(6..)).map(|rest| rest.trim_start_matches(['_', '-']));
        let bare = bare.filter(|bare| !bare.is_empty()).unwrap_or(word);
        words.iter().any(|known| known.eq_ignore_ascii_case(bare))
    };
    let tokens = tokens(text);
    let mut groups: Vec<Vec<(Place, Place)>> = vec![Vec::new()];
    let mut frames = vec![Frame::default()];
    let mut key: Option<Place> = None;
    let mut before: Option<Place> = None;
    for token in tokens {
        let depth = frames.len();
        match token {
            Token::Open if depth > MAX_DEPTH => return groups,
            Token::Open => {
                groups.push(Vec::new());
                frames.push(Frame { group: groups.len() - 1, key: key.take(), ..Frame::default() });
            }
            Token::Close => {
                let Some(frame) = frames.pop() else { return groups };
                let Some(outer) = frames.last() else { return groups };
                let outer = groups.get_mut(outer.group);
                match (frame.key, frame.name, frame.value, frame.strings.as_slice(), outer) {
                    (Some(key), _, _, values @ [_, ..], Some(outer)) => {
                        outer.extend(values.iter().map(|&value| (key, value)));
                    }
                    (_, Some(name), Some(value), _, Some(outer))
                    | (None, _, _, &[name, value], Some(outer)) => outer.push((name, value)),
                    _ => {}
                }
            }
            Token::Colon => key = before,
            Token::Text(place) => {
                let Some(frame) = frames.last_mut() else { return groups };
                match key.take() {
                    Some(k) if is_any(k, ["name", "key", "header", "field"]) => {
                        frame.name = Some(place);
                    }
                    Some(k) if is_any(k, ["value", "val", "content", "text"]) => {
                        frame.value = Some(place);
                    }
                    Some(k) => {
                        groups.get_mut(frame.group).into_iter().for_each(|g| g.push((k, place)));
                    }
                    None => frame.strings.push(place),
                }
            }
            Token::Comma | Token::Other => key = None,
        }
        before = if let Token::Text(place) = token { Some(place) } else { None };
    }
    groups
}
