//! The report as JSON, held against the schema that is checked in for those who read it from other programs.

use countersign_core::{Context, analyse};
use countersign_words::Lang;
use countersign_words::json::ReportJson;
use regex_lite::Regex;
use serde_json::Value;

/// A schema. The few words of JSON Schema that ours are written in are read; any other word in one is a mistake here.
pub(super) struct Schema(pub(super) Value);

impl Schema {
    /// Whether a value keeps it; `place` is what the value is called.
    pub(super) fn hold(&self, value: &Value, place: &str) -> Result<(), String> {
        self.hold_to(value, &self.0, place)
    }

    fn hold_to(&self, value: &Value, schema: &Value, place: &str) -> Result<(), String> {
        for (word, rule) in schema.as_object().unwrap() {
            let most = || usize::try_from(rule.as_u64().unwrap()).unwrap();
            let kept = match word.as_str() {
                "$schema" | "$defs" | "title" | "description" | "examples" => true,
                "$ref" => {
                    let place_of = rule.as_str().unwrap().strip_prefix('#').unwrap();
                    self.hold_to(value, self.0.pointer(place_of).unwrap(), place)?;
                    true
                }
                "const" => value == rule,
                "enum" => rule.as_array().unwrap().contains(value),
                "type" => {
                    let kinds = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                    kinds.iter().any(|kind| is_kind(value, kind.as_str().unwrap()))
                }
                "anyOf" => {
                    let any = rule.as_array().unwrap().iter();
                    any.into_iter().any(|one| self.hold_to(value, one, place).is_ok())
                }
                "minItems" => value.as_array().is_none_or(|list| list.len() >= most()),
                "maxItems" => value.as_array().is_none_or(|list| list.len() <= most()),
                "minLength" => value.as_str().is_none_or(|text| text.chars().count() >= most()),
                "maxLength" => value.as_str().is_none_or(|text| text.chars().count() <= most()),
                "pattern" => {
                    let pattern = Regex::new(rule.as_str().unwrap()).unwrap();
                    value.as_str().is_none_or(|text| pattern.is_match(text))
                }
                "required" => value.as_object().is_none_or(|fields| {
                    let mut names = rule.as_array().unwrap().iter();
                    names.all(|name| fields.contains_key(name.as_str().unwrap()))
                }),
                "additionalProperties" => {
                    let known = schema.get("properties").unwrap();
                    value
                        .as_object()
                        .is_none_or(|fields| fields.keys().all(|name| known.get(name).is_some()))
                }
                "properties" => {
                    for (name, inner) in rule.as_object().unwrap() {
                        if let Some(inside) = value.get(name) {
                            self.hold_to(inside, inner, &format!("{place}.{name}"))?;
                        }
                    }
                    true
                }
                "items" => {
                    for (at, inside) in value.as_array().into_iter().flatten().enumerate() {
                        self.hold_to(inside, rule, &format!("{place}[{at}]"))?;
                    }
                    true
                }
                other => panic!("{other} is not read here"),
            };
            if !kept {
                return Err(format!("{place}: {word}: {value}"));
            }
        }
        Ok(())
    }
}

fn is_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("{other} is not read here"),
    }
}

fn schema() -> Schema {
    Schema(serde_json::from_str(include_str!("../report.schema.json")).unwrap())
}

#[test]
fn every_report_keeps_the_schema() {
    let mut texts = vec![String::new(), "hello".to_owned(), "From: a@example.com\n".to_owned()];
    for path in kit::files(&kit::root().join("tests/fixtures"), &["eml"]) {
        texts.push(std::fs::read_to_string(path).unwrap());
    }
    for text in texts {
        let report = ReportJson::new(&analyse(&text, &Context::default()), Lang::default());
        if let Err(why) = schema().hold(&serde_json::to_value(report).unwrap(), "report") {
            panic!("{why}");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_none() {
    let report =
        ReportJson::new(&analyse("From: a@example.com\n", &Context::default()), Lang::default());
    let mut value = serde_json::to_value(report).unwrap();
    value.as_object_mut().unwrap().insert("verdict".into(), "safe".into());
    assert!(schema().hold(&value, "report").is_err());
    value.as_object_mut().unwrap().remove("verdict");
    assert!(schema().hold(&value, "report").is_err());
}
