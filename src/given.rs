//! What is given to the page from outside, a policy or the options of a call: plain values of JavaScript, taken one by one.
//!
//! A wrong one is a fault with the field named. Serde's reader would say it in its own words, and would bring the printing
//! of floats with it (9 kB).

use countersign_core::policy::{Policy, PolicyFault, PolicyKey, PolicyProblem, PolicyType};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A policy, as `policy.json` holds it; not yet held against its limits.
pub(crate) fn policy(value: &JsValue) -> Result<Policy, PolicyFault> {
    let object = object("", value)?;
    if let Some(name) = names(&object).find(|name| !Policy::FIELDS.contains(&name.as_str())) {
        return Err(Policy::unknown(&name));
    }
    let text = |field: &str| optional_text(field, &get(&object, field));
    let texts = |field: &str| texts(field, &get(&object, field));
    Ok(Policy {
        organisation: text("organisation")?,
        help_desk: text("help_desk")?,
        report_address: text("report_address")?,
        authserv_ids: texts("authserv_ids")?,
        gateways: texts("gateways")?,
        forwarders: texts("forwarders")?,
        keys: keys(&get(&object, "keys"))?,
        senders: texts("senders")?,
        language: text("language")?,
        guidance: texts("guidance")?,
    })
}

/// The names of an object's own fields.
pub(crate) fn names(object: &Object) -> impl Iterator<Item = String> {
    Object::keys(object).into_iter().filter_map(|name| name.as_string())
}

/// A field of an object; undefined where there is none.
pub(crate) fn get(object: &Object, field: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(field)).unwrap_or(JsValue::UNDEFINED)
}

fn fault(field: &str, wanted: PolicyType) -> PolicyFault {
    PolicyFault { field: field.into(), problem: PolicyProblem::WrongType(wanted) }
}

fn object(field: &str, value: &JsValue) -> Result<Object, PolicyFault> {
    match value.dyn_ref::<Object>() {
        Some(object) if !Array::is_array(value) => Ok(object.clone()),
        _ => Err(fault(field, PolicyType::Object)),
    }
}

fn optional_text(field: &str, value: &JsValue) -> Result<Option<String>, PolicyFault> {
    if value.is_null() || value.is_undefined() {
        return Ok(None);
    }
    value.as_string().map(Some).ok_or_else(|| fault(field, PolicyType::Text))
}

fn list(field: &str, value: &JsValue, wanted: PolicyType) -> Result<Array, PolicyFault> {
    if value.is_undefined() {
        return Ok(Array::new());
    }
    if Array::is_array(value) { Ok(Array::from(value)) } else { Err(fault(field, wanted)) }
}

fn texts(field: &str, value: &JsValue) -> Result<Vec<String>, PolicyFault> {
    let list = list(field, value, PolicyType::Texts)?;
    let text = |value: JsValue| value.as_string().ok_or_else(|| fault(field, PolicyType::Texts));
    list.iter().map(text).collect()
}

fn keys(value: &JsValue) -> Result<Vec<PolicyKey>, PolicyFault> {
    const FIELDS: [&str; 3] = ["domain", "selector", "record"];
    let wrong = || fault("keys", PolicyType::Keys);
    let key = |value: JsValue| {
        let key = object("keys", &value).map_err(|_| wrong())?;
        if let Some(name) = names(&key).find(|name| !FIELDS.contains(&name.as_str())) {
            let field = format!("keys.{name}").into();
            return Err(PolicyFault { field, problem: PolicyProblem::Unknown { nearest: None } });
        }
        let text = |field| get(&key, field).as_string().ok_or_else(wrong);
        Ok(PolicyKey {
            domain: text("domain")?,
            selector: text("selector")?,
            record: text("record")?,
        })
    };
    list("keys", value, PolicyType::Keys)?.iter().map(key).collect()
}
