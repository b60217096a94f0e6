//! Where public keys come from: the built-in table, the deployer's policy, a record the reader pasted.

use super::key_record::{KeyError, KeyRecord};
use super::pasted_record::PastedRecord;
use crate::data::keys;

/// Which of the three a key came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyOrigin {
    /// The table compiled in (`data::keys`).
    BuiltIn,
    /// The deployer's `policy.json`.
    Policy,
    /// A DNS record the reader pasted.
    Pasted,
}

/// Most keys for one selector that are tried, so that a store cannot multiply the work.
const MAX_KEYS_PER_SELECTOR: usize = 4;

/// The keys to verify with: the built-in table and whatever was added.
#[derive(Debug, Clone, Default)]
pub struct KeyStore {
    extra: Vec<ExtraKey>,
}

#[derive(Debug, Clone)]
struct ExtraKey {
    domain: Box<str>,
    selector: Box<str>,
    key: KnownKey,
}

/// A key that is known for a selector, or why it is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKey {
    /// Where it came from.
    pub origin: KeyOrigin,
    /// What is published there; a withdrawn key is known as well.
    pub record: Result<KeyRecord, KeyError>,
}

impl KeyStore {
    /// Adds a key of the deployer's policy: a whole record or the value of `p=`.
    pub fn add_policy(&mut self, domain: &str, selector: &str, text: &str) -> Result<(), KeyError> {
        self.add(KeyOrigin::Policy, domain, selector, text)
    }

    /// Adds the record that the reader pasted for a selector, in any of the forms [`PastedRecord`] reads.
    ///
    /// A key that cannot be used (withdrawn, too short, for another algorithm) is remembered and reported, as it is
    /// an answer; a text that is no key is only reported.
    pub fn add_pasted(&mut self, domain: &str, selector: &str, text: &str) -> Result<(), KeyError> {
        self.add(KeyOrigin::Pasted, domain, selector, text)
    }

    fn add(
        &mut self,
        origin: KeyOrigin,
        domain: &str,
        selector: &str,
        text: &str,
    ) -> Result<(), KeyError> {
        let record = PastedRecord::read(text).map(|pasted| pasted.record);
        let outcome = record.as_ref().map(|_| ()).map_err(|&error| error);
        if record.as_ref().err().is_none_or(|error| error.is_an_answer()) {
            self.extra.push(ExtraKey {
                domain: normal(domain),
                selector: normal(selector),
                key: KnownKey { origin, record },
            });
        }
        outcome
    }

    /// The keys known for a selector, at most four: those built in first, then those added, newest first.
    pub fn lookup(&self, domain: &str, selector: &str) -> Vec<KnownKey> {
        let (domain, selector) = (normal(domain), normal(selector));
        let mut known = Vec::new();
        for key in keys::named(&domain, &selector).take(MAX_KEYS_PER_SELECTOR) {
            let record = KeyRecord::of_numbers(key.modulus, key.exponent);
            known.push(KnownKey { origin: KeyOrigin::BuiltIn, record });
        }
        for extra in self.extra.iter().rev() {
            if extra.domain == domain
                && extra.selector == selector
                && known.len() < MAX_KEYS_PER_SELECTOR
            {
                known.push(extra.key.clone());
            }
        }
        known
    }

    /// Whether anything is known for a selector.
    pub fn knows(&self, domain: &str, selector: &str) -> bool {
        let (domain, selector) = (normal(domain), normal(selector));
        keys::named(&domain, &selector).next().is_some()
            || self.extra.iter().any(|extra| extra.domain == domain && extra.selector == selector)
    }
}

/// DNS names are compared without regard to case or a last dot.
fn normal(name: &str) -> Box<str> {
    let name = name.trim();
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase().into()
}

/// The program a lookup command is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookupTool {
    /// `nslookup`: Windows, and most others.
    Nslookup,
    /// `Resolve-DnsName`: PowerShell.
    ResolveDnsName,
    /// `dig`: Linux and macOS.
    Dig,
}

/// The commands that print the key record of a selector, for the reader to copy.
///
/// Nothing when the names hold anything but letters, digits, `-`, `_` and `.`: they come out of a hostile mail and
/// go into a command line.
pub fn lookup_commands(domain: &str, selector: &str) -> Option<[(LookupTool, String); 3]> {
    let (domain, selector) = (normal(domain), normal(selector));
    if !(is_host_name(&domain) && is_host_name(&selector)) {
        return None;
    }
    let name = format!("{selector}._domainkey.{domain}");
    Some([
        (LookupTool::Nslookup, format!("nslookup -type=TXT {name}")),
        // The strings alone: the table that it prints otherwise cuts long keys off.
        (
            LookupTool::ResolveDnsName,
            format!("(Resolve-DnsName {name} -Type TXT).Strings -join ''"),
        ),
        (LookupTool::Dig, format!("dig +short TXT {name}")),
    ])
}

fn is_host_name(name: &str) -> bool {
    (1..=253).contains(&name.len())
        && name.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        })
}

impl KeyOrigin {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::BuiltIn => "built_in",
            Self::Policy => "policy",
            Self::Pasted => "pasted",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

    use super::*;
    use crate::proof::key_record::built_in;

    #[test]
    fn built_in_and_added_keys_are_found_by_name() {
        let mut keys = KeyStore::default();
        assert_eq!(keys.lookup("Microsoft.COM.", "ArcSelector10001").len(), 2);
        assert_eq!(keys.lookup("outlook.com", "selector1").len(), 1);
        assert!(keys.knows("google.com", "arc-20240605"));
        assert!(!keys.knows("evil.google.com", "arc-20240605"));
        assert!(keys.lookup("example.org", "sel").is_empty());

        keys.add_policy("example.org", "sel", &built_in(0)).unwrap();
        keys.add_pasted("example.org", "Sel", &format!("\"v=DKIM1; p={}\"", built_in(2))).unwrap();
        let origins: Vec<_> =
            keys.lookup("example.org", "sel").into_iter().map(|key| key.origin).collect();
        assert_eq!(origins, [KeyOrigin::Pasted, KeyOrigin::Policy]);
        for _ in 0..10 {
            keys.add_policy("example.org", "sel", &built_in(0)).unwrap();
        }
        assert_eq!(keys.lookup("example.org", "sel").len(), MAX_KEYS_PER_SELECTOR);
    }

    #[test]
    fn a_withdrawn_key_is_remembered_and_a_text_that_is_no_key_is_not() {
        let mut keys = KeyStore::default();
        assert_eq!(keys.add_pasted("example.org", "old", "v=DKIM1; p="), Err(KeyError::Revoked));
        assert_eq!(keys.add_pasted("example.org", "bad", "hello"), Err(KeyError::NotAKey));
        assert_eq!(keys.add_pasted("example.org", "bad", "p=AAAA"), Err(KeyError::BrokenKey));
        assert!(keys.knows("example.org", "old"));
        assert!(!keys.knows("example.org", "bad"));
    }

    #[test]
    fn lookup_commands_name_the_record() {
        let commands = lookup_commands("Example.org", "sel1").unwrap();
        let lines: Vec<_> = commands.iter().map(|(_, line)| line.as_str()).collect();
        assert_eq!(
            lines,
            [
                "nslookup -type=TXT sel1._domainkey.example.org",
                "(Resolve-DnsName sel1._domainkey.example.org -Type TXT).Strings -join ''",
                "dig +short TXT sel1._domainkey.example.org",
            ]
        );
        for hostile in ["a b", "$(x)", "x;y", "", "-x", "a..b", "é"] {
            assert_eq!(lookup_commands("example.org", hostile), None, "{hostile}");
            assert_eq!(lookup_commands(hostile, "sel"), None, "{hostile}");
        }
    }
}
