//! The header fields in words, the raw value beside them, and whose word each is.

use yew::{Html, Properties, component, html, use_memo, use_state_eq};

use super::copy_button::CopyButton;
use super::icon::{chevron, icon};
use super::shared::{On, Ptr, use_lang};
use super::text::visible;
use super::tone;
use countersign_core::message::FieldIndex;
use countersign_core::report::Report;
use countersign_core::report::field_phrase::FieldKind;
use countersign_core::report::in_words::{FieldInWords, in_words};
use countersign_words::{Lang, UiLine, texts};

/// Most fields drawn before the reader asks for the rest.
const FIRST: usize = 40;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) on: On,
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
            <div class="head"><h2 id="fields-h">{lang.text(texts::FIELDS)}</h2><p>{lang.text(texts::FIELDS_TEXT)}</p></div>
            <div class="body">
                if fields.is_empty() { <p class="empty">{lang.text(texts::NO_FIELDS)}</p> }
                {for Group::ALL.map(|group| group_view(lang, props, &fields, shown, group))}
                if left > 0 { <p><button class="btn" type="button" onclick={more}>{lang.line(&UiLine::MoreFields { count: left })}</button></p> }
            </div>
        </section>
    }
}

/// What a field is about, as a reader asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Identity,
    Transport,
    Authentication,
    Antispam,
    Signatures,
    Rest,
}

impl Group {
    const ALL: [Self; 6] = [
        Self::Identity,
        Self::Transport,
        Self::Authentication,
        Self::Antispam,
        Self::Signatures,
        Self::Rest,
    ];

    fn label(self) -> texts::Text {
        match self {
            Self::Identity => texts::GROUP_IDENTITY,
            Self::Transport => texts::GROUP_TRANSPORT,
            Self::Authentication => texts::GROUP_AUTHENTICATION,
            Self::Antispam => texts::GROUP_ANTISPAM,
            Self::Signatures => texts::GROUP_SIGNATURES,
            Self::Rest => texts::GROUP_REST,
        }
    }

    fn of(kind: FieldKind) -> Self {
        match kind {
            FieldKind::From
            | FieldKind::Sender
            | FieldKind::ReplyTo
            | FieldKind::ReturnPath
            | FieldKind::Recipients
            | FieldKind::Subject
            | FieldKind::Date
            | FieldKind::MessageId
            | FieldKind::AccountMark
            | FieldKind::OriginatorOrg => Self::Identity,
            FieldKind::Received
            | FieldKind::GoogleReceived
            | FieldKind::SendingAddress
            | FieldKind::DeliveredTo
            | FieldKind::Forwarded
            | FieldKind::Directionality => Self::Transport,
            FieldKind::Results
            | FieldKind::ResultsCopy
            | FieldKind::ReceivedSpf
            | FieldKind::ArcResults
            | FieldKind::ExchangeAuth
            | FieldKind::ExchangeAuthSource
            | FieldKind::SenderId => Self::Authentication,
            FieldKind::FilterReport
            | FieldKind::BulkReport
            | FieldKind::MailboxDelivery
            | FieldKind::SpamLevel
            | FieldKind::PhishingLevel
            | FieldKind::CustomSpam => Self::Antispam,
            FieldKind::Signature
            | FieldKind::OtherSignature
            | FieldKind::ArcSignature
            | FieldKind::ArcSeal => Self::Signatures,
            FieldKind::ExchangeInternal
            | FieldKind::GoogleInternal
            | FieldKind::YahooInternal
            | FieldKind::Unsubscribe
            | FieldKind::List
            | FieldKind::FeedbackId
            | FieldKind::Mailer => Self::Rest,
        }
    }
}

/// The fields of one group, in the order of the mail, under a heading.
fn group_view(
    lang: Lang,
    props: &Props,
    fields: &[FieldInWords],
    shown: usize,
    group: Group,
) -> Html {
    let mut fields = fields.iter().take(shown).filter(|f| Group::of(f.kind) == group).peekable();
    if fields.peek().is_none() {
        return Html::default();
    }
    html! {
        <div class="group"><h3>{lang.text(group.label())}</h3>{for fields.map(|field| one(lang, props, field))}</div>
    }
}

fn one(lang: Lang, props: &Props, field: &FieldInWords) -> Html {
    let report = &props.report;
    let receiver = report.receiver.name.as_deref();
    let raw = raw(report, field.field);
    let name = report.field_name(field.field).to_owned();
    let shown = format!("field-{}", field.field.0);
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
            <table id={shown.clone()}><tbody>{for rows}</tbody></table>
            <p class="copy-field"><CopyButton text={raw} what={name} {shown} label={texts::COPY_FIELD} on={props.on.clone()} /></p>
        </details>
    }
}

/// The field as it stands in the mail, name and all.
fn raw(report: &Report, field: FieldIndex) -> String {
    let span = report.message.fields.get(field.0).map(|field| field.span);
    span.map(|span| span.of(report.source.block()).trim_end().to_owned()).unwrap_or_default()
}
