//! The page inside a portal that the host named: it tells its height, takes a language, and hears nobody else.

use e2e::{Browser, Outcome, Site, dist};
use serde_json::{Value, json};

/// A portal's page, and the page as a host has it who named that portal, or none.
fn framed(browser: &Browser, names: bool) -> Outcome<Value> {
    let dist = dist().expect("a built page");
    let nothing = "<!doctype html><title>Portal</title>";
    let portal = Site::serve_with(&dist, 0, [("portal.html", nothing)])?;
    let index = std::fs::read_to_string(dist.join("index.html"))?;
    let origin = portal.url("");
    let tag = format!(
        "<script type=\"module\" src=\"./embedded.js\" data-portal=\"{origin}\"></script></head>"
    );
    let index = if names { index.replacen("</head>", &tag, 1) } else { index };
    let site = Site::serve_with(&dist, 0, [("framed.html", &*index)])?;
    browser.go(&portal.url("portal.html"))?;
    browser.wait_for(
        "const heard = [], frame = document.createElement('iframe');
         addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));
         frame.src = args[0]; frame.width = 800; frame.height = 600;
         document.body.append(frame);
         await new Promise(resolve => frame.addEventListener('load', resolve));
         const wait = (time) => new Promise(resolve => setTimeout(resolve, time));
         for (let n = 0; args[1] && n < 200 && new Set(heard.map(({ data }) => data.countersign.height)).size < 2; n++) {
            frame.contentWindow.postMessage({ countersign: { lang: 'de' } }, '*');
            frame.contentWindow.postMessage({ countersign: { lang: 'xx', text: 'From: a@b' } }, '*');
            frame.width = 800 - n;
            await wait(50);
         }
         await wait(500);
         return heard;",
        &[json!(site.url("framed.html")), json!(names)],
    )
}

#[test]
fn a_portal_that_was_named_hears_the_height_and_nothing_else() -> Outcome<()> {
    let browser = Browser::start()?;
    let heard = framed(&browser, true)?;
    let heard = heard.as_array().expect("a list");
    assert!(!heard.is_empty(), "the height is told");
    for message in heard {
        let told = message["data"]["countersign"].as_object().expect("an object");
        assert_eq!(told.keys().collect::<Vec<_>>(), ["height"], "{message}");
        assert!(told["height"].as_f64().is_some_and(|height| height > 300.0), "{message}");
    }
    Ok(())
}

#[test]
fn without_a_name_nothing_is_told() -> Outcome<()> {
    let browser = Browser::start()?;
    assert_eq!(framed(&browser, false)?, json!([]));
    Ok(())
}
