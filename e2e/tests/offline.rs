//! The page as an installed program: without a network, after a new build, switched off, and given mail files.

use e2e::{Browser, DistCopy, Engine, Outcome, Page, Site, dist};
use serde_json::json;

const FAKE: &str = include_str!("../../www/examples/spoofed.txt");
const WORKER: &str = "service-worker.js";

fn open() -> (Site, Browser) {
    let site = Site::hosted(&dist().expect("a built page")).expect("nginx");
    (site, Browser::start().expect("a browser and its driver"))
}

#[test]
fn without_a_server_the_page_loads_again_and_judges() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open_at(&browser, &site, "?lang=de")?;
    page.is_kept()?;
    site.stop();
    browser.go("about:blank")?;
    let page = Page::open_at(&browser, &site, "?lang=de")?;
    page.appears("[data-example]")?;
    page.paste(FAKE)?;
    page.check()?;
    assert_eq!(page.verdict()?, "spoofed");
    assert_eq!(page.count("section#why")?, 1, "with its second part");
    assert_eq!(browser.run("return document.documentElement.lang", &[])?, json!("de"));
    Ok(())
}

#[test]
fn only_the_pages_own_files_are_kept() -> Outcome<()> {
    let (site, browser) = open();
    let page = Page::open(&browser, &site)?;
    page.is_kept()?;
    page.paste(FAKE)?;
    page.check()?;
    browser.wait_for("await fetch('nothing?mail=x').catch(() => {});", &[])?;
    let kept = browser.wait_for(
        "const all = [];
         for (const name of await caches.keys())
             for (const request of await (await caches.open(name)).keys()) all.push(request.url);
         return all;",
        &[],
    )?;
    let kept: Vec<&str> =
        kept.as_array().into_iter().flatten().filter_map(|url| url.as_str()).collect();
    assert!(kept.len() > 5, "{kept:?}");
    let (own, files) = (site.url(""), dist().expect("a built page"));
    let strange = kept
        .iter()
        .find(|url| !url.strip_prefix(&own).is_some_and(|name| files.join(name).exists()));
    assert_eq!(strange, None, "of {kept:?}");
    Ok(())
}

/// Nothing is kept and no worker is registered.
const FORGOTTEN: &str = "builds.length === 0 && workers.length === 0";

/// Opens the page anew, after closing its last tab, until that is so of the builds that are kept and of the workers.
fn comes_to(browser: &Browser, site: &Site, so: &str) -> Outcome<()> {
    let look = format!(
        "for (let turn = 0; ; turn++) {{
             const builds = await caches.keys(), workers = await navigator.serviceWorker.getRegistrations();
             if ({so}) return '';
             if (turn > 40) return builds.length + ' builds, the first ' + builds[0] + ', workers: ' + workers.length;
             await new Promise(resolve => setTimeout(resolve, 50));
         }}"
    );
    let mut instead = json!(null);
    for _ in 0..6 {
        browser.new_tab()?;
        Page::open(browser, site)?;
        instead = browser.wait_for(&look, &[])?;
        if instead == json!("") {
            return Ok(());
        }
    }
    panic!("not {so}, but {instead}; asked: {:?}", site.asked())
}

#[test]
fn a_new_build_replaces_the_old_one_and_a_deleted_worker_ends_it() -> Outcome<()> {
    let copy = DistCopy::new()?;
    let site = Site::hosted(copy.path()).expect("nginx");
    let browser = Browser::start()?;
    Page::open(&browser, &site)?.is_kept()?;
    let worker = copy.path().join(WORKER);
    let text = std::fs::read_to_string(&worker)?;
    std::fs::write(&worker, text.replace("const BUILD = \"", "const BUILD = \"next"))?;
    comes_to(&browser, &site, "builds.length === 1 && builds[0].includes(' next')")?;
    std::fs::remove_file(&worker)?;
    comes_to(&browser, &site, FORGOTTEN)
}

#[test]
fn a_line_in_the_page_switches_it_off() -> Outcome<()> {
    let copy = DistCopy::new()?;
    let site = Site::hosted(copy.path()).expect("nginx");
    let browser = Browser::start()?;
    Page::open(&browser, &site)?.is_kept()?;
    let page = copy.path().join("index.html");
    let off = "<meta name=\"countersign-offline\" content=\"no\"><title>";
    std::fs::write(&page, std::fs::read_to_string(&page)?.replace("<title>", off))?;
    for packed in ["index.html.br", "index.html.gz"] {
        std::fs::remove_file(copy.path().join(packed))?;
    }
    comes_to(&browser, &site, FORGOTTEN)
}

#[test]
fn a_shared_mail_is_judged() -> Outcome<()> {
    let (site, browser) = open();
    Page::open(&browser, &site)?.is_kept()?;
    let form = format!(
        "<!doctype html><form method=post enctype=multipart/form-data action='{}'><input type=file name=mail></form>",
        site.url("share")
    );
    let elsewhere = Site::serve_with(&dist().expect("a built page"), 0, [("form.html", &*form)])?;
    browser.go(&elsewhere.url("form.html"))?;
    browser.run(
        "const given = new DataTransfer(); given.items.add(new File([arguments[0]], 'mail.eml'));
         document.querySelector('input').files = given.files;
         setTimeout(() => document.querySelector('form').submit());",
        &[json!(FAKE)],
    )?;
    // The form goes away first.
    std::thread::sleep(std::time::Duration::from_secs(1));
    let page = Page::ready(&browser)?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    assert!(site.asked().iter().all(|path| path != "share"), "the mail never reached the server");
    assert_eq!(browser.run("return location.search", &[])?, json!(""));
    Ok(())
}

/// Only Chromium opens files with an installed page, and only its driver runs a script before the page's own.
#[test]
fn a_mail_file_opened_with_the_installed_page_is_judged() -> Outcome<()> {
    let (site, browser) = open();
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let queue = "Object.defineProperty(window, 'launchQueue', { value: { setConsumer(taken) { window.launched = taken; } } });";
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": queue }))?;
    let page = Page::open(&browser, &site)?;
    let launch = "const getFile = async () => new File([args[0]], 'mail.eml');
        window.launched({ files: [{ getFile }] });";
    browser.wait_for(launch, &[json!(FAKE)])?;
    page.appears("section.verdict")?;
    assert_eq!(page.verdict()?, "spoofed");
    Ok(())
}
