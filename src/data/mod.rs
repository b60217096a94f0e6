//! Tables: const data, each row with its source and date.
//!
//! `claims`, `lookalikes`, `public_suffix` and `punycode` are stand-ins until their generated tables land.

pub mod antispam;
pub mod forwarders;
pub mod ip_ranges;
pub mod keys;
pub mod senders;

#[allow(missing_docs)]
pub mod claims {
    #[derive(PartialEq, Clone, Copy, Debug)]
    pub enum ClaimStrength {
        Strong,
        Weak,
    }
    #[derive(Clone, Copy, Debug)]
    pub enum Place {
        DisplayName,
        Sender,
        ReplyTo,
        Subject,
    }
    pub fn claims_microsoft(t: &str, _p: Place) -> Option<ClaimStrength> {
        let l = t.to_lowercase();
        if l.contains("microsoft") && (l.contains("account") || l.contains("team")) {
            Some(ClaimStrength::Strong)
        } else if l.contains("microsoft") {
            Some(ClaimStrength::Weak)
        } else {
            None
        }
    }
}
#[allow(missing_docs)]
pub mod public_suffix {
    pub fn registrable_domain(h: &str) -> Option<&str> {
        let mut it = h.rmatch_indices('.');
        it.next()?;
        Some(it.next().map_or(h, |(i, _)| &h[i + 1..]))
    }
}
#[allow(missing_docs)]
pub mod punycode {
    pub fn to_unicode(_: &str) -> Option<String> {
        None
    }
}
#[allow(missing_docs)]
pub mod lookalikes {
    #[derive(Debug, Clone)]
    pub struct Lookalike {
        pub resembles: &'static str,
    }
    pub fn lookalike(_: &str) -> Option<Lookalike> {
        None
    }
}
