//! Hostile inputs in a real browser: each gets an answer or a refusal, and the page lives on. How long each took is
//! printed and never asserted; that work is linear is counted elsewhere (the gate's tier `work`).

use complexity::inputs::{ALL, Input};
use e2e::{Browser, Outcome, Page, Session, Site, dist};

const GENUINE: &str = include_str!("../../tests/fixtures/outlook_genuine.eml");

/// What is tried here: what is known to hang others, and what makes the page draw most. The rest is counted only.
const TRIED: [&str; 34] = [
    "one line",
    "one field beyond the limit",
    "empty lines",
    "folds",
    "fields",
    "lines that are no fields",
    "double spacing",
    "widening gaps",
    "nested JSON",
    "controls",
    "Received fields",
    "one Received of many clauses",
    "open parentheses in Received",
    "open parentheses in From",
    "open parentheses in results",
    "open quotes in From",
    "open quotes in results",
    "angles",
    "encoded words in Subject",
    "encoded words in From",
    "open encoded words",
    "open encoded words in From",
    "addresses in one From",
    "From fields",
    "To fields",
    "results fields",
    "results of the service",
    "signatures",
    "ARC sets",
    "a domain of one label",
    "nested parts",
    "an Outlook file in circles",
    "an Outlook file of attachments",
    "an Outlook file in a file",
];

/// More than this is opened as a file: nobody pastes more, and a paste box is not made for it.
const PASTED: usize = 2_000_000;

#[test]
fn every_hostile_input_is_settled_and_the_page_lives_on() -> Outcome<()> {
    let site = Site::serve(&dist().expect("a built page"), 0).expect("a free port");
    let browser = Browser::start()?;
    browser.be_patient(300_000)?;
    let page = Page::open(&browser, &site)?;
    for name in TRIED {
        let input = ALL.iter().find(|input| input.name == name).expect("it is made");
        let bytes = (input.make)(input.full);
        let (answered, took) = try_one(&page, input, &bytes)?;
        let said = if answered { page.verdict()? } else { "refused".to_owned() };
        println!("{name}: {} bytes, {said}, {took:.0} ms", bytes.len());
        lives(&browser, &page, name)?;
    }
    Ok(())
}

fn try_one(page: &Page<'_>, input: &Input, bytes: &[u8]) -> Outcome<(bool, f64)> {
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len() <= PASTED => {
            page.paste(text)?;
            page.settles(true)
        }
        _ => {
            let ending = if input.name.contains("Outlook") { "msg" } else { "eml" };
            page.choose_file(&format!("hostile.{ending}"), bytes)?;
            page.settles(false)
        }
    }
}

/// The page can be read, can be cleared, and judges a genuine mail as before.
fn lives(session: &Session, page: &Page<'_>, after: &str) -> Outcome<()> {
    let seen = session.run(
        "const fault = document.querySelector('#start-fault');
         return document.querySelector('main')?.innerText.length > 100 && !(fault && !fault.hidden)",
        &[],
    )?;
    assert_eq!(seen, true, "{after}: the page is not blank");
    let entries = session.log("browser")?;
    let panic = entries.iter().find(|entry| {
        let text = entry["message"].as_str().unwrap_or_default();
        text.contains("panicked") || text.contains("unreachable") || text.contains("RuntimeError")
    });
    assert_eq!(panic, None, "{after}");
    if page.count("section.verdict")? > 0 {
        page.start_anew()?;
    }
    page.paste(GENUINE)?;
    page.check()?;
    assert_eq!(page.verdict()?, "genuine", "{after}");
    page.start_anew()
}
