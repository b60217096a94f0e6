//! Names of domains, compared by whole labels: `evil-microsoft.com` is neither `microsoft.com` nor below it.

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
