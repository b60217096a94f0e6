//! Pictures of the page for a person to look at: the start and every example's answer, or the answers to files of the
//! reader's own; phone and desk, light and dark, in each language.

use crate::command::root;
use crate::{build, files, tools};
use base64ct::{Base64, Encoding};
use e2e::{Browser, EXAMPLES, Failure, Outcome, Page, Site};
use serde_json::json;
use std::path::Path;

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desk", 1280, 900)];
const SCHEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 2] = ["en", "de"];
/// Of this one also what is seen without scrolling, as `answer.png`: README.md opens with a copy of it in `docs/`.
const OF_THE_README: (&str, &str, &str, &str) = ("spoofed", "desk", "light", "en");

/// Builds the page and writes `target/shots/<page>-<size>-<scheme>-<language>.png`.
pub fn run(own: &[&str]) -> Result<(), String> {
    build::page(&tools::for_browsing()?)?;
    let folder = root().join("target").join("shots");
    files::make_folder(&folder)?;
    let own = own
        .iter()
        .map(|file| {
            let text = files::text(Path::new(file))?;
            let name = Path::new(file).file_stem().unwrap_or_default();
            Ok((name.to_string_lossy().into_owned(), text))
        })
        .collect::<Result<Vec<_>, String>>()?;
    take_all(&folder, &own).map_err(|failure| failure.to_string())
}

fn take_all(folder: &Path, own: &[(String, String)]) -> Outcome<()> {
    let site = Site::serve(&e2e::dist().map_err(Failure)?, 0)?;
    let browser = Browser::start()?;
    for (size, width, height) in SIZES {
        let phone = size == "phone";
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        browser.devtools("Emulation.setDeviceMetricsOverride", screen)?;
        for scheme in SCHEMES {
            let feature =
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            browser.devtools("Emulation.setEmulatedMedia", feature)?;
            for lang in LANGUAGES {
                let to = |name: &str| folder.join(format!("{name}-{size}-{scheme}-{lang}.png"));
                let page = Page::open_at(&browser, &site, &format!("?lang={lang}"))?;
                for (name, text) in own {
                    page.paste(text)?;
                    page.check()?;
                    take(&browser, &to(name))?;
                    page.start_anew()?;
                }
                if !own.is_empty() {
                    continue;
                }
                take(&browser, &to("start"))?;
                for example in EXAMPLES {
                    page.try_example(example)?;
                    take(&browser, &to(example))?;
                    if (example, size, scheme, lang) == OF_THE_README {
                        take_first_screen(&browser, &folder.join("answer.png"))?;
                    }
                    page.start_anew()?;
                }
            }
        }
    }
    println!("The pictures are in {}.", folder.display());
    Ok(())
}

/// One picture of the whole page, below the fold as well.
fn take(browser: &Browser, file: &Path) -> Outcome<()> {
    take_as(browser, file, true)
}

fn take_first_screen(browser: &Browser, file: &Path) -> Outcome<()> {
    take_as(browser, file, false)
}

fn take_as(browser: &Browser, file: &Path, whole: bool) -> Outcome<()> {
    browser.wait_for(
        "scrollTo(0, 0); await document.fonts.ready; await new Promise(requestAnimationFrame);",
        &[],
    )?;
    let taken = browser.devtools(
        "Page.captureScreenshot",
        json!({ "format": "png", "captureBeyondViewport": whole }),
    )?;
    let png = Base64::decode_vec(taken["data"].as_str().unwrap_or_default())
        .map_err(|error| Failure(format!("the picture is not in base64: {error}")))?;
    std::fs::write(file, png)?;
    println!("{}", file.display());
    Ok(())
}
