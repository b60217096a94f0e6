//! An organisation's policy: what the page says of a wrong one, held against the table in `docs/policy.md`; its JSON Schema and
//! its examples, held against the reader.

use super::schema::Schema;
use countersign_core::policy::{MAX_ENTRIES, MAX_TEXT, Policy, PolicyProblem, PolicyType};
use countersign_words::{Lang, texts};
use kit::json::under_policy;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One way to be wrong: in words, as the page shows it, and the file.
struct Wrong {
    what: &'static str,
    shown: String,
    file: String,
}

fn wrong(what: &'static str, file: &str) -> Wrong {
    Wrong { what, shown: file.to_owned(), file: file.to_owned() }
}

/// Everything that can be wrong, in the order of the table.
fn wrongs() -> Vec<Wrong> {
    let long = "x".repeat(MAX_TEXT + 1);
    let many = vec!["192.0.2.1"; MAX_ENTRIES + 1];
    vec![
        wrong(
            "a comma, a brace or a quotation mark is missing",
            r#"{"organisation": "Example Ltd}"#,
        ),
        wrong("an empty file", ""),
        wrong("no braces around the fields", r#"["Example Ltd"]"#),
        wrong("a misspelt field", r#"{"gatways": ["192.0.2.1"]}"#),
        wrong("a field in capitals", r#"{"Help-Desk": "Call 555 0100"}"#),
        wrong("a field that there is not", r#"{"logo": "https://example.com/logo.png"}"#),
        wrong(
            "a misspelt field of a key",
            r#"{"keys": [{"domian": "example.com", "selector": "s1", "record": "p=…"}]}"#,
        ),
        wrong("a number for a text", r#"{"help_desk": 5550100}"#),
        wrong("a text for a list", r#"{"gateways": "192.0.2.1"}"#),
        wrong("a number in a list", r#"{"guidance": ["Call before you pay.", 1]}"#),
        wrong(
            "a key without its record",
            r#"{"keys": [{"domain": "example.com", "selector": "s1"}]}"#,
        ),
        Wrong {
            what: "a text that is too long",
            shown: format!(r#"{{"organisation": "x…"}} with {} characters"#, MAX_TEXT + 1),
            file: json!({ "organisation": long }).to_string(),
        },
        Wrong {
            what: "a list that is too long",
            shown: format!(r#"{{"gateways": ["192.0.2.1", …]}} with {} entries"#, MAX_ENTRIES + 1),
            file: json!({ "gateways": many }).to_string(),
        },
        wrong("an id that is no host name", r#"{"authserv_ids": [".example.com"]}"#),
        wrong(
            "a forwarder that is neither host nor address",
            r#"{"forwarders": ["https://lists.example.org/"]}"#,
        ),
        wrong("a gateway by its host name", r#"{"gateways": ["gate.example.com"]}"#),
        wrong("a link for an email address", r#"{"report_address": "https://example.com/report"}"#),
        wrong(
            "a sender that is no address, and no domain of anybody’s",
            r#"{"senders": ["co.uk"]}"#,
        ),
        wrong("a sender that only looks like Microsoft", r#"{"senders": ["rnicrosoft.com"]}"#),
        wrong("a language the page does not speak", r#"{"language": "xx"}"#),
        wrong(
            "a record that is no key",
            r#"{"keys": [{"domain": "example.com", "selector": "s1", "record": "p=abc"}]}"#,
        ),
    ]
}

/// How many kinds [`number`] tells apart.
const KINDS: usize = 17;

/// A number for every kind, so that none is without a row.
fn number(problem: PolicyProblem) -> usize {
    match problem {
        PolicyProblem::NotJson => 0,
        PolicyProblem::Unknown { nearest: Some(_) } => 1,
        PolicyProblem::Unknown { nearest: None } => 2,
        PolicyProblem::WrongType(PolicyType::Text) => 3,
        PolicyProblem::WrongType(PolicyType::Texts) => 4,
        PolicyProblem::WrongType(PolicyType::Keys) => 5,
        PolicyProblem::WrongType(PolicyType::Object) => 6,
        PolicyProblem::TooLong => 7,
        PolicyProblem::TooMany => 8,
        PolicyProblem::NotAName => 9,
        PolicyProblem::NotAHost => 10,
        PolicyProblem::GatewayByName => 11,
        PolicyProblem::NotAnAddress => 12,
        PolicyProblem::NotASender => 13,
        PolicyProblem::LookAlike => 14,
        PolicyProblem::UnknownLanguage => 15,
        PolicyProblem::NotAKey => 16,
    }
}

fn page() -> String {
    std::fs::read_to_string(kit::root().join("docs/policy.md")).unwrap()
}

fn table() -> String {
    let mut table = "| wrong | for example | what the page says |\n|---|---|---|\n".to_owned();
    for Wrong { what, shown, file } in wrongs() {
        let fault = under_policy(&file).expect_err(what);
        let shown = if shown.is_empty() { String::new() } else { format!("`{shown}`") };
        table += &format!("| {what} | {shown} | {} |\n", Lang::default().policy_fault(&fault));
    }
    table
}

/// `UPDATE_TABLE=1` writes it.
#[test]
fn the_page_of_the_policy_shows_what_is_said_of_a_wrong_one() {
    let text = page();
    let start = text.find("| wrong |").expect("a table");
    let end = text[start..].find("\n\n").map_or(text.len(), |end| start + end + 1);
    if std::env::var_os("UPDATE_TABLE").is_some() {
        let path = kit::root().join("docs/policy.md");
        std::fs::write(path, [&text[..start], &table(), &text[end..]].concat()).unwrap();
        return;
    }
    assert_eq!(&text[start..end], table(), "UPDATE_TABLE=1 writes it anew");
    let quoted =
        format!("“{}”", Lang::default().text(texts::POLICY_REFUSED)).replace(['“', '”'], "\"");
    assert!(text.contains(&quoted), "{quoted}");
}

/// Every kind has a row, and its sentence, in every language, begins with the field and is nobody's but ours.
#[test]
fn every_fault_names_its_field_in_every_language() {
    let mut seen = BTreeSet::new();
    for Wrong { what, file, .. } in wrongs() {
        let fault = under_policy(&file).expect_err(what);
        seen.insert(number(fault.problem));
        let field = if fault.field.is_empty() { "policy.json" } else { &*fault.field };
        assert!(
            field == "policy.json" || file.contains(field.rsplit('.').next().unwrap()),
            "{what}"
        );
        for &lang in Lang::all() {
            let said = lang.policy_fault(&fault);
            assert!(
                said.starts_with(&format!("{field}: ")) && said.len() > field.len() + 10,
                "{said}"
            );
        }
    }
    assert_eq!(seen, (0..KINDS).collect());
}

#[test]
fn a_misspelt_field_is_told_the_right_name() {
    let said = |file: &str| Lang::default().policy_fault(&under_policy(file).unwrap_err());
    for field in Policy::FIELDS {
        for written in [
            field.replace('s', ""),
            field.to_uppercase(),
            field.replace('_', "-"),
            format!("{field}s"),
        ] {
            if Policy::FIELDS.contains(&&*written) {
                continue;
            }
            let said = said(&json!({ &written: null }).to_string());
            assert_eq!(said, format!("{written}: there is no such field. Did you mean {field}?"));
        }
    }
    for field in Policy::KEY_FIELDS {
        let written = &field[1..];
        let said = said(&json!({ "keys": [{ written: "x" }] }).to_string());
        assert_eq!(said, format!("keys.{written}: there is no such field. Did you mean {field}?"));
    }
}

/// Each field, given each type that it is not.
#[test]
fn no_wrong_type_passes() {
    let values = [
        json!(true),
        json!(7),
        json!(1.5),
        json!("x"),
        json!([7]),
        json!([[]]),
        json!({ "x": [] }),
    ];
    for field in Policy::FIELDS {
        for value in &values {
            let file = json!({ *field: value }).to_string();
            let is_text = ["organisation", "help_desk"].contains(field) && value.is_string();
            match under_policy(&file) {
                Ok(_) => assert!(is_text, "{file}"),
                Err(fault) => {
                    assert!(!is_text && fault.field.starts_with(field), "{file}: {fault}")
                }
            }
        }
        assert!(under_policy(&json!({ *field: null }).to_string()).is_ok(), "{field}");
    }
    for file in ["null", "7", "\"x\"", "[]", "true"] {
        assert_eq!(number(under_policy(file).unwrap_err().problem), 6, "{file}");
    }
}

fn schema() -> Schema {
    let text = std::fs::read_to_string(kit::root().join("docs/policy.schema.json")).unwrap();
    Schema(serde_json::from_str(&text).unwrap())
}

/// The blocks of the page, and the file that comes with it.
fn examples() -> Vec<String> {
    let page = page();
    let blocks =
        page.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned());
    let shipped = std::fs::read_to_string(kit::root().join("www/policy.json")).unwrap();
    blocks.chain([shipped]).collect()
}

#[test]
fn the_examples_are_read_and_keep_the_schema() {
    let examples = examples();
    assert_eq!(examples.len(), 4);
    for example in examples {
        assert!(under_policy(&example).is_ok(), "{example}");
        assert!(under_policy(&format!("\u{FEFF}{example}")).is_ok(), "with a byte order mark");
        schema().hold(&serde_json::from_str(&example).unwrap(), "policy").unwrap();
    }
}

/// What the schema's own examples say of every field; each is named, described and has one.
#[test]
fn the_schema_tells_every_field_and_its_examples_are_read() {
    let Schema(schema) = schema();
    let names =
        |fields: &Value| fields.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let own =
        |fields: &[&str]| fields.iter().map(|&field| field.to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(&schema["properties"]), own(Policy::FIELDS));
    let key = &schema["properties"]["keys"]["items"];
    assert_eq!(names(&key["properties"]), own(Policy::KEY_FIELDS));
    assert_eq!(key["required"], json!(Policy::KEY_FIELDS));
    for (field, rule) in schema["properties"].as_object().unwrap() {
        assert!(rule["title"].is_string() && rule["description"].is_string(), "{field}");
        for example in rule["examples"].as_array().unwrap() {
            assert!(
                under_policy(&json!({ field: example }).to_string()).is_ok(),
                "{field}: {example}"
            );
        }
    }
    let page = page();
    for field in Policy::FIELDS {
        assert!(page.contains(&format!("\n| `{field}` | ")), "{field}");
    }
}

/// What only the page looks at: the schema, made of patterns, lets it pass.
fn only_the_page_refuses(problem: PolicyProblem, file: &str) -> bool {
    matches!(
        problem,
        PolicyProblem::NotAKey | PolicyProblem::LookAlike | PolicyProblem::UnknownLanguage
    ) || ["co.uk", "gmail.com", "10.1.2.3", "1:2"]
        .iter()
        .any(|name| file.contains(&format!("\"{name}\"")))
}

#[test]
fn the_schema_and_the_reader_say_the_same() {
    let text = |length: usize| "ü".repeat(length);
    let entries = |count: usize| vec!["192.0.2.1"; count];
    let tags = texts::LANGUAGES.iter().map(|(tag, _)| json!({ "language": tag }));
    let more = [
        json!({ "language": "DE-at" }),
        json!({ "language": "en_GB" }),
        json!({ "language": "english" }),
        json!({ "language": "" }),
        json!({ "language": format!("de-{}", text(MAX_TEXT)) }),
        json!({ "keys": [{ "domain": "x".repeat(MAX_TEXT + 1), "selector": "s1", "record": "p=x" }] }),
        json!({ "keys": [{ "domain": "a", "selector": "x".repeat(MAX_TEXT + 1), "record": "p=x" }] }),
        json!({ "senders": ["gmail.com"] }),
        json!({ "report_address": "a@b!c" }),
        json!({ "organisation": text(MAX_TEXT), "guidance": [text(MAX_TEXT), ""] }),
        json!({ "guidance": [text(MAX_TEXT + 1)] }),
        json!({ "help_desk": text(MAX_TEXT + 1) }),
        json!({ "forwarders": ["x".repeat(MAX_TEXT + 1)] }),
        json!({ "gateways": entries(MAX_ENTRIES), "authserv_ids": entries(MAX_ENTRIES) }),
        json!({ "authserv_ids": entries(MAX_ENTRIES + 1) }),
        json!({ "guidance": entries(MAX_ENTRIES + 1) }),
        json!({ "gateways": [" 192.0.2.1 ", "0.0.0.0/0", "::1", "2001:DB8::/32", "::ffff:192.0.2.1"] }),
        json!({ "gateways": ["192.0.2.256"] }),
        json!({ "gateways": ["192.0.2.1/33"] }),
        json!({ "gateways": ["2001:db8::/129"] }),
        json!({ "gateways": ["1:2"] }),
        json!({ "gateways": [""] }),
        json!({ "gateways": ["x@192.0.2.1"] }),
        json!({ "forwarders": ["a", ".b.example.", "192.0.2.0/24", "2001:db8::1", "A_b-c.example"] }),
        json!({ "forwarders": ["a..b"] }),
        json!({ "forwarders": ["..b"] }),
        json!({ "forwarders": ["a@b.example"] }),
        json!({ "forwarders": ["a b"] }),
        json!({ "authserv_ids": ["192.0.2.0/24"] }),
        json!({ "authserv_ids": ["MX.example.com."] }),
        json!({ "senders": ["Joe@Firm.example", "firm.example", "x@corp", "microsoft.com"] }),
        json!({ "senders": [".firm.example"] }),
        json!({ "senders": ["firm"] }),
        json!({ "senders": ["10.1.2.3"] }),
        json!({ "senders": ["192.0.2.0/24"] }),
        json!({ "senders": ["a@b@c.example"] }),
        json!({ "report_address": "mailto:a@example.com" }),
        json!({ "report_address": "o'neill+x@b\u{fc}ro.example" }),
        json!({ "report_address": "a@" }),
        json!({ "report_address": "a@b..c" }),
        json!({ "report_address": " a@example.com" }),
        json!({ "keys": [{ "domain": "a b", "selector": "s1", "record": "p=x" }] }),
        json!({ "keys": [{ "domain": "a", "selector": "", "record": "p=x" }] }),
        json!({ "keys": [{ "domain": "a", "selector": "s", "record": 7 }] }),
        json!({ "keys": [{ "domain": "a", "selector": "s", "record": null }] }),
        json!({ "keys": ["p=x"] }),
        json!({ "keys": {} }),
        json!({ "$schema": "policy.schema.json" }),
    ];
    let files = wrongs().into_iter().map(|wrong| wrong.file).chain(examples());
    for file in files.chain(tags.chain(more).map(|value| value.to_string())) {
        let Ok(value) = serde_json::from_str(&file) else { continue };
        match (under_policy(&file), schema().hold(&value, "policy")) {
            (Ok(_), Ok(())) => {}
            (Ok(_), Err(why)) => panic!("only the schema refuses {file}: {why}"),
            (Err(fault), held) => assert_eq!(
                held.is_ok(),
                only_the_page_refuses(fault.problem, &file),
                "{file}: {fault}"
            ),
        }
    }
}
