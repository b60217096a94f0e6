//! Text that may hold words of the mail. What cannot be seen is made visible, and what turns the reading direction
//! is taken out of effect, so that a name is read as it is written.

use yew::{Html, html};

/// A run of ordinary text, or one character that would not be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// As it is.
    Plain(&'a str),
    /// A character that would not be seen, or would move others.
    Hidden(char),
}

/// Whether a character is not seen or changes how others are read.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{AD}' | '\u{34F}' | '\u{61C}'
        | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Splits text at the characters that would not be seen.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|&(_, c)| is_hidden(c)) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            found.push(Piece::Plain(before));
        }
        found.push(Piece::Hidden(c));
        rest = from.strip_prefix(c).unwrap_or_default();
    }
    if !rest.is_empty() {
        found.push(Piece::Plain(rest));
    }
    found
}

/// How a character that would not be seen is written.
pub(crate) fn name_of(c: char) -> String {
    match u32::from(c) {
        code @ 0..=0x1F => char::from_u32(0x2400 + code).map_or_else(String::new, String::from),
        0x7F => "\u{2421}".to_owned(),
        code => format!("\u{27E8}U+{code:04X}\u{27E9}"),
    }
}

/// Text with what would not be seen made visible.
pub(crate) fn visible(text: &str) -> Html {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(plain) => html! { {plain.to_owned()} },
            Piece::Hidden(c) => html! { <span class="ctl">{name_of(c)}</span> },
        })
        .collect()
}

/// The same as plain text, for places that take no markup.
pub(crate) fn visible_plain(text: &str) -> String {
    pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(plain) => plain.to_owned(),
            Piece::Hidden(c) => name_of(c),
        })
        .collect()
}

/// Words of the mail: always left to right, and kept apart from the sentence they stand in.
pub(crate) fn header_text(text: &str) -> Html {
    html! { <bdi dir="ltr" translate="no">{visible(text)}</bdi> }
}

/// A sentence, with the word it turns on set in strong letters where it stands for the first time.
pub(crate) fn sentence(text: &str, strong: Option<&str>) -> Html {
    match strong
        .filter(|word| !word.is_empty())
        .and_then(|word| text.split_once(word).map(|(a, b)| (a, word, b)))
    {
        Some((before, word, after)) => html! {
            <>{visible(before)}<strong translate="no">{breakable(word)}</strong>{visible(after)}</>
        },
        None => visible(text),
    }
}

/// An address or domain that may break after its dots, slashes and at-signs, and nowhere else first.
pub(crate) fn breakable(text: &str) -> Html {
    let parts = text.split_inclusive(['.', '/', '@']).enumerate();
    parts.map(|(i, part)| html! { <>if i > 0 { <wbr /> }{visible(part)}</> }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_named() {
        assert_eq!(visible_plain("a\u{202E}b\0c"), "a\u{27E8}U+202E\u{27E9}b\u{2400}c");
        assert_eq!(visible_plain("tab\there\nand there"), "tab\there\nand there");
        assert_eq!(pieces("\u{200B}"), vec![Piece::Hidden('\u{200B}')]);
    }
}
