//! Whose name the name of a mailbox is: Microsoft's, or somebody's who openly names himself beside it.
//!
//! Not supported: names of firms that differ from their domain; products that a firm runs itself (a file
//! server of Microsoft's make under its own name), which cannot be told from the forgeries of the same name.

use super::{ClaimStrength, Place, Topics, Words, claims_microsoft, cut};
use crate::data::confusables::{plain, skeleton};
use crate::data::lookalikes;
use crate::data::public_suffix::registrable_domain;
use crate::data::senders::{self, SenderClass};

/// The mailbox from which every Exchange server, in Microsoft's cloud and in any firm, reports that a mail could not
/// be delivered. Its name is "Microsoft Outlook", and its domain the firm's. Seen 2026-11-23 in reports of Exchange
/// 2016 and of Exchange Online.
const BOUNCES: &str = "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e";

/// The domain of the account team's mails. Seen 2026-09-29; see `data::senders`.
const ACCOUNT_SECURITY: &str = "accountprotection";

/// How surely the name of a mailbox claims to be Microsoft's, the address beside it being read as well.
///
/// ```
/// use countersign_core::data::claims::{ClaimStrength, Place, mailbox_claims_microsoft};
/// let name = "Softcat Microsoft Team";
/// let strength = |local, domain| mailbox_claims_microsoft(name, Place::DisplayName, local, domain);
/// assert_eq!(strength("team", "softcat.com"), Some(ClaimStrength::Weak));
/// assert_eq!(strength("team", "example.com"), Some(ClaimStrength::Strong));
/// ```
pub fn mailbox_claims_microsoft(
    name: &str,
    place: Place,
    local: &str,
    domain: &str,
) -> Option<ClaimStrength> {
    let strength = claims_microsoft(name, place)?;
    let openly = || {
        let seen = cut(skeleton(name));
        let words = Words::new(&seen);
        reports_a_bounce(&words, local) || (!name.contains('@') && names_itself(&words, domain))
    };
    Some(if strength == ClaimStrength::Strong && openly() { ClaimStrength::Weak } else { strength })
}

/// Whether a sender's name or address speaks of accounts, codes, passwords or security.
pub fn speaks_of_accounts(text: &str) -> bool {
    let seen = cut(skeleton(text));
    Topics::of(&Words::new(&seen), &cut(plain(text))).of_the_account()
        || seen.contains(ACCOUNT_SECURITY)
}

fn reports_a_bounce(words: &Words, local: &str) -> bool {
    local.eq_ignore_ascii_case(BOUNCES) && words.spaced == " microsoft outlook "
}

/// `Softcat Microsoft Team` at `softcat.com`; `Hotmail` at `hotmail.com`. Whoever speaks of accounts, codes, passwords
/// or security beside the brand is not excused by it.
fn names_itself(words: &Words, domain: &str) -> bool {
    let Some(label) = registrable_domain(domain).and_then(|own| own.split('.').next()) else {
        return false;
    };
    if !words.spaced.split_ascii_whitespace().any(|word| word == label) {
        return false;
    }
    let excused = if senders::classify(domain, "").0 == SenderClass::ConsumerMailbox {
        words.spaced.trim() == label
    } else {
        // Whoever registers a product's name has no name of his own.
        !Words::new(label).only_trade_and_fillers()
    };
    excused && !Topics::of(words, "").of_the_account() && lookalikes::lookalike(domain).is_none()
}

/// An address of Microsoft's own within a name. Alone, or in words of the trade, it is a claim; beside a person's
/// name it is how other services say for whom they write (`Ann Lee (ann@microsoft.com) via ...`).
pub(super) fn address_in(seen: &str) -> Option<(ClaimStrength, String)> {
    let part = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let mut rest = String::new();
    let mut copied = 0;
    let mut strength = None;
    for (at, _) in seen.match_indices('@') {
        let (before, after) = (seen.get(copied..at).unwrap_or_default(), seen.get(at + 1..)?);
        let local = before.get(before.trim_end_matches(part).len()..).unwrap_or_default();
        let end = after.find(|c| !part(c)).unwrap_or(after.len());
        let domain = after.get(..end).unwrap_or_default().trim_matches('.');
        let found = match senders::classify(domain, local).0 {
            SenderClass::OtherOwn => ClaimStrength::Weak,
            SenderClass::AccountSecurity | SenderClass::Documented => ClaimStrength::Strong,
            SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None
                if domain.contains('.') && domain.split('.').any(lookalikes::is_microsoft) =>
            {
                ClaimStrength::Strong
            }
            SenderClass::SharedTenant | SenderClass::ConsumerMailbox | SenderClass::None => {
                continue;
            }
        };
        strength = strength.max(Some(found));
        rest.push_str(before.get(..before.len() - local.len()).unwrap_or_default());
        copied = at + 1 + end;
    }
    let strength = strength?;
    rest.push_str(seen.get(copied..).unwrap_or_default());
    let words = Words::new(seen);
    let beside_a_person = rest.chars().any(char::is_alphanumeric);
    let strong = !beside_a_person || Topics::of(&words, "").any_trade();
    Some((if strong { ClaimStrength::Strong } else { strength }, rest))
}
