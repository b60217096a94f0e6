//! The help at the foot of every screen: folded, each part with a link of its own.

use yew::{Html, Properties, component, html};

use super::how_to::programs;
use super::icon::chevron;
use super::shared::use_lang;
use super::stages::use_after_the_answer;
use countersign_words::help::{TOPICS, Topic};
use countersign_words::{Lang, texts};

#[derive(Debug, Properties, PartialEq)]
pub(crate) struct Props {
    /// Whether the screen is one without the steps to get the headers: they stand here then.
    with_how_to: bool,
}

pub(crate) fn help(with_how_to: bool) -> Html {
    html! { <Help {with_how_to} /> }
}

/// The help. The steps come into it a moment after an answer: they are long, and nobody reads them first.
#[component]
pub(crate) fn Help(props: &Props) -> Html {
    let lang = use_lang();
    let with_how_to = use_after_the_answer(props.with_how_to);
    html! {
        <section class="section wrap" id="help" aria-labelledby="help-h" tabindex="-1">
            <div class="head"><h2 id="help-h">{lang.text(texts::HELP)}</h2><p>{lang.text(texts::HELP_TEXT)}</p></div>
            <div class="body programs">
                if with_how_to {
                    <details class="program" id="how">
                        <summary>{lang.text(texts::HOW_TITLE)}<small></small>{chevron()}</summary>
                        <p>{lang.text(texts::HOW_TEXT)}{" "}{lang.text(texts::HOW_TO_RULE)}</p>
                        {programs(lang)}
                    </details>
                }
                {for TOPICS.map(|topic| one(lang, topic))}
            </div>
        </section>
    }
}

fn one(lang: Lang, topic: Topic) -> Html {
    let help = lang.help(topic);
    let entries = help
        .entries
        .iter()
        .map(|(name, text)| html! { <div><dt>{*name}</dt><dd>{*text}</dd></div> });
    html! {
        <details class="program" id={topic.id()} key={topic.id()}>
            <summary>{help.title}<small></small>{chevron()}</summary>
            <p>{help.intro}</p>
            <dl class={if topic.is_steps() { "answers steps-like" } else { "answers" }}>{for entries}</dl>
        </details>
    }
}
