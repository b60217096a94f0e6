//! The same analysis for other pages: `analyseHeaders(text, options)` gives the report as a plain object.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use countersign_core::policy::{Policy, PolicyFault};
use countersign_core::{Context, analyse};
use countersign_words::json::ReportJson;
use countersign_words::{Lang, context_under};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("js.d.ts");

/// What a caller may know besides the text.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Options {
    receiver: Option<String>,
    forwarded: bool,
    now: Option<f64>,
    /// The language of the sentences; English when the page does not speak it.
    lang: Option<String>,
    policy: Policy,
}

/// Judges one block of mail headers, or a whole message. Nothing is drawn, stored or sent.
#[wasm_bindgen(js_name = analyseHeaders, skip_typescript)]
pub fn analyse_headers(text: &str, options: JsValue) -> Result<JsValue, JsError> {
    let options: Options = if options.is_undefined() || options.is_null() {
        Options::default()
    } else {
        serde_wasm_bindgen::from_value(options)?
    };
    let lang = options.lang.as_deref().and_then(Lang::of_tag).unwrap_or_default();
    let wrong = |fault: PolicyFault| JsError::new(&format!("policy.{}", lang.policy_fault(&fault)));
    let context = Context {
        now: options.now.and_then(|now| format!("{now:.0}").parse().ok()),
        receiver: options.receiver,
        forwarded: options.forwarded,
        ..context_under(options.policy).map_err(wrong)?
    };
    let report = analyse(text, &context);
    let json = ReportJson::new(&report, lang);
    Ok(json.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
