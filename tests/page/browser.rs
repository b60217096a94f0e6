//! What only a browser has, on the components themselves: wasm-bindgen-test in headless Chromium (`webdriver.json`).
//!
//! The released page as a whole, its policy and its network are driven from outside, in `e2e/tests/`.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use countersign::js::{add_words, analyse_headers};
use countersign::ui::later::{Coming, Fetch, parts};
use countersign::ui::{App, AppProps};
use countersign_catalogue::Source;
use countersign_core::{Context, analyse};
use countersign_words::Lang;
use countersign_words::json::ReportJson;
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlTextAreaElement};
use yew::AppHandle;

wasm_bindgen_test_configure!(run_in_browser);

/// A component drawn into the document; taken out of it again when dropped, so that tests do not see each other's.
struct Drawn<C: yew::BaseComponent> {
    app: Option<AppHandle<C>>,
    place: Element,
}

impl<C: yew::BaseComponent> Drawn<C> {
    /// Draws it and waits until Yew has nothing left to do.
    async fn new(properties: C::Properties) -> Self {
        let document = document();
        let place = document.create_element("div").expect("a place");
        document.body().expect("a body").append_child(&place).expect("the place is in the body");
        let app = yew::Renderer::<C>::with_root_and_props(place.clone(), properties).render();
        settled().await;
        Self { app: Some(app), place }
    }

    /// The first element inside that matches.
    fn find(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.place.query_selector(selector).expect("a selector");
        found.and_then(|element| element.dyn_into().ok())
    }

    /// The text of that element, without the space around it.
    fn text(&self, selector: &str) -> String {
        let text = self.find(selector).and_then(|element| element.text_content());
        text.unwrap_or_default().trim().to_owned()
    }
}

impl<C: yew::BaseComponent> Drop for Drawn<C> {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

/// Everything that Yew has scheduled is done.
async fn settled() {
    yew::scheduler::flush().await;
}

/// The second part, where all is one program.
fn at_hand() -> Fetch {
    Fetch::from(|()| -> Coming { Box::pin(std::future::ready(Some(parts()))) })
}

/// The page as a whole, with text in its box as a reader's paste puts it there.
async fn pasted(text: &str) -> Drawn<App> {
    let page = Drawn::<App>::new(AppProps {
        lang: Lang::default(),
        later: at_hand(),
        begun: std::rc::Rc::default(),
    })
    .await;
    let paste = page.find("#paste").expect("a paste box");
    let paste: HtmlTextAreaElement = paste.dyn_into().expect("a text area");
    paste.set_value(text);
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    let typed = Event::new_with_event_init_dict("input", &bubbling).expect("an event");
    paste.dispatch_event(&typed).expect("an event is dispatched");
    settled().await;
    page
}

#[wasm_bindgen_test]
async fn the_answer_takes_the_focus_and_is_announced() {
    let page = pasted("From: Microsoft account team <security@example.net>\n\n").await;
    assert_eq!(page.text("#status"), "");
    page.find("#check").expect("a button").click();
    settled().await;
    assert_eq!(document().active_element().expect("a focus").id(), "answer");
    assert_ne!(page.text("[role=status]#status"), "");
    assert_ne!(page.text("section.verdict h1#answer"), "");
}

#[wasm_bindgen_test]
async fn starting_anew_leaves_nothing_of_the_mail() {
    let page = pasted("From: Microsoft account team <someone-special@example.net>\n\n").await;
    page.find("#check").expect("a button").click();
    settled().await;
    page.find("#again").expect("a button").click();
    settled().await;
    assert!(page.find("section.verdict").is_none());
    assert!(!page.place.inner_html().contains("someone-special"));
    let paste: HtmlTextAreaElement =
        page.find("#paste").and_then(|box_| box_.dyn_into().ok()).expect("a text area");
    assert_eq!(paste.value(), "");
}

#[wasm_bindgen_test]
async fn markup_in_a_mail_stays_text() {
    let page = pasted(
        "From: \"<b id=hurt>Microsoft</b>\" <security@example.net>\nSubject: <b id=hurt>x</b>\n\n",
    )
    .await;
    page.find("#check").expect("a button").click();
    settled().await;
    assert!(page.find("#hurt").is_none());
}

/// A policy whose values are the browser's: each wrong one is said in our words, with the field, and in no engine's.
#[wasm_bindgen_test]
async fn a_wrong_policy_is_said_in_the_pages_words() {
    let refused = "[id=policy-refused] p";
    for (text, said) in [
        ("{\"organisation\": ", "policy.json: it isn’t valid JSON"),
        ("null", "policy.json: it must have its fields in braces"),
        ("[]", "policy.json: it must have its fields in braces"),
        ("{\"gatways\": []}", "gatways: there is no such field. Did you mean gateways?"),
        ("{\"help_desk\": 5550100}", "help_desk: it must be a text in quotation marks"),
        ("{\"help_desk\": {\"toString\": 1}}", "help_desk: it must be a text in quotation marks"),
        (
            "{\"gateways\": \"192.0.2.1\"}",
            "gateways: it must be a list of texts, in square brackets",
        ),
        ("{\"gateways\": [null]}", "gateways: it must be a list of texts, in square brackets"),
        (
            "{\"keys\": [1]}",
            "keys: it must be a list of keys, each with domain, selector and record",
        ),
        (
            "{\"keys\": [{\"recrod\": 1}]}",
            "keys.recrod: there is no such field. Did you mean record?",
        ),
        ("{\"language\": \"xx\"}", "language: the page doesn’t speak that language"),
        ("{\"__proto__\": 1}", "__proto__: there is no such field"),
    ] {
        let page = under(text).await;
        assert_eq!(page.text(refused), said, "{text}");
    }
    let page = under(
        "{\"organisation\": \"Example Ltd\", \"help_desk\": null, \"gateways\": [\"192.0.2.1\"]}",
    )
    .await;
    assert_eq!(page.text(refused), "");
    assert!(page.text("#contact").contains("Example Ltd"));
}

/// The page under this `policy.json`.
async fn under(text: &str) -> Drawn<App> {
    let window = web_sys::window().expect("a window");
    let name = JsValue::from_str("countersignPolicy");
    js_sys::Reflect::set(&window, &name, &text.into()).expect("a policy");
    let page = Drawn::<App>::new(AppProps {
        lang: Lang::default(),
        later: at_hand(),
        begun: std::rc::Rc::default(),
    })
    .await;
    js_sys::Reflect::set(&window, &name, &JsValue::NULL).expect("no policy");
    page
}

/// The languages as the page fetches them, and the two ways to ask CLDR: the browser's `Intl` here, ICU4X in everything built in.
#[wasm_bindgen_test]
fn fetched_words_say_what_the_built_in_ones_say() {
    let sources = [
        Source { path: "locales/en.ftl", text: include_str!("../../locales/en.ftl") },
        Source { path: "locales/de.ftl", text: include_str!("../../locales/de.ftl") },
    ];
    let catalogues = countersign_catalogue::read(&sources).expect("catalogues without a fault");
    let example = include_str!("../../www/examples/suspicious.txt");
    let text_of = |value: &JsValue| {
        js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).expect("JSON")
    };
    let asked = |tag: &str| {
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"lang".into(), &tag.into()).expect("an option");
        analyse_headers(example, options.into())
    };
    for language in &catalogues.languages {
        let tag = &*language.tag;
        assert!(asked(tag).is_err(), "{tag}: no words yet");
        let [first, rest] = catalogues.compact(language);
        assert!(add_words(&first).is_err(), "what is read behind the answer is missing");
        let words = [first, rest].concat();
        assert!(add_words(words.get(..words.len() / 2).unwrap_or_default()).is_err(), "cut off");
        assert!(add_words(&words.replacen(|c: char| c.is_ascii_digit(), "x", 1)).is_err());
        add_words(&words).expect("words");
        let fetched = text_of(&asked(tag).expect("a report"));
        let lang = Lang::of_tag(tag).expect("a built-in language");
        let report = ReportJson::new(&analyse(example, &Context::default()), lang);
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        let built_in = text_of(&report.serialize(&serializer).expect("a report"));
        assert_eq!(fetched, built_in, "{tag}");
    }
    assert!(asked("xx").is_err(), "a language that there is not");
}
