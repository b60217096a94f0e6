//! The content security policy, proven by trying to break it from inside the page: every way in and every way out that
//! a script of a stranger would try, each of them reported as stopped, and not one request at the other end.

use e2e::{Browser, DistCopy, Engine, Outcome, Page, Site, dist};
use serde_json::{Value, json};

/// What an engine never asks for, and so never reports as stopped. That it was not asked for is looked at all the same.
fn never_asks(engine: Engine, what: &str) -> bool {
    match engine {
        Engine::Chromium => false,
        // Pings are off unless the reader turns them on.
        Engine::Firefox => ["a ping", "a preload"].contains(&what),
        Engine::WebKit => ["an icon", "a prefetch"].contains(&what),
    }
}

/// What is tried, which directive must stop it, and the body of an asynchronous function that tries. `there` is an
/// address at another origin, `own` one at the page's own.
const TRIES: &[(&str, &str, &str)] = &[
    // Script of a stranger's.
    ("an inline script", "script-src-elem", "add('script', { textContent: 'window.ran = true' })"),
    ("a script from elsewhere", "script-src-elem", "add('script', { src: there })"),
    ("a module from elsewhere", "script-src-elem", "await import(there)"),
    (
        "a module from a blob",
        "script-src-elem",
        "await import(blob('window.ran = true', 'text/javascript'))",
    ),
    (
        "a module from a data address",
        "script-src-elem",
        "await import('data:text/javascript,window.ran = true')",
    ),
    (
        "a handler in an attribute",
        "script-src-attr",
        "const a = add('p', {}); a.setAttribute('onclick', 'window.ran = true'); a.click()",
    ),
    (
        "a javascript: link",
        "script-src-elem",
        "const a = add('a', {}); a.setAttribute('href', 'javascript:window.ran = true'); a.click()",
    ),
    ("eval", "script-src", "window.eval('window.ran = true')"),
    ("new Function", "script-src", "new window.Function('window.ran = true')()"),
    ("a timer with text", "script-src", "setTimeout('window.ran = true')"),
    ("a worker from a blob", "worker-src", "new Worker(blob('1', 'text/javascript'))"),
    ("a shared worker from a blob", "worker-src", "new SharedWorker(blob('1', 'text/javascript'))"),
    // Text made into markup.
    (
        "innerHTML",
        "require-trusted-types-for",
        "add('p', {}).innerHTML = `<img src=\"${there}\" onerror=\"window.ran = true\">`",
    ),
    ("outerHTML", "require-trusted-types-for", "add('p', {}).outerHTML = '<b>'"),
    (
        "insertAdjacentHTML",
        "require-trusted-types-for",
        "add('p', {}).insertAdjacentHTML('beforeend', '<b>')",
    ),
    ("document.write", "require-trusted-types-for", "document.write('<b>')"),
    (
        "DOMParser",
        "require-trusted-types-for",
        "new DOMParser().parseFromString('<b>', 'text/html')",
    ),
    ("a document in a frame", "require-trusted-types-for", "add('iframe', {}).srcdoc = '<b>'"),
    (
        "a policy of its own for trusted types",
        "trusted-types",
        "trustedTypes.createPolicy('mine', {})",
    ),
    // Ways out.
    ("fetch", "connect-src", "await fetch(there)"),
    (
        "XMLHttpRequest",
        "connect-src",
        "const x = new XMLHttpRequest(); x.open('POST', there); x.send('x')",
    ),
    ("a beacon", "connect-src", "navigator.sendBeacon(there, 'x')"),
    ("a socket", "connect-src", "new WebSocket(there.replace('http', 'ws'))"),
    ("a stream of events", "connect-src", "new EventSource(there)"),
    ("a ping", "connect-src", "const a = add('a', { href: '#', ping: there }); a.click()"),
    ("an image", "img-src", "add('img', { src: there })"),
    ("an image from a blob", "img-src", "add('img', { src: blob('x', 'image/png') })"),
    ("an icon", "img-src", "add('link', { rel: 'icon', href: there })"),
    ("a sound", "media-src", "add('audio', { src: there }).load()"),
    ("a font", "font-src", "await new FontFace('x', `url(${there})`).load()"),
    (
        "a style sheet from elsewhere",
        "style-src-elem",
        "add('link', { rel: 'stylesheet', href: there })",
    ),
    (
        "an inline style sheet",
        "style-src-elem",
        "add('style', { textContent: 'p { color: red }' })",
    ),
    ("a style attribute", "style-src-attr", "add('p', {}).setAttribute('style', 'color: red')"),
    ("a frame", "frame-src", "add('iframe', { src: there })"),
    ("a frame of the page's own", "frame-src", "add('iframe', { src: own })"),
    ("an object", "object-src", "add('object', { data: there })"),
    ("a preload", "img-src", "add('link', { rel: 'preload', as: 'image', href: there })"),
    ("a prefetch", "default-src", "add('link', { rel: 'prefetch', href: there })"),
    ("a form", "form-action", "add('form', { action: there, method: 'post' }).submit()"),
    (
        "a form to the page's own host",
        "form-action",
        "add('form', { action: own, method: 'post' }).submit()",
    ),
    ("another base", "base-uri", "add('base', { href: there })"),
];

/// Tries one thing; gives the directives that stopped something within a second.
const TRY: &str = "
    const [attempt, there, own] = args;
    const stopped = [];
    const note = event => { if (event.disposition === 'enforce') stopped.push(event.effectiveDirective); };
    document.addEventListener('securitypolicyviolation', note);
    const add = (name, properties) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(properties)) {
            if (key === 'textContent') element.append(document.createTextNode(value)); else element.setAttribute(key, value);
        }
        return document.body.appendChild(element);
    };
    const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
    // The driver may evaluate text within its own call, whatever the page says: the try is made after it.
    await new Promise(resolve => setTimeout(resolve));
    try { await attempts[attempt]({ there, own, add, blob }); } catch {}
    for (let turn = 0; turn < 50 && !stopped.length; turn++) await new Promise(resolve => setTimeout(resolve, 20));
    document.removeEventListener('securitypolicyviolation', note);
    return stopped;";

/// What stops text from becoming markup or script before the other rules are even asked.
const TRUSTED: &str = "require-trusted-types-for";

/// Tries everything on one page; what was not stopped by a rule that `enough` takes, and what was done all the same.
fn try_all(path: &str, site: &Site, enough: impl Fn(&str, &Value) -> bool) -> Outcome<Vec<String>> {
    let elsewhere = Site::serve(&dist().expect("a built page"), 0).expect("a free port");
    let browser = Browser::start()?;
    browser.go(&site.url(path))?;
    Page::ready(&browser)?;
    // The tries are functions of the driver's own script: a string made into one would be stopped before it tried.
    let tries: String = TRIES
        .iter()
        .map(|(what, _, body)| {
            format!("{}: async ({{ there, own, add, blob }}) => {{ {body} }},\n", json!(what))
        })
        .collect();
    let script = format!("const attempts = {{ {tries} }};{TRY}");
    let mut open = Vec::new();
    for (number, (what, directive, _)) in TRIES.iter().enumerate() {
        let there = elsewhere.url(&format!("leak{number}"));
        let own = site.url(&format!("leak{number}"));
        let stopped = browser.wait_for(&script, &[json!(what), json!(there), json!(own)])?;
        if !never_asks(browser.engine(), what) && !enough(directive, &stopped) {
            open.push(format!("{what}: by {directive}, not {stopped}"));
        }
    }
    if browser.run("return window.ran !== undefined", &[])? == Value::Bool(true) {
        open.push("a script of a stranger's ran".to_owned());
    }
    open.extend(elsewhere.asked().into_iter().map(|path| format!("{path} reached the other end")));
    // A refused icon is looked for at the page's own host instead.
    let own = site.asked().into_iter().filter(|path| path.starts_with("leak"));
    open.extend(own.map(|path| format!("{path} was asked")));
    Ok(open)
}

fn is_in(stopped: &Value, directive: &str) -> bool {
    stopped.as_array().is_some_and(|all| all.contains(&json!(directive)))
}

#[test]
fn every_way_in_and_every_way_out_is_stopped() -> Outcome<()> {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    let enough =
        |directive: &str, stopped: &Value| is_in(stopped, directive) || is_in(stopped, TRUSTED);
    let open = try_all("", &site, enough)?;
    assert!(open.is_empty(), "\n{}", open.join("\n"));
    Ok(())
}

/// Not every browser knows trusted types: the other rules hold alone. (Without them, text may become markup, and what
/// is in that markup is stopped.)
#[test]
fn the_policy_holds_in_a_browser_that_knows_no_trusted_types() -> Outcome<()> {
    let folder = dist().expect("a built page");
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    let rules = "; require-trusted-types-for 'script'; trusted-types countersign-worker";
    assert!(page.contains(rules), "the page asks for trusted types");
    let plain = page.replace(rules, "");
    let site = Site::serve_with(&folder, 0, [("plain.html", &*plain)]).expect("a free port");
    let only_trusted = [TRUSTED, "trusted-types"];
    let enough = |directive: &str, stopped: &Value| {
        only_trusted.contains(&directive) || is_in(stopped, directive)
    };
    let open = try_all("plain.html", &site, enough)?;
    assert!(open.is_empty(), "\n{}", open.join("\n"));
    Ok(())
}

/// A host's own header may forbid the script that asks for the program early.
#[test]
fn without_the_first_script_the_page_starts_a_moment_later() -> Outcome<()> {
    let copy = DistCopy::new()?;
    let index = copy.path().join("index.html");
    let html = std::fs::read_to_string(&index)?;
    let hash = html.split("'wasm-unsafe-eval' ").nth(1).and_then(|rest| rest.split(';').next());
    std::fs::write(&index, html.replacen(hash.expect("the script's hash"), "", 1))?;
    let site = Site::serve(copy.path(), 0)?;
    let browser = Browser::start()?;
    let page = Page::open(&browser, &site)?;
    let early = browser.run("return 'countersignProgram' in window", &[])?;
    assert_eq!(early, json!(false), "the policy forbids it");
    page.try_example("genuine")?;
    assert_eq!(page.verdict()?, "genuine");
    Ok(())
}

#[test]
fn what_was_swapped_on_the_way_is_not_run() -> Outcome<()> {
    for (ending, visible) in [("", false), (".js", true), (".wasm", true)] {
        // WebKit checks no hash of a module that is preloaded and imported (docs/engines.md).
        if ending == ".js" && Engine::chosen() == Engine::WebKit {
            continue;
        }
        let copy = DistCopy::new()?;
        if !ending.is_empty() {
            let file = copy.file("countersign-", ending)?;
            let mut content = std::fs::read(&file)?;
            // A comment to the one, an empty custom section to the other: both would still run.
            content.extend(if ending == ".js" {
                &b"\n// swapped"[..]
            } else {
                &b"\0\x02\x01x"[..]
            });
            std::fs::write(file, content)?;
        }
        let site = Site::serve(copy.path(), 0).expect("a free port");
        let browser = Browser::start()?;
        browser.go(&site.url(""))?;
        let fault = browser.wait_for(
            "for (let turn = 0; turn < 500; turn++) {
                 if (!document.querySelector('.start')) return false;
                 const fault = document.querySelector('#start-fault');
                 if (fault && !fault.hidden) return true;
                 await new Promise(resolve => setTimeout(resolve, 20));
             }
             throw 'neither started nor failed';",
            &[],
        )?;
        assert_eq!(fault, Value::Bool(visible), "swapped: {ending:?}");
    }
    Ok(())
}
