//! Marks that Microsoft's account mails carry and, outside of them, only copies of them.

use crate::message::HeaderField;

/// The domain that signs and hands over the account team's mails. Seen 2026-09-29; see `data::senders`.
pub const ACCOUNT_SECURITY: &str = "accountprotection.microsoft.com";

/// Whether a field is one that the account team's mails alone have, or names its domain as signer or server.
pub fn is_of_the_account_team(field: &HeaderField) -> bool {
    let signed = field.dkim_signature().and_then(|signature| signature.domain.as_deref());
    let handed = field.received().and_then(|hop| hop.from.as_ref()?.helo.as_deref());
    signed == Some(ACCOUNT_SECURITY)
        || handed == Some(ACCOUNT_SECURITY)
        || matches!(&*field.key, "x-msapipeline" | "x-msametadata")
}
