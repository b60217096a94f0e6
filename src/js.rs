//! The same analysis for other programs: `analyseHeaders(text, options)` and `analyseBytes(bytes, options)` give the report as
//! a plain object.

use js_sys::Object;
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::given::{self, get, names, object};
use crate::language;
use crate::whole_number::whole;
use countersign_core::context::Answers;
use countersign_core::kind::MailKind;
use countersign_core::policy::PolicyFault;
use countersign_core::receivers::{RECEIVERS, Receiver};
use countersign_core::{Context, Report, analyse, analyse_bytes};
use countersign_words::json::ReportJson;
use countersign_words::{CatalogueFault, Lang, context_under, known_tag, texts};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = concat!(include_str!("report.d.ts"), "\n", include_str!("js.d.ts"));

/// What a caller may give besides the text.
const OPTIONS: [&str; 6] = ["receiver", "forwarded", "now", "kind", "policy", "lang"];

/// Takes the words of a language: the text of its file, which is the page’s two put together.
#[wasm_bindgen(js_name = addWords, skip_typescript)]
pub fn add_words(text: &str) -> Result<(), JsError> {
    language::read_whole(text).map(|_| ()).map_err(|fault| {
        JsError::new(match fault {
            CatalogueFault::Unreadable => "the words are cut off, or no words at all",
            CatalogueFault::OtherBuild => "the words are of another build of the program",
        })
    })
}

/// Judges one block of mail headers, or a whole message. Nothing is drawn, stored or sent. An option that there is not, or
/// that is of another type, is an error that names it.
#[wasm_bindgen(js_name = analyseHeaders, skip_typescript)]
pub fn analyse_headers(text: &str, options: JsValue) -> Result<JsValue, JsError> {
    let (context, lang) = given(options)?;
    told(&analyse(text, &context), lang)
}

/// Judges the bytes of a file (`.eml`, `.txt`, `.msg`), as the page does.
#[wasm_bindgen(js_name = analyseBytes, skip_typescript)]
pub fn analyse_file(bytes: &[u8], options: JsValue) -> Result<JsValue, JsError> {
    let (context, lang) = given(options)?;
    told(&analyse_bytes(bytes, &context), lang)
}

fn told(report: &Report, lang: Lang) -> Result<JsValue, JsError> {
    let json = ReportJson::new(report, lang);
    Ok(json.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// The options of a call, each held against what it may be.
fn given(options: JsValue) -> Result<(Context, Lang), JsError> {
    let options = if options.is_undefined() || options.is_null() {
        Object::new()
    } else {
        object(options).ok_or_else(|| JsError::new("options: they must be an object"))?
    };
    if let Some(name) = names(&options).find(|name| !OPTIONS.contains(&name.as_str())) {
        let known = OPTIONS.join(", ");
        return Err(JsError::new(&format!(
            "options.{name}: there is no such option, only {known}"
        )));
    }
    let option = |name: &str| {
        Some(get(&options, name)).filter(|value| !value.is_undefined() && !value.is_null())
    };
    let wrong =
        |name: &str, kind: &str| JsError::new(&format!("options.{name}: it must be {kind}"));
    let text_of = |name: &str| {
        option(name).map(|value| value.as_string().ok_or_else(|| wrong(name, "a text"))).transpose()
    };
    let tag = text_of("lang")?;
    let tag = match tag.as_deref() {
        None => "en",
        Some(tag) => known_tag(tag).ok_or_else(|| {
            let known: Vec<_> = texts::LANGUAGES.iter().map(|(tag, _)| *tag).collect();
            JsError::new(&format!(
                "options.lang: no words in that language, only {}",
                known.join(", ")
            ))
        })?,
    };
    let lang = language::spoken(tag).ok_or_else(|| {
        JsError::new(&format!("options.lang: hand the words of \"{tag}\" to addWords first"))
    })?;
    let fault = |fault: PolicyFault| match &*fault.field {
        "" => wrong("policy", "an object"),
        _ => JsError::new(&format!("policy.{}", lang.policy_fault(&fault))),
    };
    let policy = option("policy").map(|value| given::policy(&value)).transpose().map_err(fault)?;
    let forwarded = option("forwarded")
        .map(|value| value.as_bool().ok_or_else(|| wrong("forwarded", "true or false")))
        .transpose()?;
    let now = option("now")
        .map(|value| {
            value.as_f64().and_then(whole).ok_or_else(|| wrong("now", "seconds since 1970"))
        })
        .transpose()?;
    let kind = text_of("kind")?
        .map(|name| MailKind::of_name(&name).ok_or_else(|| wrong("kind", "a kind of mail")))
        .transpose()?;
    let receiver = text_of("receiver")?;
    if let Some(name) = receiver.as_deref().filter(|name| !names_a_receiver(name)) {
        let known: Vec<_> = RECEIVERS.iter().map(|receiver| receiver.id).collect();
        let known = known.join(", ");
        return Err(JsError::new(&format!(
            "options.receiver: no service is called \"{name}\"; give the host name of the server, or one of {known}"
        )));
    }
    let context = Context {
        answers: Answers { kind, ..Answers::default() },
        now,
        receiver,
        forwarded: forwarded.unwrap_or_default(),
        ..context_under(policy.unwrap_or_default()).map_err(fault)?
    };
    Ok((context, lang))
}

/// An id of the list, or a host name: letters, digits and hyphens with a dot between them. A word without a dot is more
/// likely a misspelt id than a server.
fn names_a_receiver(name: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    Receiver::by_id(&name.to_ascii_lowercase()).is_some()
        || (name.contains('.') && name.split('.').all(label))
}

#[cfg(test)]
mod tests {
    use super::names_a_receiver;

    #[test]
    fn a_receiver_is_one_of_the_list_or_a_host() {
        for name in ["microsoft", "Gmail", "mx.example.org", "mx_1.example.org"] {
            assert!(names_a_receiver(name), "{name}");
        }
        for name in ["", "gogle", "mx.", ".", "mx example.org", "a@example.org"] {
            assert!(!names_a_receiver(name), "{name}");
        }
    }
}
