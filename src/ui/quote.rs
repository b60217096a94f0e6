//! Lines of the paste, drawn: the number, the field name, the marked words.

use yew::{Callback, Html, MouseEvent, html};

use super::shared::On;
use super::source_lines::{Line, Mark};
use super::state::Action;
use super::text::visible;
use countersign_words::{Lang, UiLine};

/// The lines a finding rests on; numbers are text here, for the ids belong to the pasted text.
pub(crate) fn quoted(pasted: &str, lines: &[Line]) -> Html {
    let items = lines.iter().map(|line| html! {
        <li key={line.number}><i>{line.number}</i>{words(pasted, line, "", &|_| Html::default())}</li>
    });
    html! { <ol class="lines" dir="ltr">{for items}</ol> }
}

/// The lines of the pasted text itself, each with its id.
pub(crate) fn numbered(
    lang: Lang,
    pasted: &str,
    lines: &[Line],
    shown: Option<u32>,
    query: &str,
) -> Html {
    let badge = |mark: &Mark| {
        let label = lang.line(&UiLine::FindingNumber { number: mark.finding });
        html! { <a class="ref" href={format!("#f{}", mark.finding)} aria-label={label}>{mark.finding}</a> }
    };
    lines
        .iter()
        .map(|line| {
            html! {
                <li key={line.number} id={format!("L{}", line.number)} tabindex="-1" aria-current={(shown == Some(line.number)).then_some("true")}>
                    <i>{line.number}</i>
                    {words(pasted, line, query, &badge)}
                </li>
            }
        })
        .collect()
}

fn words(pasted: &str, line: &Line, query: &str, badge: &dyn Fn(&Mark) -> Html) -> Html {
    let text = |from: usize, to: usize| found(pasted.get(from..to).unwrap_or_default(), query);
    let name_end = line
        .name
        .as_ref()
        .map_or(line.range.start, |name| after_colon(pasted, name.end, line.range.end));
    let mut at = line.range.start;
    let mut out: Vec<Html> = Vec::new();
    let plain = |out: &mut Vec<Html>, from: usize, to: usize| {
        if from < name_end {
            out.push(html! { <span class="f">{text(from, to.min(name_end))}</span> });
        }
        if to > name_end {
            out.push(text(from.max(name_end), to));
        }
    };
    for mark in &line.marks {
        plain(&mut out, at, mark.range.start);
        if !mark.range.is_empty() {
            out.push(html! { <mark>{text(mark.range.start, mark.range.end)}</mark> });
        }
        if mark.begins {
            out.push(badge(mark));
        }
        at = mark.range.end.max(at);
    }
    plain(&mut out, at, line.range.end);
    html! { <code class={line.fold.then_some("fold")} translate="no">{out.into_iter().collect::<Html>()}</code> }
}

/// Text with what was searched for set apart, in letters of either case.
fn found(text: &str, query: &str) -> Html {
    if query.is_empty() {
        return visible(text);
    }
    let lower = text.to_ascii_lowercase();
    let mut at = 0;
    let mut out: Vec<Html> = Vec::new();
    for (from, hit) in lower.match_indices(query) {
        let to = from + hit.len();
        out.push(visible(text.get(at..from).unwrap_or_default()));
        out.push(
            html! { <span class="hit">{visible(text.get(from..to).unwrap_or_default())}</span> },
        );
        at = to;
    }
    out.push(visible(text.get(at..).unwrap_or_default()));
    out.into_iter().collect()
}

fn after_colon(pasted: &str, name_end: usize, line_end: usize) -> usize {
    let colon = pasted.get(name_end..line_end).is_some_and(|rest| rest.starts_with(':'));
    if colon { name_end + 1 } else { name_end }
}

/// Moves to a line of the pasted text: opens its fold and takes the focus there, without a navigation.
pub(crate) fn show_line(on: &On, line: u32) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        on.emit(Action::Show(line));
    })
}
