//! The report as JSON, held against the schema that is checked in for those who read it from other programs.

use countersign_core::{Context, analyse};
use countersign_words::Lang;
use countersign_words::json::ReportJson;
use serde_json::Value;

/// The few words of JSON Schema that ours is written in; any other word in it is a mistake here.
fn hold(value: &Value, schema: &Value, place: &str) -> Result<(), String> {
    let wrong = |why: &str| Err(format!("{place}: {why}: {value}"));
    for (word, rule) in schema.as_object().unwrap() {
        let kept = match word.as_str() {
            "$schema" | "title" | "description" => true,
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "type" => {
                let kinds = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                kinds.iter().any(|kind| is_kind(value, kind.as_str().unwrap()))
            }
            "anyOf" => rule.as_array().unwrap().iter().any(|one| hold(value, one, place).is_ok()),
            "minItems" => {
                u64::try_from(value.as_array().unwrap().len()).unwrap() >= rule.as_u64().unwrap()
            }
            "required" => rule
                .as_array()
                .unwrap()
                .iter()
                .all(|name| value.get(name.as_str().unwrap()).is_some()),
            "additionalProperties" => {
                let known = schema.get("properties").unwrap();
                value
                    .as_object()
                    .is_none_or(|fields| fields.keys().all(|name| known.get(name).is_some()))
            }
            "properties" => {
                for (name, inner) in rule.as_object().unwrap() {
                    if let Some(inside) = value.get(name) {
                        hold(inside, inner, &format!("{place}.{name}"))?;
                    }
                }
                true
            }
            "items" => {
                for (at, inside) in value.as_array().unwrap().iter().enumerate() {
                    hold(inside, rule, &format!("{place}[{at}]"))?;
                }
                true
            }
            other => panic!("{other} is not read here"),
        };
        if !kept {
            return wrong(word);
        }
    }
    Ok(())
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

fn schema() -> Value {
    serde_json::from_str(include_str!("../report.schema.json")).unwrap()
}

#[test]
fn every_report_keeps_the_schema() {
    let mut texts = vec![String::new(), "hello".to_owned(), "From: a@example.com\n".to_owned()];
    for path in kit::files(&kit::root().join("tests/fixtures"), &["eml"]) {
        texts.push(std::fs::read_to_string(path).unwrap());
    }
    for text in texts {
        let report = ReportJson::new(&analyse(&text, &Context::default()), Lang::default());
        if let Err(why) = hold(&serde_json::to_value(report).unwrap(), &schema(), "report") {
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
    assert!(hold(&value, &schema(), "report").is_err());
    value.as_object_mut().unwrap().remove("verdict");
    assert!(hold(&value, &schema(), "report").is_err());
}
