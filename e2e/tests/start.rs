//! The page before the program has come: it can be read, takes text and files, and loses nothing when the program takes over.

use e2e::{Browser, DistCopy, Outcome, Page, Session, Site, dist};
use serde_json::{Value, json};

const PRETENDER: &str =
    "From: Microsoft account team <security@example.net>\r\nSubject: Code\r\n\r\n";

/// The page with the program held back.
fn held(rest: &str) -> Outcome<(Site, Browser)> {
    let site = Site::serve(&dist().expect("a built page"), 0).expect("a free port");
    site.hold(Some(".wasm"));
    let browser = Browser::start()?;
    // `go` would wait for the program as well: it is part of loading.
    browser.run("location.assign(arguments[0])", &[json!(site.url(rest))])?;
    // The page that is left may still answer, or not at all. The script that listens has run when it has begun to fetch.
    let begun = "return Boolean(document.querySelector('.start'))
        && performance.getEntriesByType('resource').some(({ name }) => name.includes('policy.json'))";
    for _ in 0..200 {
        if browser.run(begun, &[]).is_ok_and(|begun| begun == Value::Bool(true)) {
            return Ok((site, browser));
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    Err(e2e::Failure("the page did not begin".to_owned()))
}

fn shown(browser: &Session, selector: &str) -> Outcome<bool> {
    let script = "return Boolean(document.querySelector(arguments[0])?.offsetHeight)";
    Ok(browser.run(script, &[json!(selector)])? == Value::Bool(true))
}

#[test]
fn what_is_typed_before_the_program_is_there_stays_with_cursor_and_focus() -> Outcome<()> {
    let (site, browser) = held("")?;
    assert!(shown(&browser, "h1")? && shown(&browser, ".until")? && shown(&browser, "#paste")?);
    assert!(!shown(&browser, "#start-waiting")? && !shown(&browser, "#start-fault")?);
    assert!(!shown(&browser, ".start-late")? && !shown(&browser, ".start-file")?);
    let place = "const { top } = document.querySelector('#paste').getBoundingClientRect(); return Math.round(top)";
    browser.run(
        "const box = document.querySelector('#paste'); box.focus(); box.value = 'From: somebody';
         box.setSelectionRange(2, 5);",
        &[],
    )?;
    let before = browser.run(place, &[])?;
    site.hold(None);
    let page = Page::ready(&browser)?;
    let now = browser.run(
        "const box = document.querySelector('#paste');
         return [box.value, box.selectionStart, box.selectionEnd, document.activeElement === box]",
        &[],
    )?;
    assert_eq!(now, json!(["From: somebody", 2, 5, true]));
    assert_eq!(browser.run(place, &[])?, before, "the box does not jump");
    assert_eq!(page.count("section.verdict")?, 0);
    Ok(())
}

#[test]
fn a_button_that_was_pressed_early_is_answered() -> Outcome<()> {
    let (site, browser) = held("?lang=de")?;
    let press = "const box = document.querySelector('#paste'); box.value = arguments[0];
         document.querySelector('#check').click();
         return [document.documentElement.lang, document.querySelector('h1').textContent]";
    let said = browser.run(press, &[json!(PRETENDER)])?;
    assert_eq!(said, json!(["de", "Ist das wirklich von Microsoft?"]), "in the reader's language");
    assert!(shown(&browser, "#start-waiting")?, "and says that the answer will come");
    site.hold(None);
    let page = Page::ready(&browser)?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

#[test]
fn a_program_that_cannot_come_is_told() -> Outcome<()> {
    let copy = DistCopy::new().expect("a copy of the page");
    for file in std::fs::read_dir(copy.path()).expect("its files").flatten() {
        if file.path().extension().is_some_and(|extension| extension == "wasm") {
            std::fs::remove_file(file.path()).expect("the program is gone");
        }
    }
    let site = Site::serve(copy.path(), 0).expect("a free port");
    let browser = Browser::start()?;
    browser.go(&site.url(""))?;
    browser.wait_for(
        "while (document.querySelector('#start-fault').hidden) await new Promise(resolve => setTimeout(resolve, 20));",
        &[],
    )?;
    let said = browser.run("return document.querySelector('#start-fault').textContent", &[])?;
    assert!(said.as_str().is_some_and(|said| said.contains("account.microsoft.com")), "{said}");
    assert!(shown(&browser, "#paste")? && shown(&browser, ".until")?);
    Ok(())
}
