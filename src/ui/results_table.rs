//! The table of results: one row a method, one column a witness.

use yew::{Html, html};

use super::icon::{Icon, icon};
use super::shared::{On, Ptr};
use super::signatures;
use super::state::KeyRecord;
use super::text::{breakable, visible, visible_plain};
use super::tone;
use countersign_core::report::{Report, ResultCell, ResultRow, TableMethod};
use countersign_words::{Lang, Ui, UiLine};

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
        || lang.ui(Ui::ReceiverSays).to_owned(),
        |name| visible_plain(&lang.line(&UiLine::NameSays { name: name.into() })),
    );
    let rows = report.results.iter().map(|one| row(lang, one, &receiver));
    html! {
        <section class="section wrap" id="vouch" aria-labelledby="vouch-h" tabindex="-1">
            <div class="head"><h2 id="vouch-h">{lang.ui(Ui::Vouch)}</h2><p>{lang.ui(Ui::VouchText)}</p></div>
            <div class="body">
                <table class="vouch">
                    <caption class="vh">{lang.ui(Ui::Vouch)}</caption>
                    <thead><tr>
                        <td></td>
                        <th scope="col">{icon(Icon::Attested)}{visible(&receiver)}<small>{lang.ui(Ui::AttestedNote)}</small></th>
                        <th scope="col" class="claimed">{icon(Icon::Claimed)}{lang.ui(Ui::MailSays)}<small>{lang.ui(Ui::ClaimedNote)}</small></th>
                        <th scope="col">{icon(Icon::Proven)}{lang.ui(Ui::CheckedHere)}<small>{lang.ui(Ui::ProvenNote)}</small></th>
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
            <th scope="row">{name}<small>{lang.ui(question)}</small></th>
            {column(lang, results.method, &results.attested, "attested", receiver)}
            {column(lang, results.method, &results.claimed, "claimed", lang.ui(Ui::MailSays))}
            {column(lang, results.method, &results.proven, "proven", lang.ui(Ui::CheckedHere))}
        </tr>
    }
}

/// The name of a method, which is the same in every language, and its question.
fn method(method: TableMethod) -> (&'static str, Ui) {
    match method {
        TableMethod::Spf => ("SPF", Ui::AskSpf),
        TableMethod::Dkim => ("DKIM", Ui::AskDkim),
        TableMethod::Dmarc => ("DMARC", Ui::AskDmarc),
        TableMethod::Arc => ("ARC", Ui::AskArc),
        TableMethod::Compauth => ("compauth", Ui::AskCompauth),
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
            <td class={format!("{class} nothing")} data-k={label}><span class="nil"><span aria-hidden="true">{"\u{2013}"}</span><span class="vh">{lang.ui(Ui::NothingThere)}</span></span></td>
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
