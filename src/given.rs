//! What is given to the page from outside, a policy or the options of a call: plain values of JavaScript.
//!
//! Serde's reader would say what is wrong in its own words, and would bring the printing of floats with it (9 kB).

use countersign_core::policy::{Json, Policy, PolicyFault};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A policy, as `policy.json` holds it; not yet held against its limits.
pub(crate) fn policy(value: &JsValue) -> Result<Policy, PolicyFault> {
    Policy::read(&Given(value.clone()))
}

struct Given(JsValue);

impl Json for Given {
    fn is_nothing(&self) -> bool {
        self.0.is_null() || self.0.is_undefined()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn entries(&self) -> Option<Vec<Self>> {
        Array::is_array(&self.0).then(|| Array::from(&self.0).into_iter().map(Self).collect())
    }

    fn fields(&self) -> Option<Vec<(String, Self)>> {
        let object = object(self.0.clone())?;
        let field = |name: String| {
            let value = Self(get(&object, &name));
            (name, value)
        };
        Some(names(&object).map(field).collect())
    }
}

/// A value with fields of its own, neither a list nor a function. One from another window or frame is one as well.
pub(crate) fn object(value: JsValue) -> Option<Object> {
    (value.is_object() && !Array::is_array(&value)).then(|| value.unchecked_into())
}

/// The names of an object's own fields.
pub(crate) fn names(object: &Object) -> impl Iterator<Item = String> {
    Object::keys(object).into_iter().filter_map(|name| name.as_string())
}

/// A field of an object; undefined where there is none.
pub(crate) fn get(object: &Object, field: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(field)).unwrap_or(JsValue::UNDEFINED)
}
