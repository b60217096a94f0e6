//! The header fields as a table: name, value, whose word; what it means when a row is opened. Fields that nobody
//! documents are one row.

use std::collections::BTreeSet;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_memo, use_state_eq};

use super::expand::expand;
use super::field_group::Group;
use super::field_row::{self, COLUMNS, bare_row, row};
use super::icon::chevron;
use super::shared::{On, Ptr, use_lang};
use countersign_core::report::Report;
use countersign_core::report::in_words::{FieldInWords, in_words};
use countersign_words::{Lang, UiLine, texts};

/// Most fields drawn before the reader asks for the rest.
const FIRST: usize = 80;

/// Most rows opened at once: each may hold hundreds of parts.
const MAX_OPENED: usize = 200;

/// Most fields drawn that nobody documents.
const MAX_BARE: usize = 300;

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) report: Ptr<Report>,
    pub(crate) on: On,
}

#[component]
pub(crate) fn Fields(props: &Props) -> Html {
    let lang = use_lang();
    let all = use_state_eq(|| false);
    let open = use_state_eq(BTreeSet::<usize>::new);
    let bare_open = use_state_eq(|| false);
    let fields = use_memo(props.report.clone(), |report| {
        in_words(&report.source, &report.message, &report.trust, report.receiver.id)
    });
    let (bare, explained): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.undocumented);
    let most = if *all { explained.len() } else { FIRST };
    let left = explained.len().saturating_sub(most);
    let shown = explained.get(..most).unwrap_or(&explained);
    let more = {
        let all = all.clone();
        move |_| all.set(true)
    };
    let turn_all = {
        // Not collected: that brings a sort of its own into the program.
        let mut every = BTreeSet::new();
        every.extend(shown.iter().take(MAX_OPENED).map(|f| f.field.0));
        let (open, bare_open) = (open.clone(), bare_open.clone());
        Callback::from(move |wide: bool| {
            open.set(if wide { every.clone() } else { BTreeSet::new() });
            bare_open.set(wide);
        })
    };
    let turn = {
        let open = open.clone();
        Callback::from(move |index: usize| {
            let mut next = (*open).clone();
            if !next.remove(&index) {
                next.insert(index);
            }
            open.set(next);
        })
    };
    let turn_bare = {
        let bare_open = bare_open.clone();
        Callback::from(move |_: MouseEvent| bare_open.set(!*bare_open))
    };
    let groups = Group::ALL.map(|group| {
        let fields = shown.iter().copied().filter(|field| Group::of(field.kind) == group);
        group_view(lang, props, &fields.collect::<Vec<_>>(), group, &open, &turn)
    });
    let head = [texts::COLUMN_FIELD, texts::COLUMN_VALUE, texts::COLUMN_BY];
    html! {
        <section class="section wrap wide" id="fields" aria-labelledby="fields-h" tabindex="-1">
            <div class="head"><h2 id="fields-h">{lang.text(texts::FIELDS)}</h2><p>{lang.text(texts::FIELDS_TEXT)}</p></div>
            <div class="body">
                if fields.is_empty() { <p class="empty">{lang.text(texts::NO_FIELDS)}</p> }
                else {
                    {expand(lang, "fields", &turn_all)}
                    <table class="fields" aria-labelledby="fields-h">
                        <thead><tr>{for head.map(|label| html! { <th scope="col">{lang.text(label)}</th> })}</tr></thead>
                        {for groups}
                        if !bare.is_empty() { {bare_view(lang, props, &bare, *bare_open, turn_bare)} }
                    </table>
                }
                if left > 0 { <p><button class="btn" type="button" onclick={more}>{lang.line(&UiLine::MoreFields { count: left })}</button></p> }
            </div>
        </section>
    }
}

/// The fields of one group, in the order of the mail, under a heading.
fn group_view(
    lang: Lang,
    props: &Props,
    fields: &[&FieldInWords],
    group: Group,
    open: &BTreeSet<usize>,
    turn: &Callback<usize>,
) -> Html {
    if fields.is_empty() {
        return Html::default();
    }
    let rows = fields.iter().map(|field| {
        let index = field.field.0;
        let turn = turn.reform(move |_: MouseEvent| index);
        let open = open.contains(&index);
        row(lang, &field_row::Props { report: &props.report, on: &props.on, open, turn }, field)
    });
    html! {
        <tbody>
            <tr class="group"><th colspan={COLUMNS} scope="rowgroup">{lang.text(group.label())}</th></tr>
            {for rows}
        </tbody>
    }
}

/// The fields that nobody documents, in one row, with their values when it is opened.
fn bare_view(
    lang: Lang,
    props: &Props,
    bare: &[&FieldInWords],
    open: bool,
    turn: Callback<MouseEvent>,
) -> Html {
    let rows = bare.iter().take(MAX_BARE).map(|field| bare_row(lang, &props.report, field));
    let left = bare.len().saturating_sub(MAX_BARE);
    html! {
        <tbody class="undocumented">
            <tr class="group"><th colspan={COLUMNS} scope="rowgroup">
                <button type="button" class="opens" id="undocumented" aria-expanded={open.to_string()} onclick={turn}>
                    {chevron()}<span>{lang.line(&UiLine::UndocumentedFields { count: bare.len() })}</span>
                </button>
            </th></tr>
            if open {
                {for rows}
                if left > 0 { <tr><td colspan={COLUMNS}>{format!("\u{2026} +{left}")}</td></tr> }
            }
        </tbody>
    }
}
