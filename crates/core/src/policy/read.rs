//! Reads a policy from plain values, taken one by one, so that a wrong one is a fault that names its field.
//!
//! One reader for the page, whose values are the browser's, and for the programs and tests, whose values are a parser's.

use super::{Policy, PolicyFault, PolicyKey, PolicyProblem, PolicyType};
use crate::data::spelling::distance;
use crate::lowercase::lowercase;

/// A value as JSON has them, wherever it is kept.
pub trait Json: Sized {
    /// Whether it is `null`, or not there.
    fn is_nothing(&self) -> bool;
    /// Its characters, if it is a text.
    fn text(&self) -> Option<String>;
    /// Its entries, if it is a list.
    fn entries(&self) -> Option<Vec<Self>>;
    /// Its fields with their names, if it has fields.
    fn fields(&self) -> Option<Vec<(String, Self)>>;
}

impl Policy {
    /// Reads a policy; it is not yet held against its limits ([`Policy::checked`]). A field that is `null` is one that is left out.
    pub fn read(value: &impl Json) -> Result<Self, PolicyFault> {
        let mut policy = Self::default();
        for (name, value) in value.fields().ok_or_else(|| wrong("", PolicyType::Object))? {
            match name.as_str() {
                "organisation" => policy.organisation = text(&name, &value)?,
                "help_desk" => policy.help_desk = text(&name, &value)?,
                "report_address" => policy.report_address = text(&name, &value)?,
                "authserv_ids" => policy.authserv_ids = texts(&name, &value)?,
                "gateways" => policy.gateways = texts(&name, &value)?,
                "forwarders" => policy.forwarders = texts(&name, &value)?,
                "keys" => policy.keys = keys(&name, &value)?,
                "senders" => policy.senders = texts(&name, &value)?,
                "language" => policy.language = text(&name, &value)?,
                "guidance" => policy.guidance = texts(&name, &value)?,
                _ => return Err(unknown("", &name, Self::FIELDS)),
            }
        }
        Ok(policy)
    }
}

fn wrong(field: &str, wanted: PolicyType) -> PolicyFault {
    PolicyFault { field: field.into(), problem: PolicyProblem::WrongType(wanted) }
}

/// The fault of a field that there is not, with the one that is written almost so.
fn unknown(within: &str, name: &str, known: &[&'static str]) -> PolicyFault {
    let written = lowercase(name).replace(['-', ' '], "_");
    let nearest = known
        .iter()
        .map(|field| (distance(field, &written), *field))
        .min()
        .and_then(|(distance, field)| (distance <= 2).then_some(field));
    PolicyFault {
        field: format!("{within}{name}").into(),
        problem: PolicyProblem::Unknown { nearest },
    }
}

fn text(field: &str, value: &impl Json) -> Result<Option<String>, PolicyFault> {
    if value.is_nothing() {
        return Ok(None);
    }
    value.text().map(Some).ok_or_else(|| wrong(field, PolicyType::Text))
}

fn entries<J: Json>(field: &str, value: &J, wanted: PolicyType) -> Result<Vec<J>, PolicyFault> {
    if value.is_nothing() {
        return Ok(Vec::new());
    }
    value.entries().ok_or_else(|| wrong(field, wanted))
}

fn texts(field: &str, value: &impl Json) -> Result<Vec<String>, PolicyFault> {
    let wanted = PolicyType::Texts;
    let text = |value: &_| Json::text(value).ok_or_else(|| wrong(field, wanted));
    entries(field, value, wanted)?.iter().map(text).collect()
}

fn keys(field: &str, value: &impl Json) -> Result<Vec<PolicyKey>, PolicyFault> {
    entries(field, value, PolicyType::Keys)?.iter().map(|value| key(field, value)).collect()
}

fn key(field: &str, value: &impl Json) -> Result<PolicyKey, PolicyFault> {
    let wrong = || wrong(field, PolicyType::Keys);
    let (mut domain, mut selector, mut record) = (None, None, None);
    for (name, value) in value.fields().ok_or_else(wrong)? {
        let place = match name.as_str() {
            "domain" => &mut domain,
            "selector" => &mut selector,
            "record" => &mut record,
            _ => return Err(unknown(&format!("{field}."), &name, Policy::KEY_FIELDS)),
        };
        *place = value.text();
    }
    Ok(PolicyKey {
        domain: domain.ok_or_else(wrong)?,
        selector: selector.ok_or_else(wrong)?,
        record: record.ok_or_else(wrong)?,
    })
}
