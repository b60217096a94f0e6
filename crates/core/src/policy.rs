//! What an organisation may say beside the page, in a file `policy.json`: its own gateways, names, contact,
//! forwarders, keys and lines of guidance.
//!
//! A policy is data, never code, and never text from a mail. A wrong one is refused whole, with the field named,
//! and the page runs on defaults and says so.

use core::fmt;
use core::net::IpAddr;

use serde::Deserialize;

use crate::data::domain_name::comparable;
use crate::data::ip_ranges::Range;
use crate::data::spelling::distance;

/// Longest text a policy may hold in one place, in characters.
const MAX_TEXT: usize = 400;
/// Most entries a policy may hold in one list.
const MAX_ENTRIES: usize = 200;

/// The organisation's words. Empty by default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// How to reach the help desk.
    pub help_desk: Option<String>,
    /// Where to report phishing.
    pub report_address: Option<String>,
    /// The organisation's own `authserv-id`s, exact.
    pub authserv_ids: Vec<String>,
    /// Its own gateways: addresses or ranges (`192.0.2.0/24`). Never names: whoever owns an address can give it any name.
    pub gateways: Vec<String>,
    /// Forwarders it uses: host names, `.suffixes`, addresses or ranges.
    pub forwarders: Vec<String>,
    /// Further public keys.
    pub keys: Vec<PolicyKey>,
    /// Further senders that belong to Microsoft as far as this organisation is concerned: `address` or `domain`.
    pub senders: Vec<String>,
    /// Language to begin with (`en`).
    pub language: Option<String>,
    /// Further lines of guidance, shown as the organisation's own words.
    pub guidance: Vec<String>,
}

/// A public key the organisation vouches for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyKey {
    /// The signing domain.
    pub domain: String,
    /// The selector.
    pub selector: String,
    /// The DNS record, or its `p=` value.
    pub record: String,
}

/// What is wrong with a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFault {
    /// The field, as it is written in the file; empty for the file itself.
    pub field: Box<str>,
    /// What is wrong with it.
    pub problem: PolicyProblem,
}

/// The ways in which a policy can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyProblem {
    /// The file is not JSON.
    NotJson,
    /// There is no such field.
    Unknown {
        /// The field that is written almost so.
        nearest: Option<&'static str>,
    },
    /// The value is of another type.
    WrongType(PolicyType),
    /// Longer than 400 characters.
    TooLong,
    /// More than 200 entries.
    TooMany,
    /// Not a host name, suffix, address or range.
    NotAHost,
    /// A gateway by its host name.
    GatewayByName,
    /// Not an address of a mailbox.
    NotAnAddress,
    /// A language the page does not speak.
    UnknownLanguage,
    /// A record that is no public key for mail, or one that was withdrawn.
    NotAKey,
}

/// What a field of a policy has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyType {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A list of keys: `domain`, `selector` and `record`.
    Keys,
    /// Fields in braces.
    Object,
}

/// For logs and terminals; the sentences for readers stand in the words crate.
impl fmt::Display for PolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "policy field `{}`: {}", self.field, self.problem)
    }
}

impl core::error::Error for PolicyFault {}

impl fmt::Display for PolicyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("not JSON"),
            Self::Unknown { nearest: None } => f.write_str("no such field"),
            Self::Unknown { nearest: Some(name) } => write!(f, "no such field; `{name}`?"),
            Self::WrongType(PolicyType::Text) => f.write_str("not a text"),
            Self::WrongType(PolicyType::Texts) => f.write_str("not a list of texts"),
            Self::WrongType(PolicyType::Keys) => {
                f.write_str("not a list of keys with `domain`, `selector` and `record`")
            }
            Self::WrongType(PolicyType::Object) => f.write_str("not fields in braces"),
            Self::TooLong => write!(f, "longer than {MAX_TEXT} characters"),
            Self::TooMany => write!(f, "more than {MAX_ENTRIES} entries"),
            Self::NotAHost => f.write_str("not a host name, suffix, address or range"),
            Self::GatewayByName => f.write_str("a gateway is named by address or range"),
            Self::NotAnAddress => f.write_str("not an address of a mailbox"),
            Self::UnknownLanguage => f.write_str("not a language of this page"),
            Self::NotAKey => f.write_str("not a public key for mail"),
        }
    }
}

impl Policy {
    /// The fields a policy may have. A misspelt one is refused rather than passed over in silence.
    pub const FIELDS: &[&str] = &[
        "organisation",
        "help_desk",
        "report_address",
        "authserv_ids",
        "gateways",
        "forwarders",
        "keys",
        "senders",
        "language",
        "guidance",
    ];

    /// The fault of a field that there is not, with the one that is written almost so.
    pub fn unknown(name: &str) -> PolicyFault {
        let nearest = Self::FIELDS
            .iter()
            .map(|field| (distance(field, name), *field))
            .min()
            .and_then(|(distance, field)| (distance <= 2).then_some(field));
        PolicyFault { field: name.into(), problem: PolicyProblem::Unknown { nearest } }
    }

    /// Holds a policy against its limits and lower-cases its names.
    pub fn checked(mut self) -> Result<Self, PolicyFault> {
        let fault = |field: &str, problem| Err(PolicyFault { field: field.into(), problem });
        for (field, text) in [
            ("organisation", &self.organisation),
            ("help_desk", &self.help_desk),
            ("report_address", &self.report_address),
        ] {
            if text.as_ref().is_some_and(|text| text.chars().count() > MAX_TEXT) {
                return fault(field, PolicyProblem::TooLong);
            }
        }
        if self.guidance.iter().any(|line| line.chars().count() > MAX_TEXT) {
            return fault("guidance", PolicyProblem::TooLong);
        }
        if self
            .report_address
            .as_ref()
            .is_some_and(|address| !address.contains('@') || address.contains(char::is_whitespace))
        {
            return fault("report_address", PolicyProblem::NotAnAddress);
        }
        for (field, list) in [
            ("authserv_ids", &mut self.authserv_ids),
            ("gateways", &mut self.gateways),
            ("forwarders", &mut self.forwarders),
            ("senders", &mut self.senders),
        ] {
            if list.len() > MAX_ENTRIES {
                return fault(field, PolicyProblem::TooMany);
            }
            for name in list.iter_mut() {
                *name = comparable(name.trim());
                if !is_peer_name(name.rsplit_once('@').map_or(name, |(_, domain)| domain)) {
                    return fault(field, PolicyProblem::NotAHost);
                }
            }
        }
        if self.gateways.iter().any(|gateway| Range::parse(gateway).is_none()) {
            return fault("gateways", PolicyProblem::GatewayByName);
        }
        if self.keys.len() > MAX_ENTRIES || self.guidance.len() > MAX_ENTRIES {
            return fault(
                if self.keys.len() > MAX_ENTRIES { "keys" } else { "guidance" },
                PolicyProblem::TooMany,
            );
        }
        Ok(self)
    }
}

/// Whether a list of a policy names this peer: by host, by `.suffix`, by address or by range.
pub(crate) fn names_peer(list: &[String], host: Option<&str>, address: Option<IpAddr>) -> bool {
    list.iter().any(|name| match (name.strip_prefix('.'), Range::parse(name)) {
        (Some(suffix), _) => {
            host.is_some_and(|host| crate::data::domain_name::is_within(host, suffix))
        }
        (None, Some(range)) => address.is_some_and(|address| range.contains(address)),
        (None, None) => host == Some(name.as_str()),
    })
}

/// Whether a list of a policy names this address, by itself or by a range.
pub(crate) fn names_address(list: &[String], address: IpAddr) -> bool {
    names_peer(list, None, Some(address))
}

fn is_peer_name(name: &str) -> bool {
    Range::parse(name).is_some()
        || (!name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;

    fn read(json: &str) -> Result<Policy, String> {
        let policy: Policy = serde_json::from_str(json).map_err(|error| error.to_string())?;
        policy.checked().map_err(|fault| format!("{}: {:?}", fault.field, fault.problem))
    }

    #[test]
    fn a_policy_is_read_and_normalised() {
        let policy = read(r#"{"organisation": "Example Ltd", "forwarders": [".Gate.Example.COM.", "192.0.2.0/24"], "gateways": ["2001:db8::/32", "192.0.2.7"], "report_address": "phish@example.com"}"#).expect("good");
        assert_eq!(policy.forwarders, [".gate.example.com", "192.0.2.0/24"]);
        assert!(names_peer(&policy.forwarders, Some("a.gate.example.com"), None));
        assert!(names_peer(&policy.gateways, None, "192.0.2.7".parse().ok()));
        assert!(!names_peer(
            &policy.forwarders,
            Some("xgate.example.com"),
            "198.51.100.7".parse().ok()
        ));
    }

    #[test]
    fn the_list_of_fields_is_the_whole_list() {
        let error = serde_json::from_str::<Policy>(r#"{"x": 1}"#).expect_err("unknown").to_string();
        for field in Policy::FIELDS {
            assert!(error.contains(&format!("`{field}`")), "{field}: {error}");
        }
        assert_eq!(error.matches('`').count(), 2 * (Policy::FIELDS.len() + 1), "{error}");
    }

    #[test]
    fn a_misspelt_field_is_told_the_right_name() {
        for (written, nearest) in
            [("gatways", Some("gateways")), ("help-desk", Some("help_desk")), ("colour", None)]
        {
            assert_eq!(Policy::unknown(written).problem, PolicyProblem::Unknown { nearest });
        }
    }

    #[test]
    fn a_record_that_is_no_key_is_refused() {
        let key = |record: &str| Policy {
            keys: vec![PolicyKey {
                domain: "example.com".into(),
                selector: "s".into(),
                record: record.into(),
            }],
            ..Policy::default()
        };
        let fault = crate::Context::under(key("not a key")).expect_err("no key");
        assert_eq!((&*fault.field, fault.problem), ("keys", PolicyProblem::NotAKey));
        let known = crate::proof::key_record::built_in(0);
        assert!(crate::Context::under(key(&known)).is_ok());
    }

    #[test]
    fn a_wrong_policy_is_refused_by_field() {
        assert!(read(r#"{"gatways": []}"#).expect_err("misspelt").contains("gatways"));
        assert_eq!(read(r#"{"gateways": ["not a host"]}"#), Err("gateways: NotAHost".to_owned()));
        for name in ["mx.gate.example.com", ".gate.example.com", "gate"] {
            assert_eq!(
                read(&format!(r#"{{"gateways": ["192.0.2.1", "{name}"]}}"#)),
                Err("gateways: GatewayByName".to_owned())
            );
        }
        assert_eq!(
            read(r#"{"report_address": "nobody"}"#),
            Err("report_address: NotAnAddress".to_owned())
        );
        assert_eq!(
            read(&format!(r#"{{"organisation": "{}"}}"#, "x".repeat(401))),
            Err("organisation: TooLong".to_owned())
        );
    }
}
