//! Where to find the headers, program by program.

use yew::{Html, html};

use super::how_to_drawing::drawing;
use super::icon::chevron;
use super::later::{self, Awaiting, Later};
use countersign_words::how_to::{PROGRAMS, Program};
use countersign_words::{Lang, texts};

pub(crate) fn how_to(lang: Lang, awaiting: &Awaiting) -> Html {
    // What is on its way is opened where it belongs when it is there (`history`).
    let help = matches!(awaiting.later, Later::Missing).then_some("privacy");
    html! {
        <section class="section wrap" id="how" aria-labelledby="how-h" tabindex="-1">
            <div class="head"><h2 id="how-h">{lang.text(texts::HOW_TITLE)}</h2><p>{lang.text(texts::HOW_TEXT)}</p><p>{lang.text(texts::HOW_TO_RULE)}</p></div>
            <div class="body">
                if let Some(parts) = awaiting.later.parts() { {(parts.how_to)(lang)} } else { {later::not_here(lang, awaiting, help)} }
            </div>
        </section>
    }
}

/// Every program, folded.
pub(crate) fn programs(lang: Lang) -> Html {
    html! { <div class="programs">{for PROGRAMS.iter().map(|&program| steps(lang, program))}</div> }
}

fn steps(lang: Lang, program: Program) -> Html {
    let how = lang.how_to(program);
    // The stylesheet puts the phone's programs first where the reader has one; nothing is asked and nothing sent.
    let (device, on) = if program.is_mobile() {
        ("phone", texts::ON_PHONE)
    } else {
        ("computer", texts::ON_COMPUTER)
    };
    html! {
        <details class="program" id={format!("how-{}", program.id())} data-device={device} key={program.id()}>
            <summary>{how.name}<small>{lang.text(on)}</small>{chevron()}</summary>
            {drawing(lang, program)}
            <ol>{for how.steps().map(|step| html! { <li>{step}</li> })}</ol>
            if let Some(exit) = how.exit { <p class="exit">{exit}</p> }
            {for how.notes().map(|note| html! { <p>{note}</p> })}
            if let Some((attach, then)) = how.attach { <p>{attach}{" "}{then}</p> }
        </details>
    }
}
