//! What a reader does, in a real browser: paste, check, read the answer.

use e2e::{Browser, EXAMPLES, Outcome, Page, Site, dist};

/// A mail that only pretends: the visible address is not Microsoft's, and nobody vouches for it.
const PRETENDER: &str = "Received: from mail.example.net (mail.example.net [192.0.2.10])\r\n\
    \tby mx.example.org (Postfix) with ESMTP id 4AbCdE\r\n\
    \tfor <reader@example.org>; Tue, 02 Jun 2026 10:00:05 +0000 (UTC)\r\n\
    From: Microsoft account team <security@example.net>\r\n\
    To: reader@example.org\r\n\
    Subject: Microsoft account security code\r\n\
    Date: Tue, 02 Jun 2026 10:00:00 +0000\r\n\
    Message-ID: <1@example.net>\r\n\r\n";

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

#[test]
fn a_paste_gets_an_answer_that_has_the_focus_and_is_announced() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste(PRETENDER)?;
    page.check()?;
    assert_eq!(page.verdict()?, "spoofed");
    assert_ne!(page.text("section.verdict h1#answer")?, "");
    assert_eq!(page.focused()?, "answer");
    assert_ne!(page.text("#status[role=status]")?, "");
    assert_eq!(page.count("h1")?, 1, "one heading of the first level");
    assert_ne!(page.count("#why ol.findings > li")?, 0, "a verdict needs its reasons");
    for part in ["travel", "vouch", "text", "fields", "take"] {
        assert_eq!(page.count(&format!("#{part}"))?, 1, "#{part}");
    }
    page.start_anew()?;
    assert_eq!(page.count("section.verdict")?, 0);
    Ok(())
}

#[test]
fn every_example_gets_the_verdict_it_is_named_for() -> Outcome<()> {
    let (site, browser) = open();
    for name in EXAMPLES {
        let page = Page::open(&browser, &site)?;
        page.try_example(name)?;
        assert_eq!(page.verdict()?, name);
    }
    Ok(())
}

#[test]
fn nothing_of_a_hostile_paste_becomes_markup() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    let hostile = PRETENDER
        .replace("Microsoft account team", "\"<img id=hurt src=x><a href=//evil.example>x</a>\"");
    page.paste(&hostile)?;
    page.check()?;
    page.explore()?;
    assert_eq!(page.count("#hurt, a[href*='evil.example']")?, 0);
    Ok(())
}
