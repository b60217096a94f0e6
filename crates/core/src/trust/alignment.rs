//! Alignment, RFC 7489 section 3.1: how a checked domain relates to the author's. Whole labels only.

use crate::data::domain_name::{comparable, registrable_domain};

/// Whether two lower-case domains are the same (strict), or of one organisation (relaxed).
pub(crate) fn is_aligned(checked: &str, author: &str) -> bool {
    checked == author
        || registrable_domain(checked)
            .is_some_and(|organisation| registrable_domain(author) == Some(organisation))
}

/// `header.from` may be a domain, an address, or an address in brackets.
pub(crate) fn domain_of(value: &str) -> Box<str> {
    let value = comparable(value.trim_matches(['<', '>']));
    value.rsplit_once('@').map_or(value.as_str(), |(_, domain)| domain).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_labels_decide() {
        for aligned in ["accountprotection.microsoft.com", "microsoft.com"] {
            assert!(is_aligned(aligned, "accountprotection.microsoft.com"));
        }
        assert!(!is_aligned("evil.onmicrosoft.com", "microsoft.com"));
        assert!(!is_aligned("xmicrosoft.com", "microsoft.com"));
        assert!(!is_aligned("a.example.co.uk", "b.other.co.uk"));
    }
}
