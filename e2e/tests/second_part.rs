//! The program's second part (`src/second.rs`): what the reader has when it is late, when it does not come and when it is not what the
//! build made. The answer needs none of it, and every link of the page leads somewhere meanwhile.

use e2e::{Browser, DistCopy, Outcome, Page, Session, Site};
use serde_json::{Value, json};
use std::path::PathBuf;

const FAKE: &str = include_str!("../../www/examples/spoofed.txt");

/// A copy of the page, its server, and the second part's file in it. There is no service worker, which would ask for the same file
/// at the same time.
fn copied() -> Outcome<(DistCopy, Site, PathBuf)> {
    let copy = DistCopy::new()?;
    std::fs::remove_file(copy.path().join("service-worker.js"))?;
    let site = Site::serve(copy.path(), 0)?;
    let part = copy.file("later-", ".wasm")?;
    Ok((copy, site, part))
}

/// The page with the second part held back.
fn late(rest: &str) -> Outcome<(DistCopy, Site, Browser)> {
    let (copy, site, part) = copied()?;
    site.hold(part.file_name().and_then(|name| name.to_str()));
    let browser = Browser::start()?;
    browser.go(&site.url(rest))?;
    Ok((copy, site, browser))
}

/// What the page says in the place of the second part, once it says that it did not come.
fn missing(page: &Page<'_>) -> Outcome<String> {
    page.appears(".later:not([data-awaited])")?;
    page.text(".later p")
}

/// Judges the pretender without the second part: the answer is whole, nothing is said to be still at work on it, and no link of the
/// page leads nowhere.
fn judge(browser: &Session, page: &Page<'_>) -> Outcome<()> {
    page.paste(FAKE)?;
    browser.run("document.querySelector('#check').click()", &[])?;
    // What to do is drawn right behind the verdict.
    stands(browser, "section.verdict ~ #do")?;
    assert_eq!(page.verdict()?, "spoofed");
    assert!(page.count(".steps li")? > 1, "the steps are there");
    assert_eq!((page.count("section#why")?, page.count("[aria-busy]")?), (0, 0));
    assert_eq!(dead_links(browser)?, json!([]));
    Ok(())
}

/// Pastes the pretender with a mark before every line, which needs a piece of the second part, and presses the button. Gives what was pasted.
fn check_quoted(browser: &Session, page: &Page<'_>) -> Outcome<String> {
    let quoted: String = FAKE.lines().map(|line| format!("> {line}\n")).collect();
    page.paste(&quoted)?;
    browser.run("document.querySelector('#check').click()", &[])?;
    Ok(quoted)
}

/// Waits for it, also while the rest of the page is not there, which `Page::appears` waits for.
fn stands(browser: &Session, selector: &str) -> Outcome<()> {
    let script = "while (!document.querySelector(arguments[0])) await new Promise(resolve => setTimeout(resolve, 10));";
    browser.wait_for(script, &[json!(selector)]).map(drop)
}

/// Asks again while the request for a file hangs: it is given up for a new one, which is no word that that failed; and when it is let
/// through, all is there.
fn hangs_and_is_asked_for_again(
    site: &Site,
    browser: &Session,
    page: &Page<'_>,
    ending: &str,
) -> Outcome<()> {
    ask_again(browser)?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(page.count(".later[data-awaited]")?, 1);
    let asked = site.asked();
    let same = asked.iter().filter(|path| path.starts_with("later-") && path.ends_with(ending));
    assert_eq!(same.count(), 2, "{asked:?}");
    site.hold(None);
    page.appears("section#take")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

/// The links within the page that lead to nothing.
fn dead_links(browser: &Session) -> Outcome<Value> {
    let script = "return [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.hash)
        .filter(hash => !document.getElementById(hash.slice(1)))";
    browser.run(script, &[])
}

fn ask_again(browser: &Session) -> Outcome<()> {
    browser.run("document.querySelector('.later button').click()", &[]).map(drop)
}

#[test]
fn what_did_not_come_is_told_and_comes_when_it_is_asked_for_again() -> Outcome<()> {
    let (_copy, site, part) = copied()?;
    let aside = part.with_extension("aside");
    std::fs::rename(&part, &aside)?;
    let browser = Browser::start()?;
    let page = Page::open_at(&browser, &site, "?lang=en")?;
    assert!(missing(&page)?.contains("didn’t come"));
    assert_eq!(dead_links(&browser)?, json!([]));
    page.speak("de")?;
    assert!(missing(&page)?.contains("nicht angekommen"));
    judge(&browser, &page)?;
    browser.run("document.querySelector('.later button').focus()", &[])?;
    ask_again(&browser)?;
    missing(&page)?;
    assert_eq!(page.focused()?, "later", "who works by keyboard stays at the place");
    std::fs::rename(&aside, &part)?;
    ask_again(&browser)?;
    page.appears("section#take")?;
    assert_eq!((page.count("section#why")?, page.count(".later")?), (1, 0));
    assert_eq!(page.verdict()?, "spoofed");
    page.start_anew()?;
    page.try_example("genuine")?;
    assert_eq!((page.verdict()?, page.count("section#why")?), ("genuine".to_owned(), 1));
    assert_eq!(dead_links(&browser)?, json!([]));
    Ok(())
}

/// The words behind the answer belong to it: without them nothing of it is drawn.
#[test]
fn the_words_of_the_second_part_are_asked_for_again_too() -> Outcome<()> {
    let (copy, site, _) = copied()?;
    let words = copy.file("words-en-rest-", ".txt")?;
    let aside = words.with_extension("aside");
    std::fs::rename(&words, &aside)?;
    let browser = Browser::start()?;
    let page = Page::open_at(&browser, &site, "?lang=en")?;
    assert!(missing(&page)?.contains("didn’t come"));
    judge(&browser, &page)?;
    ask_again(&browser)?;
    missing(&page)?;
    std::fs::rename(&aside, &words)?;
    ask_again(&browser)?;
    page.appears("section#take")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

/// Other bytes under the right name, which would run if nobody looked at their hash, and the right ones cut short.
#[test]
fn what_the_build_did_not_make_is_not_run() -> Outcome<()> {
    let (_copy, site, part) = copied()?;
    let made = std::fs::read(&part)?;
    // A section of nobody's, named x.
    let other = [made.as_slice(), &[0, 2, 1, b'x']].concat();
    for bytes in [other.as_slice(), &made[..made.len() / 2]] {
        std::fs::write(&part, bytes)?;
        let browser = Browser::start()?;
        let page = Page::open(&browser, &site)?;
        missing(&page)?;
        assert_eq!(page.count("[data-example]")?, 0);
        judge(&browser, &page)?;
    }
    Ok(())
}

/// What needs a piece of the second part waits for it, and is answered as if it had been there: a quoted mail, here.
#[test]
fn what_needs_the_second_part_waits_for_it_and_is_then_answered() -> Outcome<()> {
    let (_copy, site, browser) = late("?lang=en")?;
    let page = Page::ready(&browser)?;
    let quoted = check_quoted(&browser, &page)?;
    stands(&browser, "#waits")?;
    assert!(page.text("#waits")?.contains("answer comes by itself"));
    assert_eq!(page.count("section.verdict")?, 0, "nothing is said that may be wrong");
    let kept = browser.run("return document.querySelector('#paste').value", &[])?;
    assert_eq!(kept, json!(quoted), "what was pasted is still there");
    site.hold(None);
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    assert_eq!((page.focused()?, page.count("#waits")?), ("answer".to_owned(), 0));
    Ok(())
}

#[test]
fn what_needs_a_part_that_did_not_come_is_told_so_and_may_ask_for_it() -> Outcome<()> {
    let (_copy, site, part) = copied()?;
    let aside = part.with_extension("aside");
    std::fs::rename(&part, &aside)?;
    let browser = Browser::start()?;
    let page = Page::open_at(&browser, &site, "?lang=en")?;
    missing(&page)?;
    check_quoted(&browser, &page)?;
    page.appears("#waits button")?;
    assert!(page.text("#waits")?.contains("didn’t come"));
    assert_eq!(page.count("section.verdict")?, 0);
    std::fs::rename(&aside, &part)?;
    browser.run("document.querySelector('#waits button').click()", &[])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

#[test]
fn an_answer_does_not_wait_and_a_request_that_hangs_is_given_up_for_a_new_one() -> Outcome<()> {
    let (_copy, site, browser) = late("")?;
    let page = Page::ready(&browser)?;
    judge(&browser, &page)?;
    assert!(page.text(".later p")?.contains("on its way"));
    hangs_and_is_asked_for_again(&site, &browser, &page, ".wasm")
}

/// Words and style are for what is drawn, not for what is judged.
#[test]
fn what_is_judged_waits_neither_for_words_nor_for_style() -> Outcome<()> {
    let (copy, site, _) = copied()?;
    std::fs::remove_file(copy.file("later-", ".css")?)?;
    let words = copy.file("words-en-rest-", ".txt")?;
    site.hold(words.file_name().and_then(|name| name.to_str()));
    let browser = Browser::start()?;
    browser.go(&site.url("?lang=en"))?;
    let page = Page::ready(&browser)?;
    check_quoted(&browser, &page)?;
    stands(&browser, "section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

/// Its style as well: a browser that waits for one would take the same address for the same wish.
#[test]
fn a_style_that_hangs_is_given_up_for_a_new_one_too() -> Outcome<()> {
    let (copy, site, _) = copied()?;
    let sheet = copy.file("later-", ".css")?;
    site.hold(sheet.file_name().and_then(|name| name.to_str()));
    let browser = Browser::start()?;
    browser.go(&site.url(""))?;
    let page = Page::ready(&browser)?;
    judge(&browser, &page)?;
    hangs_and_is_asked_for_again(&site, &browser, &page, ".css")
}

#[test]
fn an_address_within_the_second_part_is_opened_when_it_has_come() -> Outcome<()> {
    let (_copy, site, browser) = late("#how-gmail-web")?;
    let page = Page::ready(&browser)?;
    site.hold(None);
    page.appears("#how-gmail-web[open]")?;
    Ok(())
}

#[test]
fn an_answer_is_not_scrolled_away_by_what_comes_late() -> Outcome<()> {
    let (_copy, site, browser) = late("#privacy")?;
    let page = Page::ready(&browser)?;
    judge(&browser, &page)?;
    site.hold(None);
    page.appears("section#take")?;
    assert_eq!(
        browser.run("return [window.scrollY, document.activeElement.id]", &[])?,
        json!([0, "answer"])
    );
    Ok(())
}
