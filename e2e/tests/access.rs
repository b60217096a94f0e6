//! Everybody can use it: axe-core over every screen and every answer, the order in which a screen reader reads, and the
//! number of key presses to what matters.
//!
//! What a program cannot see (whether a text is understood, whether a label is the right one) is not checked here.

use e2e::{Browser, EXAMPLES, Failure, Outcome, Page, Site, dist};
use serde_json::{Value, json};

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

/// Every rule of WCAG 2.2 up to AA that axe-core has, and its best practices.
const RUN: &str = "
    const found = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
    });
    return found.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}\\n      `
        + rule.nodes.slice(0, 4).map(node => `${node.target} ${node.any.concat(node.all, node.none).map(c => c.message).join('; ')}`).join('\\n      '));";

/// Looks at the screen as it is. Returns what it found, a line a rule.
fn violations(browser: &Browser, axe: &str, screen: &str) -> Outcome<Vec<String>> {
    if browser.run("return typeof axe", &[])? == json!("undefined") {
        browser.devtools("Runtime.evaluate", json!({ "expression": axe }))?;
    }
    let found = browser.wait_for(RUN, &[])?;
    let found = found.as_array().ok_or_else(|| Failure(format!("no list: {found}")))?;
    Ok(found
        .iter()
        .map(|line| format!("{screen}: {}", line.as_str().unwrap_or_default()))
        .collect())
}

fn axe() -> Outcome<String> {
    let path = std::env::var("AXE_CORE")
        .map_err(|_| Failure("AXE_CORE is not set: run `cargo xtask test e2e`".to_owned()))?;
    Ok(std::fs::read_to_string(path)?)
}

fn look(browser: &Browser, scheme: &str, width: u32) -> Outcome<()> {
    let feature = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" } ] });
    browser.devtools("Emulation.setEmulatedMedia", feature)?;
    let size =
        json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600 });
    browser.devtools("Emulation.setDeviceMetricsOverride", size).map(drop)
}

#[test]
fn no_screen_and_no_answer_breaks_a_rule_of_accessibility() -> Outcome<()> {
    let (axe, (site, browser)) = (axe()?, open());
    let (mut broken, mut screens) = (Vec::new(), 0);
    for (scheme, width, lang) in
        [("light", 1280, "en"), ("dark", 390, "en"), ("dark", 1280, "de"), ("light", 390, "de")]
    {
        look(&browser, scheme, width)?;
        let mut at = |screen: &str| -> Outcome<()> {
            screens += 1;
            broken.extend(violations(
                &browser,
                &axe,
                &format!("{screen}, {scheme}, {width} px, {lang}"),
            )?);
            Ok(())
        };
        let open_all =
            "document.querySelectorAll('[id^=expand-]').forEach(button => button.click());
             document.querySelectorAll('details').forEach(fold => { fold.open = true; });";
        let rest = format!("?lang={lang}");
        let page = Page::open_at(&browser, &site, &rest)?;
        at("start")?;
        browser.run(open_all, &[])?;
        at("start, all open")?;
        page.paste("Dear customer")?;
        browser.run("document.querySelector('#check').click()", &[])?;
        page.appears("#notice")?;
        at("refused")?;
        let files: [(&str, &[u8]); 2] =
            [("a.eml", b"From: <a@example.org>\r\n\r\n"), ("b.png", b"\x89PNG")];
        page.choose_files(&files)?;
        page.appears(".mails li:nth-child(2)")?;
        at("several files")?;
        browser.run("document.querySelector('#again').click()", &[])?;
        page.appears("#cleared")?;
        at("cleared")?;
        for name in EXAMPLES {
            let page = Page::open_at(&browser, &site, &rest)?;
            page.try_example(name)?;
            at(name)?;
            browser.run(open_all, &[])?;
            at(&format!("{name}, all open"))?;
        }
    }
    println!("axe-core: {screens} screens, {} violations", broken.len());
    assert!(broken.is_empty(), "{} violations:\n{}", broken.len(), broken.join("\n"));
    Ok(())
}

/// The texts a screen reader comes by, in its order: the browser's own accessibility tree.
fn read_aloud(browser: &Browser) -> Outcome<Vec<(String, String)>> {
    browser.devtools("Accessibility.enable", json!({}))?;
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({}))?;
    let nodes = tree["nodes"].as_array().ok_or_else(|| Failure("no tree".to_owned()))?;
    let by_id: std::collections::HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let (mut out, mut todo) =
        (Vec::new(), vec![nodes.first().ok_or_else(|| Failure("empty".to_owned()))?]);
    while let Some(node) = todo.pop() {
        let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        if node["ignored"] != json!(true) {
            out.push((text("role"), text("name")));
        }
        let children = node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str);
        todo.extend(children.rev().filter_map(|id| by_id.get(id).copied()));
    }
    Ok(out)
}

#[test]
fn a_screen_reader_reads_the_answer_then_the_step_then_the_reason() -> Outcome<()> {
    let (site, browser) = open();
    for name in EXAMPLES {
        let page = Page::open(&browser, &site)?;
        page.try_example(name)?;
        let (answer, step, reason) =
            (page.text("#answer")?, page.text("#step h2")?, page.text(".reason")?);
        let tree = read_aloud(&browser)?;
        let place = |role: &str, text: &str| {
            let found = tree.iter().position(|(r, t)| r == role && t.trim() == text);
            found.ok_or_else(|| Failure(format!("{name}: no {role} “{text}”")))
        };
        // A sentence may be read in pieces; its first words are its place.
        let begins: String = reason.chars().take(12).collect();
        let reason_at =
            tree.iter().position(|(role, t)| role == "StaticText" && t.starts_with(&begins));
        let places = [place("heading", &answer)?, place("heading", &step)?];
        let reason_at =
            reason_at.ok_or_else(|| Failure(format!("{name}: no reason “{begins}”")))?;
        assert!(places[0] < places[1] && places[1] < reason_at, "{name}: {places:?} {reason_at}");
        let landmarks: Vec<&str> = tree.iter().map(|(role, _)| role.as_str()).collect();
        for landmark in ["banner", "main", "contentinfo"] {
            assert_eq!(
                landmarks.iter().filter(|role| **role == landmark).count(),
                1,
                "{name}: {landmark}"
            );
        }
        if name == "cannot_tell" {
            let missing = page.text(".pieces .missing b")?;
            let at = tree.iter().position(|(_, t)| t.trim() == missing);
            assert!(
                at.is_some_and(|at| places[0] < at && at < places[1]),
                "what is missing comes first"
            );
        }
    }
    Ok(())
}

/// Presses Tab until what has the focus matches. Returns how often.
fn tabs_to(browser: &Browser, selector: &str) -> Outcome<u32> {
    for presses in 1..=200 {
        for kind in ["rawKeyDown", "keyUp"] {
            let tab =
                json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            browser.devtools("Input.dispatchKeyEvent", tab)?;
        }
        if browser.run("return document.activeElement.matches(arguments[0])", &[json!(selector)])?
            == json!(true)
        {
            return Ok(presses);
        }
    }
    Err(Failure(format!("200 presses of Tab do not reach {selector}")))
}

#[test]
fn all_that_matters_is_reached_by_keyboard() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    browser.run("document.body.focus()", &[])?;
    let box_at = tabs_to(&browser, "#paste")?;
    page.paste(include_str!("../../www/examples/spoofed.txt"))?;
    page.check()?;
    assert_eq!(page.focused()?, "answer", "the answer needs no key at all");
    let copy = tabs_to(&browser, ".step .bar button")?;
    let finding = copy + tabs_to(&browser, "#f1 summary")?;
    let report = finding + tabs_to(&browser, "#copy-report")?;
    println!(
        "Tab presses: paste box {box_at}; from the answer: address {copy}, first finding {finding}, report {report}"
    );
    // The short way: the jump links after the steps lead to every part.
    browser.run("document.querySelector('#answer').focus()", &[])?;
    let jump = tabs_to(&browser, ".jump a[href='#take']")?;
    for kind in ["rawKeyDown", "keyUp"] {
        let enter = json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" });
        browser.devtools("Input.dispatchKeyEvent", enter)?;
    }
    let after = tabs_to(&browser, "#copy-report")?;
    println!("by the link “take it along”: {} presses", jump + 1 + after);
    assert!(jump + 1 + after < report, "the links are a short way");
    // Every control that has the focus shows it.
    let bare = browser.run("return [...document.querySelectorAll('a, button, input, select, summary, textarea')]
        .filter(e => e.tabIndex >= 0 && e.checkVisibility() && e.getBoundingClientRect().height < 24 && !e.closest('p, .lines, label, q'))
        .map(e => e.outerHTML.slice(0, 80))", &[])?;
    assert_eq!(bare, json!([]), "targets under 24 px");
    Ok(())
}
