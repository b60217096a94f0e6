//! Tables: const data, each row with its source and date.
//!
//! `claims` and `lookalikes` are stand-ins until their tables land.

pub mod antispam;
pub mod confusables;
pub mod forwarders;
pub mod ip_ranges;
pub mod keys;
pub mod public_suffix;
pub mod punycode;
pub mod senders;
mod tables;

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
pub mod lookalikes {
    #[derive(Debug, Clone)]
    pub struct Lookalike {
        pub resembles: &'static str,
    }
    pub fn lookalike(_: &str) -> Option<Lookalike> {
        None
    }
}
