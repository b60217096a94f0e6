//! The npm package as others use it: a Vite page, a worker without a bundler, a module script, and Node.

use e2e::{Browser, Outcome, Site, embedded};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const PRETENDER: &str =
    "From: Microsoft account team <security@example.net>\r\nSubject: code 123456\r\n\r\n";

/// Pastes into an example's box and gives the verdict and headline that it shows.
fn answer(browser: &Browser) -> Outcome<Value> {
    let script = "const box = document.querySelector('textarea'), answer = document.querySelector('output');
        for (let n = 0; !answer.textContent; n++) {
            if (n > 200) throw 'no answer';
            if (n % 20 === 0) { box.value = args[0]; box.dispatchEvent(new Event('input', { bubbles: true })); }
            await new Promise(resolve => setTimeout(resolve, 50));
        }
        return [answer.dataset.verdict, answer.textContent];";
    browser.wait_for(script, &[json!(PRETENDER)])
}

fn site(folder: &str) -> Site {
    Site::serve(&embedded().join(folder), 0).expect("`cargo xtask test package` made the examples")
}

#[test]
fn a_vite_page_answers_in_german() -> Outcome<()> {
    let site = site("vite/dist");
    let browser = Browser::start()?;
    browser.go(&site.url(""))?;
    let answer = answer(&browser)?;
    assert_eq!(answer[0], "spoofed");
    assert!(answer[1].as_str().is_some_and(|said| said.contains("nicht")), "{answer}");
    let asked = site.asked();
    let words: Vec<_> = asked.iter().filter(|path| path.ends_with(".txt")).collect();
    assert_eq!(words.len(), 1, "one language is loaded: {asked:?}");
    Ok(())
}

#[test]
fn a_worker_answers_without_a_bundler() -> Outcome<()> {
    let site = site("worker");
    let browser = Browser::start()?;
    browser.go(&site.url(""))?;
    let answer = answer(&browser)?;
    assert_eq!(answer[0], "spoofed");
    assert_ne!(answer[1], "");
    Ok(())
}

/// Every wrong option is an error that names it; what is right beside it changes nothing.
#[test]
fn a_module_script_is_told_what_is_wrong() -> Outcome<()> {
    let site = site("worker");
    let browser = Browser::start()?;
    browser.go(&site.url(""))?;
    let told = browser.wait_for(
        "const { analyseHeaders, analyseBytes, version } = await import('./countersign/index.js');
         const text = args[0], bytes = new TextEncoder().encode(text);
         const why = (call) => call.then(report => report.verdict, error => error.message);
         return [version, await why(analyseHeaders(text)), await why(analyseBytes(bytes)),
            await why(analyseHeaders(text, { receiver: 'mx.example.org' })),
            await why(analyseHeaders(text, { reciever: 'microsoft' })), await why(analyseHeaders(text, { receiver: 'gogle' })),
            await why(analyseHeaders(text, { lang: 'xx' })), await why(analyseHeaders(text, { forwarded: 'yes' })),
            await why(analyseHeaders(7)), await why(analyseBytes(text)),
            await why(analyseHeaders(text, { policy: { gatways: [] } }))];",
        &[json!(PRETENDER)],
    )?;
    assert_eq!(told[1], "spoofed");
    assert_eq!(told[2], told[1]);
    assert!(e2e::EXAMPLES.contains(&told[3].as_str().unwrap_or_default()), "{told}");
    let said = [
        "options.reciever",
        "microsoft, ",
        "options.lang",
        "options.forwarded",
        "text:",
        "bytes:",
        "gateways",
    ];
    for (place, part) in (4..).zip(said) {
        assert!(told[place].as_str().is_some_and(|why| why.contains(part)), "{part}: {told}");
    }
    Ok(())
}

#[test]
fn a_node_script_judges_files() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/examples/genuine.txt");
    let mut node = Command::new("node");
    let output = node.arg("node.mjs").arg(example).current_dir(embedded()).output().expect("node");
    let said = String::from_utf8_lossy(&output.stdout);
    let columns: Vec<_> = said.trim_end().split('\t').collect();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(columns.get(2), Some(&"genuine"), "{said}");
    let version = columns.first().copied().unwrap_or_default();
    let manifest = include_str!("../../Cargo.toml");
    assert!(manifest.contains(&format!("\nversion = \"{version}\"\n")), "{said}");
}
