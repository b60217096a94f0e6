//! The table of results: one row a method, one column a witness.

use yew::{Html, html};

use super::icon::{Icon, icon};
use super::shared::{On, Ptr};
use super::signatures;
use super::state::KeyRecord;
use super::text::{breakable, visible, visible_plain};
use super::tone;
use countersign_core::report::{Report, ResultCell, ResultRow, TableMethod};
use countersign_words::{Lang, UiLine, texts};

/// Most results drawn in one cell; a service writes one or two.
const MAX_CELLS: usize = 50;

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) keys: Vec<KeyRecord>,
    pub(crate) on: On,
}

pub(crate) fn section(lang: Lang, props: &Props) -> Html {
    let report = &props.report;
    let receiver = report.receiver.name.as_deref().map_or_else(
        || lang.text(texts::RECEIVER_SAYS).to_owned(),
        |name| visible_plain(&lang.line(&UiLine::NameSays { name: name.into() })),
    );
    let rows = report.results.iter().map(|one| row(lang, one, &receiver));
    html! {
        <section class="section wrap wide" id="vouch" aria-labelledby="vouch-h" tabindex="-1">
            <div class="head"><h2 id="vouch-h">{lang.text(texts::VOUCH)}</h2><p>{lang.text(texts::VOUCH_TEXT)}</p></div>
            <div class="body">
                <table class="vouch">
                    <caption class="vh">{lang.text(texts::VOUCH)}</caption>
                    <thead><tr>
                        <td></td>
                        <th scope="col">{icon(Icon::Attested)}{visible(&receiver)}<small>{lang.text(texts::ATTESTED_NOTE)}</small></th>
                        <th scope="col" class="claimed">{icon(Icon::Claimed)}{lang.text(texts::MAIL_SAYS)}<small>{lang.text(texts::CLAIMED_NOTE)}</small></th>
                        <th scope="col">{icon(Icon::Proven)}{lang.text(texts::CHECKED_HERE)}<small>{lang.text(texts::PROVEN_NOTE)}</small></th>
                    </tr></thead>
                    <tbody>{for rows}</tbody>
                </table>
                {signatures::signatures(lang, &signatures::Props { report: report.clone(), keys: props.keys.clone(), on: props.on.clone() })}
            </div>
        </section>
    }
}

fn row(lang: Lang, results: &ResultRow, receiver: &str) -> Html {
    let (name, question) = method(results.method);
    html! {
        <tr data-method={name}>
            <th scope="row">{name}<small>{lang.text(question)}</small></th>
            {column(lang, results.method, &results.attested, "attested", receiver)}
            {column(lang, results.method, &results.claimed, "claimed", lang.text(texts::MAIL_SAYS))}
            {column(lang, results.method, &results.proven, "proven", lang.text(texts::CHECKED_HERE))}
        </tr>
    }
}

/// The name of a method, which is the same in every language, and its question.
fn method(method: TableMethod) -> (&'static str, texts::Text) {
    match method {
        TableMethod::Spf => ("SPF", texts::ASK_SPF),
        TableMethod::Dkim => ("DKIM", texts::ASK_DKIM),
        TableMethod::Dmarc => ("DMARC", texts::ASK_DMARC),
        TableMethod::Arc => ("ARC", texts::ASK_ARC),
        TableMethod::Compauth => ("compauth", texts::ASK_COMPAUTH),
    }
}

fn column(
    lang: Lang,
    method: TableMethod,
    cells: &[ResultCell],
    class: &'static str,
    label: &str,
) -> Html {
    let label = label.to_owned();
    if cells.is_empty() {
        return html! {
            <td class={format!("{class} nothing")} data-k={label}><span class="nil"><span aria-hidden="true">{"\u{2013}"}</span><span class="vh">{lang.text(texts::NOTHING_THERE)}</span></span></td>
        };
    }
    html! { <td {class} data-k={label}><span>{for cells.iter().take(MAX_CELLS).map(|one| cell(lang, method, one, class == "proven"))}</span></td> }
}

fn cell(lang: Lang, method: TableMethod, cell: &ResultCell, here: bool) -> Html {
    let (class, mark) = tone::of_cell(cell.tone);
    let says = UiLine::CellSays { method, tone: cell.tone, about: cell.about.clone(), here };
    html! {
        <span class="said-cell">
            <span class={format!("val {class}")}>{icon(mark)}<code>{visible(&cell.word)}</code></span>
            <small>{breakable(&lang.line(&says))}</small>
        </span>
    }
}
