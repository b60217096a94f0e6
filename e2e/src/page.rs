//! The page in its own words. The names here are the contract between the page and its tests:
//!
//! | what | where |
//! |---|---|
//! | the paste box, and the button that checks it | `textarea#paste`, `button#check` |
//! | the answer, focused when it appears | `section.verdict[data-verdict]` with `h1#answer` |
//! | what is announced | `#status[role=status]` |
//! | the parts of the report | `#why` (`ol.findings > li`), `#travel`, `#vouch`, `#text`, `#fields`, `#take` |
//! | an example for each verdict | `button[data-example]` |
//! | whose mailbox it was, and starting anew | `select#receiver`, `#again` |
//! | the language | `select#lang` |

use crate::site::Site;
use crate::webdriver::{Failure, Outcome, Session};
use serde_json::{Value, json};

/// The examples the page offers, each named for the verdict it gets.
pub const EXAMPLES: [&str; 6] =
    ["genuine", "genuine_caution", "suspicious", "spoofed", "not_microsoft", "cannot_tell"];

/// Resolves once `what()` is true, looked at after every change of the document and, since a box may be filled
/// without one, every twentieth of a second; rejects after ten seconds.
const APPEARS: &str = "
    const appears = (what) => new Promise((resolve, reject) => {
        if (what()) return resolve(performance.now());
        const end = (settle, value) => { clearTimeout(timer); clearInterval(again); seen.disconnect(); settle(value); };
        const look = () => { if (what()) end(resolve, performance.now()); };
        const again = setInterval(look, 50);
        const timer = setTimeout(() => end(reject, `waited for ${what}; there is ${document.querySelector('main')?.innerText.slice(0, 300)}`), 10000);
        const seen = new MutationObserver(look);
        seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });";

/// The page, opened in a browser.
#[derive(Debug)]
pub struct Page<'a> {
    session: &'a Session,
}

impl<'a> Page<'a> {
    /// Loads the page and waits for its paste box.
    pub fn open(session: &'a Session, site: &Site) -> Outcome<Self> {
        Self::open_at(session, site, "")
    }

    /// Loads the page with something behind its address (`?lang=de`, `#how`).
    pub fn open_at(session: &'a Session, site: &Site, rest: &str) -> Outcome<Self> {
        session.go(&site.url(rest))?;
        Self::ready(session)
    }

    /// Waits for the program: what the page says of itself before has gone, the paste box (or the answer to a mail that it was opened
    /// with) is drawn, and the language is told to the document.
    pub fn ready(session: &'a Session) -> Outcome<Self> {
        let page = Self { session };
        let script = "await appears(() => !document.querySelector('.start') && document.querySelector('#paste, section.verdict') && document.documentElement.dir);";
        page.wait(script, &[])?;
        Ok(page)
    }

    /// Puts text into the paste box as a paste does.
    pub fn paste(&self, text: &str) -> Outcome<()> {
        let script = "const box = document.querySelector('#paste');
            box.focus(); box.value = arguments[0];
            box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));";
        self.session.run(script, &[json!(text)]).map(drop)
    }

    /// Gives files to the file picker, each a name and its bytes.
    pub fn choose_files(&self, files: &[(&str, &[u8])]) -> Outcome<()> {
        let script = "const given = new DataTransfer();
            for (const [name, bytes] of args[0]) given.items.add(new File([new Uint8Array(bytes)], name));
            const picker = document.querySelector('#file');
            picker.files = given.files;
            picker.dispatchEvent(new Event('change', { bubbles: true }));";
        self.wait(script, &[json!(files)]).map(drop)
    }

    /// Gives one file of that many bytes of text to the file picker.
    pub fn choose_large_file(&self, bytes: usize) -> Outcome<()> {
        let script = "const given = new DataTransfer();
            given.items.add(new File([new Uint8Array(args[0]).fill(97)], 'large.txt'));
            const picker = document.querySelector('#file');
            picker.files = given.files;
            picker.dispatchEvent(new Event('change', { bubbles: true }));";
        self.wait(script, &[json!(bytes)]).map(drop)
    }

    /// Gives one file to the file picker, each byte as a character: large ones travel fastest so.
    pub fn choose_file(&self, name: &str, bytes: &[u8]) -> Outcome<()> {
        let script = "const given = new DataTransfer();
            const bytes = Uint8Array.from(args[1], letter => letter.charCodeAt(0));
            given.items.add(new File([bytes], args[0]));
            const picker = document.querySelector('#file');
            picker.files = given.files;
            window.chosen = performance.now();
            picker.dispatchEvent(new Event('change', { bubbles: true }));";
        let text: String = bytes.iter().map(|&byte| char::from(byte)).collect();
        self.wait(script, &[json!(name), json!(text)]).map(drop)
    }

    /// Presses the button, if it is to be pressed, and waits until there is an answer or a refusal, however long it
    /// takes; `true` for an answer. The milliseconds are on the page's clock, to the frame in which it can be read.
    pub fn settles(&self, press: bool) -> Outcome<(bool, f64)> {
        let script = "const pressed = args[0] ? performance.now() : window.chosen;
            if (args[0]) document.querySelector('#check').click();
            const turn = () => new Promise(resolve => setTimeout(resolve, 10));
            while (!document.querySelector('section.verdict, #notice')) await turn();
            await new Promise(resolve => requestAnimationFrame(resolve));
            return [document.querySelector('section.verdict') !== null, performance.now() - pressed];";
        let settled = self.wait(script, &[json!(press)])?;
        match (settled[0].as_bool(), settled[1].as_f64()) {
            (Some(answered), Some(took)) => Ok((answered, took)),
            _ => Err(Failure(format!("neither an answer nor a refusal: {settled}"))),
        }
    }

    /// Waits until something matches, and all of an answer is drawn.
    pub fn appears(&self, selector: &str) -> Outcome<()> {
        let script = "await appears(() => document.querySelector(args[0]) && !document.querySelector('[aria-busy], [data-awaited]'));";
        self.wait(script, &[json!(selector)]).map(drop)
    }

    /// What stands in the paste box.
    pub fn pasted(&self) -> Outcome<String> {
        self.text_of("return document.querySelector('#paste')?.value ?? ''")
    }

    /// Presses the button and waits for the answer and all that follows it. Returns the milliseconds to the answer, on the
    /// page's clock.
    pub fn check(&self) -> Outcome<f64> {
        let script = "const pressed = performance.now();
            document.querySelector('#check').click();
            const answered = await appears(() => document.querySelector('section.verdict'));
            await appears(() => !document.querySelector('[aria-busy], [data-awaited]'));
            return answered - pressed;";
        let took = self.wait(script, &[])?;
        took.as_f64().ok_or_else(|| Failure(format!("no time: {took}")))
    }

    /// Chooses an example and waits for its answer, pressing the button if the example only fills the box.
    pub fn try_example(&self, name: &str) -> Outcome<()> {
        let script = "const button = () => document.querySelector(`button[data-example=\"${args[0]}\"]`);
            await appears(button);
            button().click();
            await appears(() => document.querySelector('section.verdict') && !document.querySelector('[aria-busy], [data-awaited]'));";
        self.wait(script, &[json!(name)]).map(drop)
    }

    /// Chooses a language, as the reader does, and waits until the page speaks it.
    pub fn speak(&self, tag: &str) -> Outcome<()> {
        let script = "const select = document.querySelector('#lang');
            select.value = args[0];
            select.dispatchEvent(new Event('change', { bubbles: true }));
            await appears(() => document.documentElement.lang === args[0]);";
        self.wait(script, &[json!(tag)]).map(drop)
    }

    /// Leaves the answer and waits for the empty paste box.
    pub fn start_anew(&self) -> Outcome<()> {
        let script = "document.querySelector('#again').click();
            await appears(() => !document.querySelector('section.verdict') && document.querySelector('#paste'));";
        self.wait(script, &[]).map(drop)
    }

    /// Waits until that text stands in the paste box, as it does a moment after the box.
    pub fn holds(&self, text: &str) -> Outcome<()> {
        let script = "await appears(() => document.querySelector('#paste')?.value.replaceAll('\\r', '') === args[0]);";
        self.wait(script, &[json!(text.replace('\r', ""))]).map(drop)
    }

    /// The verdict's name, as in the report: `spoofed`, `genuine`, ...
    pub fn verdict(&self) -> Outcome<String> {
        self.text_of("return document.querySelector('section.verdict')?.dataset.verdict ?? ''")
    }

    /// The visible text of the first element that matches, or nothing.
    pub fn text(&self, selector: &str) -> Outcome<String> {
        let script = "return document.querySelector(arguments[0])?.textContent.trim() ?? ''";
        self.session
            .run(script, &[json!(selector)])
            .map(|text| text.as_str().unwrap_or_default().to_owned())
    }

    /// How many elements match.
    pub fn count(&self, selector: &str) -> Outcome<u64> {
        let script = "return document.querySelectorAll(arguments[0]).length";
        self.session.run(script, &[json!(selector)]).map(|count| count.as_u64().unwrap_or(0))
    }

    /// The `id` of the element that has the focus, or nothing.
    pub fn focused(&self) -> Outcome<String> {
        self.text_of("return document.activeElement?.id ?? ''")
    }

    /// Opens every fold, answers every question both ways and names every receiver, as a curious reader does.
    pub fn explore(&self) -> Outcome<()> {
        let script = "const turn = () => new Promise(resolve => requestAnimationFrame(resolve));
            document.querySelectorAll('[id^=expand-]').forEach(button => button.click());
            document.querySelectorAll('details').forEach(fold => { fold.open = true; });
            const names = 'input[type=radio], input[type=checkbox]';
            for (let at = 0; at < document.querySelectorAll(names).length; at++) {
                document.querySelectorAll(names)[at].click(); await turn();
            }
            const options = [...(document.querySelector('#receiver')?.options ?? [])].map(option => option.value);
            for (const value of options) {
                const receiver = document.querySelector('#receiver');
                receiver.value = value;
                receiver.dispatchEvent(new Event('change', { bubbles: true })); await turn();
            }
            window.scrollTo(0, document.body.scrollHeight); await turn();";
        self.wait(script, &[]).map(drop)
    }

    /// Waits until the service worker keeps all that the page loads, so that it needs no network any more: the second part too,
    /// which the examples show has come. The icons are the browser's own wish, and come when it likes.
    pub fn is_kept(&self) -> Outcome<()> {
        let script = "await appears(() => document.querySelector('[data-example]'));
            const late = new Promise((_, no) => setTimeout(() => no('no service worker came: is the disk full?'), 20000));
            await Promise.race([navigator.serviceWorker.ready, late]);
            const turn = () => new Promise(resolve => setTimeout(resolve, 50));
            const own = performance.getEntriesByType('resource').map(entry => entry.name)
                .filter(name => name.startsWith(new URL('./', document.baseURI)) && !name.endsWith('service-worker.js') && !name.includes('/icons/'));
            for (const name of [new URL('./', document.baseURI).href, ...own]) {
                for (let n = 0; !(await caches.match(name)); n++) { if (n > 200) throw 'not kept: ' + name; await turn(); }
            }";
        self.wait(script, &[]).map(drop)
    }

    fn text_of(&self, script: &str) -> Outcome<String> {
        let text = self.session.run(script, &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    fn wait(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.session.wait_for(&format!("{APPEARS}{script}"), arguments)
    }
}
