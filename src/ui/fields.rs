//! The header fields in words, the raw value beside them, and whose word each is.

use yew::{Html, Properties, component, html, use_memo, use_state_eq};

use super::icon::{chevron, icon};
use super::shared::{Ptr, use_lang};
use super::text::visible;
use super::tone;
use crate::i18n::{Lang, Ui, UiLine};
use crate::report::Report;
use crate::report::in_words::{FieldInWords, in_words};

/// Most fields drawn before the reader asks for the rest.
const FIRST: usize = 40;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
}

#[component]
pub(crate) fn Fields(props: &Props) -> Html {
    let lang = use_lang();
    let all = use_state_eq(|| false);
    let fields = use_memo(props.report.clone(), |report| {
        in_words(&report.source, &report.message, &report.trust, report.receiver.id)
    });
    let shown = if *all { fields.len() } else { FIRST };
    let left = fields.len().saturating_sub(shown);
    let more = {
        let all = all.clone();
        move |_| all.set(true)
    };
    html! {
        <section class="section wrap" id="fields" aria-labelledby="fields-h" tabindex="-1">
            <div class="head"><h2 id="fields-h">{lang.ui(Ui::Fields)}</h2><p>{lang.ui(Ui::FieldsText)}</p></div>
            <div class="body">
                if fields.is_empty() { <p class="empty">{lang.ui(Ui::NoFields)}</p> }
                {for fields.iter().take(shown).map(|field| one(lang, &props.report, field))}
                if left > 0 { <p><button class="btn" type="button" onclick={more}>{lang.line(&UiLine::MoreFields { count: left })}</button></p> }
            </div>
        </section>
    }
}

fn one(lang: Lang, report: &Report, field: &FieldInWords) -> Html {
    let receiver = report.receiver.name.as_deref();
    let rows = field.rows.iter().map(|row| html! {
        <tr>
            <th scope="row"><code translate="no"><bdi dir="ltr">{visible(&row.raw)}</bdi></code></th>
            <td><b>{lang.field_label(&row.phrase)}</b>{" "}{visible(&lang.field_meaning(&row.phrase))}</td>
        </tr>
    });
    html! {
        <details class="field" key={field.field.0}>
            <summary>
                <span><code translate="no">{visible(report.field_name(field.field))}</code>
                    <span>{visible(&lang.field_title(field.kind, field.whose, receiver))}</span></span>
                {chevron()}
            </summary>
            <p class="whose">{icon(tone::of_trust(field.trust))}<span>{visible(&lang.field_whose(field.whose, receiver))}</span></p>
            <table><tbody>{for rows}</tbody></table>
        </details>
    }
}
