//! A key record as people copy it: the record alone, or the whole output of `nslookup`, `dig` or
//! `Resolve-DnsName`, or a line of a zone file. Long keys stand there as several strings that belong together.

use super::key_record::{KeyError, KeyRecord};

/// Most text that is looked at; the longest answer of a name server has 65,535 bytes.
const MAX_TEXT: usize = 64 * 1024;
/// Least length of a text that is taken for the bare value of `p=`.
const MIN_BARE_KEY: usize = 40;

/// A key record found in pasted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastedRecord {
    /// The record, its strings joined, to show to the reader.
    pub text: String,
    /// What it says.
    pub record: KeyRecord,
}

impl PastedRecord {
    /// Finds the one key record in a text.
    pub fn read(pasted: &str) -> Result<Self, KeyError> {
        if pasted.len() > MAX_TEXT {
            return Err(KeyError::NotAKey);
        }
        let mut candidates = quoted_records(pasted);
        candidates.extend(braced_record(pasted));
        if candidates.is_empty() {
            candidates.push(plain_record(pasted));
        }
        let mut found: Option<Self> = None;
        let mut error = KeyError::NotAKey;
        for text in candidates {
            match KeyRecord::read(&text) {
                Ok(record) => match &found {
                    Some(other) if other.record.key != record.key => {
                        return Err(KeyError::SeveralKeys);
                    }
                    Some(_) => {}
                    None => found = Some(Self { text, record }),
                },
                // A text that is a record but a bad one says more than one that is none.
                Err(KeyError::NotAKey) => {}
                Err(reason) => error = reason,
            }
        }
        found.ok_or(error)
    }
}

/// The records in quotation marks: strings with nothing but white space and brackets between them are one record.
fn quoted_records(pasted: &str) -> Vec<String> {
    let mut records: Vec<String> = Vec::new();
    let mut open = false;
    let mut joins = false;
    let mut chars = pasted.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' | '\u{201c}' | '\u{201d}' => {
                open = !open;
                if open && !joins {
                    records.push(String::new());
                }
                joins = true;
            }
            // dig writes `;` and `"` with a backslash.
            '\\' if open => {
                if let (Some(record), Some(c)) = (records.last_mut(), chars.next()) {
                    record.push(c);
                }
            }
            _ if open => {
                if let Some(record) = records.last_mut() {
                    record.push(c);
                }
            }
            _ => joins = joins && (c.is_whitespace() || matches!(c, '(' | ')' | ',')),
        }
    }
    records
}

/// The strings of `Resolve-DnsName`, `{one, two}`.
fn braced_record(pasted: &str) -> Option<String> {
    let (_, rest) = pasted.split_once('{')?;
    let (inside, _) = rest.split_once('}')?;
    Some(inside.split(',').map(str::trim).collect())
}

/// A record without quotation marks: from its first tag to the next empty line, or the value of `p=` alone.
fn plain_record(pasted: &str) -> String {
    let text = pasted.trim();
    if text.len() >= MIN_BARE_KEY && text.chars().all(is_base64) {
        return format!("p={text}");
    }
    let start = ["v=DKIM1", "k=", "p="].iter().find_map(|tag| start_of_tag(text, tag));
    let record = start.and_then(|start| text.get(start..)).unwrap_or(text);
    let lines = record.lines().take_while(|line| !line.trim().is_empty());
    // Lines broken by a narrow window carry no space of their own.
    lines.map(str::trim).collect()
}

fn is_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=') || c.is_whitespace()
}

/// Where a tag begins that does not continue another word (`p=` is not found in `http=`).
fn start_of_tag(text: &str, tag: &str) -> Option<usize> {
    text.match_indices(tag).map(|(start, _)| start).find(|&start| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| c.is_whitespace() || matches!(c, ';' | ':' | '='))
    })
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        reason = "a test may fail loudly"
    )]

    use super::*;
    use crate::proof::key_record::built_in;

    fn check(pasted: &str) {
        let expected = KeyRecord::read(&format!("p={}", built_in(2))).unwrap();
        match PastedRecord::read(pasted) {
            Ok(found) => assert_eq!(found.record.key, expected.key, "{pasted}"),
            Err(error) => panic!("{error:?} for {pasted}"),
        }
    }

    #[test]
    fn records_are_found_in_whatever_the_tools_print() {
        let p = built_in(2);
        let (a, b) = p.split_at(215);
        let name = "sel._domainkey.example.org";
        check(&p);
        check(&format!("{a}\n{b}\n"));
        check(&format!("v=DKIM1; k=rsa; p={p}"));
        check(&format!("  v=DKIM1; k=rsa;\n p={a}\n {b}\n\nanything else\n"));
        check(&format!("\"v=DKIM1; k=rsa; p={a}\" \"{b}\"\n"));
        check(&format!("\u{201c}v=DKIM1; k=rsa; p={a}\u{201d} \u{201c}{b}\u{201d}"));
        check(&format!("\"v=DKIM1\\; k=rsa\\; p={a}\" \"{b}\"\n"));
        check(&format!("elsewhere.example.net.\n\"v=DKIM1; k=rsa; p={a}\" \"{b}\"\n"));
        check(&format!("{name}. 300 IN TXT (\n  \"v=DKIM1; k=rsa; \"\n  \"p={a}\"\n  \"{b}\" )\n"));
        check(&format!(
            "Server:  dns.example.org\nAddress:  192.0.2.53\n\nNon-authoritative answer:\n\
             {name}\tcanonical name = x.example.net\nx.example.net\ttext =\n\n\t\"v=DKIM1; k=rsa; p={a}\"\n\t\"{b}\"\n"
        ));
        check(&format!(
            "Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\n{name}\ttext = \"v=DKIM1; p={a}\" \"{b}\"\n"
        ));
        check(&format!(
            "; <<>> DiG 9.18 <<>> TXT {name}\n;; ANSWER SECTION:\n{name}. 300 IN TXT \"k=rsa; p={a}\" \"{b}\"\n"
        ));
        check(&format!(
            "Name    : {name}\nType    : TXT\nTTL     : 300\nSection : Answer\n\
             Strings : {{v=DKIM1; k=rsa; p={a}, \n          {b}}}\n"
        ));
        check(&format!("{name} text = v=DKIM1; k=rsa; p={p}"));
        // The same record twice is still one.
        check(&format!("\"v=DKIM1; p={p}\"\nand again\n\"v=DKIM1; k=rsa; p={p}\"\n"));
        // Other records of the same answer do not disturb.
        check(&format!("\"v=spf1 -all\"\nx\n\"v=DKIM1; k=rsa; p={a}\" \"{b}\"\n"));
    }

    #[test]
    fn what_is_no_key_is_named() {
        let (p, q) = (built_in(1), built_in(0));
        let cases = [
            (String::new(), KeyError::NotAKey),
            ("*** dns.example.org can't find x: Non-existent domain".to_owned(), KeyError::NotAKey),
            ("\"v=spf1 include:example.org -all\"".to_owned(), KeyError::NotAKey),
            ("\"v=DKIM1; p=\"".to_owned(), KeyError::Revoked),
            ("\"v=DKIM1; k=ecdsa; p=AAAA\"".to_owned(), KeyError::OtherAlgorithm),
            (format!("{{v=DKIM1; k=rsa; p={}...}}", &p[..60]), KeyError::BadBase64),
            (format!("\"v=DKIM1; p={p}\"\nx\n\"v=DKIM1; p={q}\""), KeyError::SeveralKeys),
            ("A".repeat(MAX_TEXT + 1), KeyError::NotAKey),
            ("\"".to_owned(), KeyError::NotAKey),
            ("\"\\".to_owned(), KeyError::NotAKey),
            ("{".to_owned(), KeyError::NotAKey),
        ];
        for (text, error) in cases {
            assert_eq!(PastedRecord::read(&text), Err(error), "{text}");
        }
    }
}
