//! The page as one file, opened from the disk: it answers, speaks every language, and has nobody to ask.

use e2e::{Browser, EXAMPLES, Engine, Outcome, Page, dist, single_file};
use serde_json::json;

/// The build that a page names.
fn build_of(html: &str) -> &str {
    let named = html.split("name=\"countersign-build\" content=\"").nth(1);
    named.and_then(|rest| rest.split('"').next()).expect("a page names its build")
}

/// Opens the file in a browser. It has to be of the page that the other tests see.
fn open(browser: &Browser) -> Outcome<Page<'_>> {
    let file = single_file();
    let html = std::fs::read_to_string(&file).expect("`cargo xtask single-file` made it");
    let page = std::fs::read_to_string(dist().expect("a built page").join("index.html"))?;
    assert_eq!(build_of(&html), build_of(&page), "the single file is of another build");
    browser.go(&format!("file://{}", file.display()))?;
    Page::ready(browser)
}

#[test]
fn one_file_from_the_disk_answers_in_every_language_and_asks_for_nothing() -> Outcome<()> {
    let browser = Browser::start()?;
    let page = open(&browser)?;
    page.paste(
        "From: Microsoft account team <security@example.net>\r\nSubject: code 123456\r\n\r\n",
    )?;
    page.check()?;
    assert_eq!(page.verdict()?, "spoofed");
    let html = std::fs::read_to_string(single_file())?;
    assert_eq!(page.text(".foot .build")?, format!("+{}", build_of(&html)), "the foot names it");
    page.start_anew()?;
    for example in EXAMPLES {
        page.try_example(example)?;
        assert_eq!(page.verdict()?, example);
        page.explore()?;
        page.start_anew()?;
    }
    let english = page.text("h1")?;
    page.speak("de")?;
    assert_ne!(page.text("h1")?, english);
    page.speak("en")?;
    assert_eq!(page.text("h1")?, english);

    let loaded = browser.run(
        "return performance.getEntriesByType('resource').map(entry => entry.name)
            .filter(name => !name.startsWith('data:') && !name.startsWith('blob:'))",
        &[],
    )?;
    assert_eq!(loaded, json!([]), "nothing is loaded beside the file itself");
    if browser.engine() == Engine::Chromium {
        let asked = browser.sent()?;
        assert_eq!(asked, [format!("file://{}", single_file().display())], "the file alone");
        let complaints = browser.log("browser")?;
        assert!(complaints.is_empty(), "the console is clean: {complaints:?}");
    }
    Ok(())
}

/// A policy inside, as `cargo xtask single-file POLICY` puts it there, is applied.
#[test]
fn one_file_with_a_policy_inside_speaks_for_the_organisation() -> Outcome<()> {
    let policy = r#"{"guidance": ["Ask \u003cExample Ltd>."], "language": "de"}"#;
    let block =
        format!("<script type=\"application/json\" id=\"file:policy.json\">{policy}</script>");
    let html = std::fs::read_to_string(single_file())?;
    let html = html.replacen(
        "<script type=\"application/gzip\"",
        &format!("{block}<script type=\"application/gzip\""),
        1,
    );
    let file = std::env::temp_dir().join(format!("countersign-single-{}.html", std::process::id()));
    std::fs::write(&file, html)?;
    let browser = Browser::start()?;
    let opened = browser.go(&format!("file://{}", file.display()));
    let page = opened.and_then(|()| Page::ready(&browser));
    std::fs::remove_file(&file)?;
    let page = page?;
    assert_eq!(browser.run("return document.documentElement.lang", &[])?, "de");
    page.try_example("spoofed")?;
    assert!(page.text("main")?.contains("Ask <Example Ltd>."));
    Ok(())
}

/// A browser that cannot unpack says so in words, with the safe step; it does not stand there empty.
#[test]
fn one_file_in_a_browser_that_cannot_unpack_says_so() -> Outcome<()> {
    let browser = Browser::start()?;
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let older = json!({ "source": "delete window.DecompressionStream;" });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", older)?;
    browser.go(&format!("file://{}", single_file().display()))?;
    let said = browser.wait_for(
        "const fault = document.getElementById('start-fault');
         while (fault.hidden) await new Promise(resolve => setTimeout(resolve, 20));
         return fault.innerText;",
        &[],
    )?;
    assert!(said.as_str().is_some_and(|said| said.contains("account.microsoft.com")), "{said}");
    Ok(())
}

/// Its policy allows no connection, not even to where it came from, and no script but its own two.
#[test]
fn one_file_may_connect_to_nobody_and_run_nothing_else() -> Outcome<()> {
    let browser = Browser::start()?;
    open(&browser)?;
    let tried = browser.wait_for(
        "const stopped = [];
         document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective));
         const sent = await fetch('http://127.0.0.1:9/').then(() => true, () => false);
         const script = document.createElement('script');
         try { script.textContent = 'window.ran = true'; document.body.append(script); } catch {}
         await new Promise(resolve => setTimeout(resolve, 100));
         return { sent, ran: window.ran === true, connect: stopped.includes('connect-src') };",
        &[],
    )?;
    assert_eq!(tried["sent"], false);
    assert_eq!(tried["ran"], false);
    // Firefox's driver runs a script beside the page, and its fetch is not the page's.
    if browser.engine() != Engine::Firefox {
        assert_eq!(tried["connect"], true, "the policy stopped it: {tried}");
    }
    Ok(())
}
