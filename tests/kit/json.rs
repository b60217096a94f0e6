//! A parsed JSON value, read as the page reads the browser's.

use countersign_core::Context;
use countersign_core::policy::{self, Policy, PolicyFault, PolicyProblem};
use countersign_words::context_under;
use serde_json::Value;

/// A parsed JSON value.
#[derive(Debug)]
pub struct Json(pub Value);

impl policy::Json for Json {
    fn is_nothing(&self) -> bool {
        self.0.is_null()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn entries(&self) -> Option<Vec<Self>> {
        Some(self.0.as_array()?.iter().cloned().map(Self).collect())
    }

    fn fields(&self) -> Option<Vec<(String, Self)>> {
        let fields = self.0.as_object()?.iter();
        Some(fields.map(|(name, value)| (name.clone(), Self(value.clone()))).collect())
    }
}

/// The context under the policy that a text holds. As in a browser, a byte order mark in front of it is none of it.
pub fn under_policy(text: &str) -> Result<Context, PolicyFault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let value = serde_json::from_str(text)
        .map_err(|_| PolicyFault { field: Box::default(), problem: PolicyProblem::NotJson })?;
    context_under(Policy::read(&Json(value))?)
}
