//! Tables: const data, each row with its source and date.
//!
//! `claims` is a stand-in until its table lands.

pub mod antispam;
pub mod confusables;
pub mod forwarders;
pub mod ip_ranges;
pub mod keys;
pub mod lookalikes;
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
