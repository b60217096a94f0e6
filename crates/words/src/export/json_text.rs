//! JSON whose values are blacked out and whose hidden characters are escaped, and which is still the same JSON.
//!
//! Only what stands in strings is touched, and never a name: a code that is blacked out may stand in a date as well.
//! Not supported: text that is no JSON.

use super::redact::{Redactor, Run};
use crate::texts;
use countersign_core::report::visible::escaped_json;

/// Blacks out the strings of a JSON text.
pub fn redacted(
    json: &str,
    redactor: &Redactor,
    label: impl Fn(texts::Text) -> &'static str,
) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(quote) = rest.find('"') {
        let (before, from) = rest.split_at(quote + 1);
        out.push_str(before);
        let (inside, behind) = from.split_at(string_end(from));
        let is_name =
            behind.strip_prefix('"').is_some_and(|rest| rest.trim_start().starts_with(':'));
        if is_name {
            out.push_str(inside);
        } else {
            for run in redactor.redact(&unescaped(inside)) {
                match run {
                    Run::Text(text) => escape(&text, &mut out),
                    Run::Gone(kind) => {
                        out.push('[');
                        escape(label(kind), &mut out);
                        out.push(']');
                    }
                }
            }
        }
        rest = behind.strip_prefix('"').unwrap_or_default();
        out.push('"');
    }
    out.push_str(rest);
    out
}

/// Where the string ends that begins here.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().position(|byte| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        _ => byte == b'"',
    });
    end.unwrap_or(text.len())
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let (plain, length) = one_unescaped(from);
        out.push(plain);
        rest = from.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// What an escape stands for, and how many bytes it takes.
fn one_unescaped(from: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits = from.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    match from.as_bytes().get(1) {
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{c}', 2),
        Some(b'n') => ('\n', 2),
        Some(b'r') => ('\r', 2),
        Some(b't') => ('\t', 2),
        Some(b'u') => {
            let first = unit(0).unwrap_or_default();
            let both = [first, unit(6).unwrap_or_default()];
            match char::decode_utf16(both).next() {
                Some(Ok(c)) => (c, 6 * c.len_utf16()),
                _ => (char::REPLACEMENT_CHARACTER, 6),
            }
        }
        Some(&other) if other.is_ascii() => (char::from(other), 2),
        _ => (char::REPLACEMENT_CHARACTER, 1),
    }
}

fn escape(text: &str, out: &mut String) {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => plain.push_str("\\\""),
            '\\' => plain.push_str("\\\\"),
            '\n' => plain.push_str("\\n"),
            '\r' => plain.push_str("\\r"),
            '\t' => plain.push_str("\\t"),
            _ => plain.push(c),
        }
    }
    out.push_str(&escaped_json(&plain));
}
