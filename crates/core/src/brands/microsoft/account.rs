//! The mails of Microsoft's account team. Source: `docs/microsoft.md`, policies and signatures, a genuine account mail.

use crate::brands::account::{AccountMail, SignatureShape};

/// The account mails. The domain was seen last on 2026-09-29, its signatures from 2020-08-27 to 2023-07-19.
pub(super) const ACCOUNT: AccountMail = AccountMail {
    signature: SignatureShape {
        domain: "accountprotection.microsoft.com",
        selectors: &["selector1"],
        // What they covered in 2020, 2021 and 2023.
        covers: &[
            "from",
            "date",
            "subject",
            "message-id",
            "content-type",
            "mime-version",
            "x-ms-exchange-senderadcheck",
        ],
        bytes: 128,
        times: false,
        identity: false,
    },
    fields: &["x-msapipeline", "x-msametadata"],
    // 2019-01-01. Until 2017 they came unsigned, with a year's grace.
    unsigned_until: Some(1_546_300_800),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::keys;

    #[test]
    fn the_shape_is_that_of_the_known_key() {
        let SignatureShape { domain, selectors, bytes, .. } = &ACCOUNT.signature;
        for selector in *selectors {
            let mut keys = keys::named(domain, selector).peekable();
            assert!(keys.peek().is_some(), "{selector}");
            assert!(keys.all(|key| u32::try_from(key.modulus.len()) == Ok(*bytes)), "{selector}");
        }
    }
}
