//! Names of domains, compared by whole labels: `evil-microsoft.com` is neither `microsoft.com` nor below it.

pub use super::public_suffix::registrable_domain;

/// A name as it is compared: in small letters, without the dot at the end. Several dots there show that it was cut short: it
/// may go on in anybody's name.
pub fn comparable(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

/// Whether `host` is a proper subdomain of `domain`, comparing whole labels.
pub fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .and_then(|rest| rest.strip_suffix('.'))
        .is_some_and(|label| !label.is_empty())
}

/// Whether `host` is `domain` or below it.
pub fn is_within(host: &str, domain: &str) -> bool {
    host == domain || is_below(host, domain)
}
