//! Alignment, RFC 7489 section 3.1: how a checked domain relates to the author's. Whole labels only.

use crate::data::public_suffix::registrable_domain;

/// How two domains relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// The same name (strict).
    Identical,
    /// Different names of one organisation (relaxed).
    SameOrganization,
    /// Neither.
    Unaligned,
}

/// Relates two lower-case domains.
pub fn alignment(checked: &str, author: &str) -> Alignment {
    if checked == author {
        return Alignment::Identical;
    }
    match (registrable_domain(checked), registrable_domain(author)) {
        (Some(one), Some(other)) if one == other => Alignment::SameOrganization,
        _ => Alignment::Unaligned,
    }
}

/// `header.from` may be a domain, an address, or an address in brackets.
pub(crate) fn domain_of(value: &str) -> Box<str> {
    let value = value.trim_matches(['<', '>']).trim_end_matches('.').to_ascii_lowercase();
    value.rsplit_once('@').map_or(value.as_str(), |(_, domain)| domain).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_labels_decide() {
        assert_eq!(
            alignment("accountprotection.microsoft.com", "accountprotection.microsoft.com"),
            Alignment::Identical
        );
        assert_eq!(
            alignment("microsoft.com", "accountprotection.microsoft.com"),
            Alignment::SameOrganization
        );
        assert_eq!(alignment("evil.onmicrosoft.com", "microsoft.com"), Alignment::Unaligned);
        assert_eq!(alignment("xmicrosoft.com", "microsoft.com"), Alignment::Unaligned);
        assert_eq!(alignment("a.example.co.uk", "b.other.co.uk"), Alignment::Unaligned);
    }
}
