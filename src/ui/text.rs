//! Text that may hold words of the mail. What cannot be seen is made visible, and what turns the reading direction
//! is taken out of effect, so that a name is read as it is written.

use yew::{Html, html};

/// The same as plain text, for places that take no markup.
pub(crate) use countersign_core::report::visible::visible_plain;
use countersign_core::report::visible::{Piece, name_of, pieces};

/// Most marks drawn in one text; a sender can write nothing but what is not seen, and a browser draws that slowly.
const MAX_MARKS: usize = 200;

/// Text with what would not be seen made visible. What is behind the last mark that is drawn is counted.
pub(crate) fn visible(text: &str) -> Html {
    let pieces = pieces(text);
    let (drawn, rest) = pieces.split_at(pieces.len().min(2 * MAX_MARKS));
    let drawn = drawn.iter().map(|piece| match piece {
        Piece::Plain(plain) => html! { {(*plain).to_owned()} },
        Piece::Hidden(c) => html! { <span class="ctl">{name_of(*c)}</span> },
    });
    let left: usize = rest
        .iter()
        .map(|piece| match piece {
            Piece::Plain(plain) => plain.chars().count(),
            Piece::Hidden(_) => 1,
        })
        .sum();
    html! { <>{for drawn}if left > 0 { <span class="ctl">{format!("\u{2026} +{left}")}</span> }</> }
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
