//! Nothing leaves the page: what the server's log says in each engine, and Chromium's own network log. What the policy
//! stops is in `policy.rs`.

use e2e::{Browser, EXAMPLES, Engine, Outcome, Page, Site, dist};
use serde_json::json;

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

/// The console's complaints since it was last read, in Chromium.
fn complaints(browser: &Browser) -> Outcome<Vec<String>> {
    if browser.engine() != Engine::Chromium {
        return Ok(Vec::new());
    }
    let entries = browser.log("browser")?;
    let grave = entries
        .iter()
        .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
    Ok(grave.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect())
}

/// Such a file never changes, so that no browser asks for it again.
fn has_a_hash(path: &str) -> bool {
    path.rsplit('-')
        .next()
        .is_some_and(|end| end.len() > 16 && end[..16].bytes().all(|b| b.is_ascii_hexdigit()))
}

#[test]
fn after_load_no_request_is_made_and_nothing_is_kept() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    // The second part has come, the last of what is loaded.
    page.appears("[data-example]")?;
    // The service worker keeps what was loaded. It asks the browser's own cache, and the server for what may have changed.
    page.is_kept()?;
    browser.wait_for("await new Promise(resolve => setTimeout(resolve, 500));", &[])?;
    let loading = browser.sent()?;
    let logged = browser.engine() == Engine::Chromium;
    assert!(!logged || loading.len() >= 4, "the log shows the page itself: {loading:?}");
    let own = site.url("");
    assert!(
        loading.iter().all(|url| url.starts_with(&own)),
        "all from its own origin: {loading:?}"
    );
    let asked = site.asked();
    assert!(asked.len() >= 4, "the server's log shows the page itself: {asked:?}");
    let files = dist().expect("a built page");
    assert!(asked.iter().any(|path| path.starts_with("later-")), "{asked:?}");
    let strange = asked.iter().find(|path| !files.join(path).exists());
    assert_eq!(strange, None, "not a file of the page, of {asked:?}");
    let count = |path: &String| asked.iter().filter(|other| *other == path).count();
    // The browser's cache has what never changes, except in the WebKit of the tests, whose window keeps no cache.
    let once = if browser.engine() == Engine::WebKit { 2 } else { 1 };
    let twice = asked.iter().find(|path| count(path) > if has_a_hash(path) { once } else { 3 });
    assert_eq!(twice, None, "loaded again, of {asked:?}");

    page.paste("From: Microsoft <security@example.net>\r\nSubject: code 123456\r\n\r\n")?;
    page.check()?;
    page.explore()?;
    for name in EXAMPLES {
        page.start_anew()?;
        page.try_example(name)?;
        page.explore()?;
    }

    // A request made by a timer or at idle time would come now.
    browser.wait_for("await new Promise(resolve => setTimeout(resolve, 500));", &[])?;
    assert_eq!(browser.sent()?, [""; 0]);
    // Its icon a browser may look at when it likes, and whether there is a newer worker.
    let asked_now = site.asked();
    let late: Vec<&String> = asked_now[asked.len()..]
        .iter()
        .filter(|path| !path.starts_with("icons/") && *path != "service-worker.js")
        .collect();
    assert!(late.is_empty(), "{late:?}");
    let kept =
        browser.run("return [localStorage.length, sessionStorage.length, document.cookie]", &[])?;
    assert_eq!(kept, json!([0, 0, ""]));
    assert_eq!(complaints(&browser)?, [""; 0], "the console is clean");
    Ok(())
}

/// Another language is two files of words more, the page's own; the way back needs none. What is in the box stays.
#[test]
fn another_language_asks_for_its_words_and_nothing_else() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.paste("From: Microsoft <security@example.net>\r\n")?;
    // The second part of the program has come.
    page.appears("#how details")?;
    page.is_kept()?;
    let before = site.asked();
    for tag in ["de", "en", "de"] {
        page.speak(tag)?;
        assert!(page.pasted()?.contains("security@example.net"));
    }
    let asked = site.asked();
    let more = asked.strip_prefix(&*before).expect("what was asked before stays asked");
    // Once by the page, and in WebKit once more by the worker that keeps them: the two share no cache there.
    let files: std::collections::BTreeSet<&String> = more.iter().collect();
    assert_eq!(files.len(), 2, "those up to the answer and those behind it: {more:?}");
    assert!(more.iter().all(|path| path.contains("words-de-")), "{more:?}");
    assert_eq!(complaints(&browser)?, [""; 0], "the console is clean");
    Ok(())
}

#[test]
fn a_portal_can_call_the_same_analysis_from_a_stable_address() -> Outcome<()> {
    let portal = "<!doctype html><title>Portal</title><div id=app>The portal's own.</div>";
    let site = Site::serve_with(&dist().expect("a built page"), 0, [("portal.html", portal)])
        .expect("a free port");
    let browser = Browser::start()?;
    browser.go(&site.url("portal.html"))?;
    let called = browser.wait_for(
        "const { analyseHeaders, analyseBytes } = await import('./api.js');
         const report = await analyseHeaders('From: Microsoft <security@example.net>\\r\\n\\r\\n');
         const file = new TextEncoder().encode('From: Microsoft <security@example.net>\\r\\n\\r\\n');
         if ((await analyseBytes(file)).verdict !== report.verdict) throw 'a file gets another verdict than its text';
         return { verdict: report.verdict, schema: report.schema, app: document.querySelector('#app').textContent };",
        &[],
    )?;
    assert_eq!(called["schema"], 1);
    assert!(EXAMPLES.contains(&called["verdict"].as_str().unwrap_or_default()), "{called}");
    assert_eq!(called["app"], "The portal's own.", "the page is not drawn over the portal");
    Ok(())
}
