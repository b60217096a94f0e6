//! What readers really bring, in a real browser: damaged pastes, mail files, Outlook files, and files that are none.

use std::io::{Cursor, Write};

use e2e::{Browser, Outcome, Page, Site, dist};

/// A whole genuine delivery; the same file the reports are held against.
const GENUINE: &str = include_str!("../../tests/fixtures/outlook_genuine.eml");
const FAKE: &str = include_str!("../../tests/fixtures/outlook_impersonation.eml");

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

/// An Outlook message file with these streams, as MS-OXMSG lays them out.
fn msg(streams: &[(&str, &str)]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a new file");
    for (name, text) in streams {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        file.create_stream(format!("/{name}"))
            .and_then(|mut s| s.write_all(&bytes))
            .expect("a stream");
    }
    file.create_stream("/__properties_version1.0").expect("a stream");
    file.into_inner().into_inner()
}

const HEADERS: &str = "__substg1.0_007D001F";
const SUBJECT: &str = "__substg1.0_0037001F";

#[test]
fn a_damaged_paste_gets_the_same_answer_and_shows_what_was_repaired() -> Outcome<()> {
    let (site, browser) = open();
    let quoted: String = GENUINE.lines().map(|line| format!("> {line}\n")).collect();
    let unfolded: String = GENUINE.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    for damaged in [quoted, unfolded] {
        let page = Page::open(&browser, &site)?;
        page.paste(&damaged)?;
        page.check()?;
        assert_eq!(page.verdict()?, "genuine");
        assert_ne!(page.text("#repairs")?, "", "the repair is named");
        assert_ne!(page.count("#repairs details")?, 0, "before and after can be opened");
        assert!(page.text("#repairs details")?.len() > 40, "and hold the words");
    }
    Ok(())
}

#[test]
fn mail_files_are_read_one_or_several() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.choose_files(&[("one.eml", GENUINE.as_bytes())])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "genuine");

    let page = Page::open(&browser, &site)?;
    page.choose_files(&[("one.eml", GENUINE.as_bytes()), ("two.txt", FAKE.as_bytes())])?;
    page.appears("section.file-list li:nth-child(2)")?;
    let said = page.text("section.file-list")?;
    assert!(said.contains("one.eml") && said.contains("two.txt"), "{said}");
    Ok(())
}

#[test]
fn outlook_files_are_read_and_one_without_headers_says_why() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    let crlf = FAKE.replace('\n', "\r\n");
    page.choose_files(&[("mail.msg", &msg(&[(HEADERS, &crlf), (SUBJECT, "x")]))])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");

    let page = Page::open(&browser, &site)?;
    page.choose_files(&[("sent.msg", &msg(&[(SUBJECT, "Hello")]))])?;
    page.appears("#notice")?;
    let said = page.text("#notice")?;
    assert!(said.contains("Internet headers"), "{said}");
    Ok(())
}

#[test]
fn what_is_no_mail_is_refused_kindly_and_nothing_typed_is_lost() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste("typed before")?;
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    let wrong: [(&str, &[u8], &str); 2] =
        [("shot.png", picture, "picture"), ("empty.eml", b"", "empty")];
    for (name, bytes, word) in wrong {
        page.choose_files(&[(name, bytes)])?;
        page.appears("#notice")?;
        let said = page.text("#notice")?;
        assert!(said.contains(word), "{name}: {said}");
        assert_eq!(page.pasted()?, "typed before", "{name}");
    }
    page.choose_large_file(30 * 1024 * 1024)?;
    page.appears("#notice")?;
    assert!(page.text("#notice")?.contains("25 MB"), "{}", page.text("#notice")?);
    assert_eq!(page.pasted()?, "typed before");
    page.paste(FAKE)?;
    page.check()?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}

#[test]
fn a_very_long_paste_is_answered() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    let filler: String =
        (0..9_000).map(|i| format!("X-Filler-{i}: {}\n", "a".repeat(80))).collect();
    page.paste(&format!("{}{filler}", FAKE.trim_end().to_owned() + "\n"))?;
    page.check()?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}
