//! What people do without thinking, in a real browser: paste with the keyboard, go back, press Escape, load again.

use e2e::{Browser, Engine, Key, Outcome, Page, Site, dist};
use serde_json::json;

const FAKE: &str = include_str!("../../www/examples/spoofed.txt");

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

fn escape(browser: &Browser) -> Outcome<()> {
    a_moment(browser)?;
    browser.press(Key::Escape, false)
}

/// What a hand takes at least between two things. On a loaded machine WebKit has not always told the page of the first by then.
fn a_moment(browser: &Browser) -> Outcome<()> {
    let script = "await new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)));";
    browser.wait_for(script, &[]).map(drop)
}

#[test]
fn a_paste_is_answered_without_a_button() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    // Copied from a field of its own, as from another window.
    browser.run(
        "const there = document.createElement('textarea');
         there.value = arguments[0]; document.body.append(there); there.focus(); there.select();",
        &[json!(FAKE)],
    )?;
    browser.press(Key::Letter('c'), true)?;
    browser.run("document.querySelector('#paste').focus()", &[])?;
    browser.press(Key::Letter('v'), true)?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    assert_eq!(page.focused()?, "answer");
    let title = browser.run("return document.title", &[])?;
    assert_eq!(title, json!("Microsoft didn’t send this email. \u{2013} Countersign"));
    Ok(())
}

#[test]
fn typing_shows_what_the_text_says_so_far_and_ctrl_enter_checks() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste(FAKE)?;
    page.appears("#so-far [data-glance=spoofed]")?;
    assert_eq!(page.pasted()?, FAKE, "a glance leaves the text alone");
    browser.press(Key::Enter, true)?;
    page.appears("section.verdict")
}

#[test]
fn back_and_forward_walk_between_the_paste_and_the_answer() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste(FAKE)?;
    page.check()?;
    // A link to a part of the page is an entry of its own, and belongs to the answer.
    browser.run("document.querySelector('a[href=\"#L1\"], a[href=\"#why\"]').click()", &[])?;
    browser.run("history.back()", &[])?;
    page.appears("section.verdict")?;
    browser.run("history.back()", &[])?;
    // The paste is still there.
    page.holds(FAKE)?;
    browser.run("history.forward()", &[])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

#[test]
fn forward_leads_to_the_place_in_the_answer_that_was_left() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste(FAKE)?;
    page.check()?;
    browser.run("document.querySelector('#vouch').scrollIntoView()", &[])?;
    // A browser notes the place a little later.
    browser.wait_for("await new Promise(resolve => setTimeout(resolve, 500));", &[])?;
    browser.run("history.back()", &[])?;
    page.holds(FAKE)?;
    browser.run("history.forward()", &[])?;
    page.appears("section.verdict")?;
    // The others scroll before there is an answer to scroll in, WebKit only sometimes (docs/engines.md).
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let top = browser.wait_for(
        "const top = () => document.querySelector('#vouch').getBoundingClientRect().top;
         for (let n = 0; n < 40 && Math.abs(top()) > 300; n++) await new Promise(resolve => setTimeout(resolve, 50));
         return top();",
        &[],
    )?;
    assert!(top.as_f64().is_some_and(|top| top.abs() <= 300.0), "it is at {top}");
    Ok(())
}

#[test]
fn escape_empties_and_what_was_there_can_be_brought_back() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste("half a header")?;
    browser.run("document.querySelector('#paste').focus()", &[])?;
    escape(&browser)?;
    page.appears("#bring-back")?;
    page.holds("")?;
    a_moment(&browser)?;
    browser.run("document.querySelector('#bring-back').click()", &[])?;
    page.holds("half a header")?;
    page.paste(FAKE)?;
    page.check()?;
    escape(&browser)?;
    page.appears("#bring-back")?;
    a_moment(&browser)?;
    browser.run("document.querySelector('#bring-back').click()", &[])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed", "an answer comes back whole");
    Ok(())
}

#[test]
fn loading_again_forgets_everything_and_says_so() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    assert_eq!(page.count("#reloaded")?, 0);
    page.paste(FAKE)?;
    page.check()?;
    browser.load_again()?;
    let page = Page::ready(&browser)?;
    assert_eq!(page.pasted()?, "");
    assert_eq!(page.count("#reloaded")?, 1);
    Ok(())
}

#[test]
fn help_has_links_of_its_own_and_opens_by_them() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    for topic in ["privacy", "terms", "why-me", "how-gmail-web"] {
        browser.go("about:blank")?;
        browser.go(&site.url(&format!("#{topic}")))?;
        page.appears(&format!("details#{topic}[open]"))?;
    }
    browser.go("about:blank")?;
    browser.go(&site.url(""))?;
    page.appears("#paste")?;
    browser.run("document.querySelector('a[href=\"#privacy\"]').click()", &[])?;
    page.appears("details#privacy[open]")
}

#[test]
fn the_pasted_text_can_be_searched_and_filtered() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste(FAKE)?;
    page.check()?;
    let search = "const box = document.querySelector('#search'); box.value = arguments[0];
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    browser.run(search, &[json!("RECEIVED-spf")])?;
    page.appears("#text .hit")?;
    assert_eq!(page.count("#text .hit-field")?, 1);
    browser.run(search, &[json!("")])?;
    browser.run("document.querySelector('input[name=only][value=attested]').click()", &[])?;
    page.appears("#text .hit-field.attested")?;
    assert_eq!(page.count("#text .hit-field.claimed")?, 0);
    // A finding of the sender's lines can be shown all the same.
    browser.run("document.querySelector('#f1 details').open = true; document.querySelector('#f1 .where a').click()", &[])?;
    page.appears("#text .hit-field.claimed li[aria-current=true]")
}

#[test]
fn the_page_speaks_the_language_of_the_browser_and_the_one_that_is_chosen() -> Outcome<()> {
    let (site, browser) = open();
    let root = |name: &str| browser.run(&format!("return document.documentElement.{name}"), &[]);
    let page = Page::open(&browser, &site)?;
    assert_eq!((root("lang")?, root("dir")?), (json!("en"), json!("ltr")));
    page.paste(FAKE)?;
    // Another language keeps the text, and says so in the address alone.
    page.speak("de")?;
    assert_eq!(page.pasted()?, FAKE);
    assert_eq!(browser.run("return location.search", &[])?, json!("?lang=de"));
    page.check()?;
    assert_eq!(page.text("#answer")?, "Microsoft hat diese Mail nicht geschickt.");
    let kept = browser
        .run("return localStorage.length + sessionStorage.length + document.cookie.length", &[])?;
    assert_eq!(kept, json!(0));
    // The address is enough for the next time; one that nobody speaks leaves the browser's own.
    let page = Page::open_at(&browser, &site, "?lang=de")?;
    assert_eq!(root("lang")?, json!("de"));
    assert!(page.text("h1")?.contains("Microsoft"));
    Page::open_at(&browser, &site, "?lang=tlh")?;
    assert_eq!(root("lang")?, json!("en"));
    // The browser's setting decides where nothing else does. WebKit takes it from the locales of the machine, which may
    // have none but C.
    if browser.engine() == Engine::WebKit {
        return Ok(());
    }
    let german = Browser::start_for("fr,de-AT,en")?;
    Page::open(&german, &site)?;
    assert_eq!(german.run("return document.documentElement.lang", &[])?, json!("de"));
    Ok(())
}
