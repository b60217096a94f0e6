//! The sender, taken apart: people who look at the sender, and read its last part, fall for less.

use yew::{Html, html};

use super::icon::{Icon, icon};
use super::shared::Ptr;
use super::text::{breakable, header_text, visible, visible_plain};
use countersign_core::report::trick::Trick;
use countersign_core::report::{AuthorReading, Report};
use countersign_core::verdict::{Basis, Origin, SenderStatus};
use countersign_words::{Lang, UiLine, texts};

/// What Microsoft's account security sends from, for comparing by eye.
const REAL: (&str, &str) = ("account-security-noreply@", "accountprotection.microsoft.com");

#[derive(Debug)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
}

pub(crate) fn sender(lang: Lang, props: &Props) -> Html {
    let report = &props.report;
    let Some(author) = &report.author else { return Html::default() };
    let name = author.display_name.as_deref().filter(|name| !name.trim().is_empty()).map(|name| {
        html! {
            <div><dt>{lang.text(texts::NAME_SHOWN)}</dt><dd class="who">{header_text(name)}</dd>
                <dd class="says">{icon(Icon::Nothing)}{lang.text(texts::ANYBODY_CAN_NAME)}</dd></div>
        }
    });
    let trick = author.trick.as_ref().map(|trick| trick_row(lang, author, trick));
    let looks = author.unicode_domain.as_deref().filter(|_| trick.is_none()).map(|domain| html! {
        <div><dt>{lang.text(texts::LOOKS_LIKE)}</dt><dd class="who addr">{header_text(domain)}</dd></div>
    });
    let real = (!author.is_of_brand && report.verdict.origin != Origin::NotTheBrand).then(|| html! {
        <div><dt>{lang.text(texts::MICROSOFT_USES)}</dt>
            <dd class="who addr" translate="no"><bdi dir="ltr">{REAL.0}<wbr /><b class="plain">{breakable(REAL.1)}</b></bdi></dd></div>
    });
    html! {
        <dl class="sender">
            {name}
            <div>
                <dt>{lang.text(texts::SENT_FROM)}</dt>
                <dd class="who addr" translate="no">{address(author)}</dd>
                {verdict_on(lang, author, report)}
                {status(lang, report)}
            </div>
            {trick}{looks}{real}{brands(lang, report)}
        </dl>
    }
}

/// The address, with the part that decides set apart.
fn address(author: &AuthorReading) -> Html {
    let domain = &*author.domain;
    let (front, deciding) = domain
        .strip_suffix(&*author.deciding)
        .filter(|_| !author.deciding.is_empty())
        .map_or(("", domain), |front| (front, &*author.deciding));
    html! { <bdi dir="ltr">{visible(&author.local)}{"@"}<wbr />{breakable(front)}<b>{visible(deciding)}</b></bdi> }
}

/// The address as it looks, the letters that deceive marked, and what the trick is.
fn trick_row(lang: Lang, author: &AuthorReading, trick: &Trick) -> Html {
    let part = |range: core::ops::Range<usize>| trick.shown.get(range).unwrap_or_default();
    let (start, end) = (trick.place.start, trick.place.end);
    let says = UiLine::Trick {
        kind: trick.kind,
        deceives: visible_plain(part(start..end)).into(),
        instead: trick.instead.clone(),
        deciding: author.deciding.clone(),
    };
    html! {
        <div class="trick" data-trick={format!("{:?}", trick.kind)}>
            <dt>{lang.text(texts::THE_TRICK)}</dt>
            <dd class="who addr" translate="no"><bdi dir="ltr">{breakable(part(0..start))}<mark class={(end - start <= 4).then_some("tiny")}>{breakable(part(start..end))}</mark>{breakable(part(end..trick.shown.len()))}</bdi></dd>
            <dd class="says strong">{icon(Icon::Warn)}<span>{visible(&lang.line(&says))}</span></dd>
        </div>
    }
}

/// Whether the address is true, told of mail that is somebody else's.
fn status(lang: Lang, report: &Report) -> Html {
    if report.verdict.origin != Origin::NotTheBrand {
        return Html::default();
    }
    let (class, mark) = match report.sender.status {
        SenderStatus::Confirmed => ("says", Icon::Attested),
        SenderStatus::False => ("says strong", Icon::No),
        SenderStatus::Unconfirmed => ("says", Icon::Nothing),
    };
    let says = lang.sender_status(&report.sender, report.receiver.name.as_deref());
    html! { <dd class={class} data-sender={report.sender.status.name()}>{icon(mark)}<span>{visible(&says)}</span></dd> }
}

/// Where the brands that it plays write from, for comparing by eye.
fn brands(lang: Lang, report: &Report) -> Html {
    let shown =
        report.sender.claims.iter().filter(|_| report.verdict.origin == Origin::NotTheBrand);
    shown
        .filter_map(|claim| {
            let says = lang.brands_own(claim)?;
            Some(html! {
                <div><dt>{claim.brand.name()}</dt>
                    <dd class="says">{icon(Icon::Info)}<span>{visible(&says)}</span></dd></div>
            })
        })
        .collect()
}

fn verdict_on(lang: Lang, author: &AuthorReading, report: &Report) -> Html {
    let (strong, mark, says) =
        match (author.is_of_brand, report.verdict.basis, report.verdict.origin) {
            (false, _, Origin::NotTheBrand) => (false, Icon::Info, texts::NOT_MICROSOFTS_PLAIN),
            (false, _, _) => (true, Icon::No, texts::NOT_MICROSOFTS),
            (true, Basis::Proven, Origin::Genuine | Origin::GenuineCaution) => {
                (true, Icon::Proven, texts::MICROSOFTS_PROVEN)
            }
            (true, Basis::Reported, Origin::Genuine | Origin::GenuineCaution) => {
                (true, Icon::Attested, texts::MICROSOFTS_REPORTED)
            }
            (true, _, _) => (false, Icon::Nothing, texts::MICROSOFTS_UNPROVEN),
        };
    html! { <dd class={if strong { "says strong" } else { "says" }}>{icon(mark)}{lang.text(says)}</dd> }
}
