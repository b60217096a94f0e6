//! One header field in the table: its name, its value, whose word it is; and, when the row is opened, what each part of
//! it means.

use yew::{Callback, Html, MouseEvent, html};

use super::copy_button::CopyButton;
use super::field_value::{bare, decoded, whole};
use super::icon::{chevron, icon};
use super::shared::{On, Ptr};
use super::text::visible;
use super::tone;
use countersign_core::report::Report;
use countersign_core::report::in_words::FieldInWords;
use countersign_words::{Lang, texts};

/// How many columns the table has.
pub(crate) const COLUMNS: &str = "3";

#[derive(Debug)]
pub(crate) struct Props<'a> {
    pub(crate) report: &'a Ptr<Report>,
    pub(crate) on: &'a On,
    pub(crate) open: bool,
    /// Opens the row, or closes it.
    pub(crate) turn: Callback<MouseEvent>,
}

/// The row of a field that is explained, and the row that explains it.
pub(crate) fn row(lang: Lang, props: &Props<'_>, field: &FieldInWords) -> Html {
    let Props { report, open, turn, .. } = props;
    let shown = format!("field-{}", field.field.0);
    let name = html! {
        <button type="button" class="opens" aria-expanded={open.to_string()} aria-controls={open.then(|| shown.clone())} onclick={turn}>
            {chevron()}<code translate="no" dir="ltr">{visible(report.field_name(field.field))}</code>
        </button>
    };
    html! {
        <>
            {cells(lang, report, field, name, &decoded(report, field))}
            if *open { {meaning(lang, props, field, shown)} }
        </>
    }
}

/// The row of a field that nobody documents: there is nothing to open.
pub(crate) fn bare_row(lang: Lang, report: &Ptr<Report>, field: &FieldInWords) -> Html {
    let name = html! { <code class="bare" translate="no" dir="ltr">{visible(report.field_name(field.field))}</code> };
    cells(lang, report, field, name, &bare(report, field.field))
}

fn cells(lang: Lang, report: &Report, field: &FieldInWords, name: Html, value: &str) -> Html {
    let by = lang.field_by(field.whose, report.receiver.name.as_deref());
    html! {
        <tr class="field" key={field.field.0}>
            <th scope="row">{name}</th>
            <td class="value"><code translate="no" dir="ltr">{visible(value)}</code></td>
            <td class="by">{icon(tone::of_trust(field.trust))}<span>{visible(&by)}</span></td>
        </tr>
    }
}

fn meaning(lang: Lang, props: &Props<'_>, field: &FieldInWords, shown: String) -> Html {
    let Props { report, on, .. } = props;
    let receiver = report.receiver.name.as_deref();
    let name = report.field_name(field.field).to_owned();
    let rows = field.rows.iter().map(|row| {
        html! {
            <tr>
                <th scope="row"><code translate="no"><bdi dir="ltr">{visible(&row.raw)}</bdi></code></th>
                <td><b>{lang.field_label(&row.phrase)}</b>{" "}{visible(&lang.field_meaning(&row.phrase))}</td>
            </tr>
        }
    });
    html! {
        <tr class="meaning" id={shown.clone()}><td colspan={COLUMNS}>
            <p><b>{visible(&lang.field_title(field.kind, field.whose, receiver))}</b>{" \u{2013} "}{visible(&lang.field_whose(field.whose, receiver))}</p>
            <table class="parts"><tbody>{for rows}</tbody></table>
            <p class="copy-field"><CopyButton text={whole(report, field.field)} what={name} {shown} label={texts::COPY_FIELD} on={(*on).clone()} /></p>
        </td></tr>
    }
}
