//! The page inside a portal that the host named: it tells its height, takes a language, and hears nobody else.

use e2e::{Browser, Outcome, Page, Site, dist};
use serde_json::{Value, json};

/// It frames the address behind its own, keeps what it hears, and asks for German again and again.
const PORTAL: &str = "<!doctype html><title>Portal</title><body><script>
    const frame = document.createElement('iframe');
    window.heard = [];
    addEventListener('message', ({ origin, data }) => window.heard.push({ origin, data }));
    frame.src = location.hash.slice(1);
    frame.height = 600;
    let narrower = 0;
    setInterval(() => {
        frame.contentWindow.postMessage({ countersign: { lang: 'de' } }, '*');
        frame.contentWindow.postMessage({ countersign: { lang: 'xx', text: 'From: a@b' } }, '*');
        frame.width = 800 - narrower++ % 200;
    }, 50);
    document.body.append(frame);
</script>";

/// Whom the host named.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Named {
    ThePortal,
    AnotherPort,
    Nobody,
}

/// What came of it.
struct Framed {
    /// All that the portal was told.
    heard: Value,
    /// The language of the page in the frame, after the portal asked for German.
    lang: Value,
    /// Whether the words of German were asked for.
    german: bool,
}

/// The page in the portal's frame, as a host has it who named one.
fn framed(browser: &Browser, named: Named) -> Outcome<Framed> {
    let dist = dist().expect("a built page");
    let portal = Site::serve_with(&dist, 0, [("portal.html", PORTAL)])?;
    let other = Site::serve(&dist, 0)?;
    let index = std::fs::read_to_string(dist.join("index.html"))?;
    let tag = |origin: String| {
        format!("<script type=\"module\" src=\"./embedded.js\" data-portal=\"{origin}\"></script>")
    };
    let tag = match named {
        Named::ThePortal => tag(portal.url("")),
        Named::AnotherPort => tag(other.url("")),
        Named::Nobody => String::new(),
    };
    let index = index.replacen("</head>", &format!("{tag}</head>"), 1);
    let site = Site::serve_with(&dist, 0, [("framed.html", &*index)])?;
    browser.go(&portal.url(&format!("portal.html#{}", site.url("framed.html"))))?;
    browser.enter_frame(0)?;
    Page::ready(browser)?;
    // It could speak German now. Who waits for nothing waits for two seconds, in which it is asked forty times.
    let lang = browser.wait_for(
        "for (let n = 0; n < args[0] && document.documentElement.lang !== 'de'; n++)
            await new Promise(resolve => setTimeout(resolve, 50));
         return document.documentElement.lang;",
        &[json!(if named == Named::ThePortal { 200 } else { 40 })],
    )?;
    browser.leave_frames()?;
    // The height is told when the page is drawn anew, which an engine that has much to do may put off.
    let heard = browser.wait_for(
        "for (let n = 0; n < args[0] && window.heard.length === 0; n++)
            await new Promise(resolve => setTimeout(resolve, 50));
         return window.heard;",
        &[json!(if named == Named::ThePortal { 200 } else { 0 })],
    )?;
    let asked = site.asked();
    assert!(asked.iter().any(|path| path.contains("words-en-")), "the page was there: {asked:?}");
    let german = asked.iter().any(|path| path.contains("words-de-"));
    Ok(Framed { heard, lang, german })
}

#[test]
fn a_portal_that_was_named_hears_the_height_and_nothing_else_and_chooses_the_language()
-> Outcome<()> {
    let browser = Browser::start()?;
    let framed = framed(&browser, Named::ThePortal)?;
    let heard = framed.heard.as_array().expect("a list");
    assert!(!heard.is_empty(), "the height is told");
    for message in heard {
        let told = message["data"]["countersign"].as_object().expect("an object");
        assert_eq!(told.keys().collect::<Vec<_>>(), ["height"], "{message}");
        assert!(told["height"].as_f64().is_some_and(|height| height > 300.0), "{message}");
    }
    assert_eq!(framed.lang, "de");
    assert!(framed.german, "the words of German are asked for");
    Ok(())
}

/// The same host at another port is another origin; without a name there is nobody to tell.
#[test]
fn another_one_than_was_named_is_told_nothing_and_not_heard() -> Outcome<()> {
    for named in [Named::AnotherPort, Named::Nobody] {
        let browser = Browser::start()?;
        let framed = framed(&browser, named)?;
        let seen = (framed.heard, framed.lang, framed.german);
        assert_eq!(
            seen,
            (json!([]), json!("en"), false),
            "{named:?}: heard, language, whether German was asked for"
        );
    }
    Ok(())
}
