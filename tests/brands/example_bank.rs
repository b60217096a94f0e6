//! A bank that does not exist: what another brand needs, all of it.

use countersign_core::brands::SenderProfile;
use countersign_core::brands::account::{AccountMail, SignatureShape};
use countersign_core::brands::addresses::{Addresses, Official};
use countersign_core::brands::kinds::{Kinds, MailKind, SubjectRow};
use countersign_core::brands::lookalikes::{Imitated, NameRow};
use countersign_core::brands::names::Names;
use countersign_core::brands::senders::{SenderClass, SenderRow, Senders};
use countersign_core::brands::servers::{Published, RangeRow, ServerUse, Servers};
use countersign_core::brands::wordmark::Wordmark;
use countersign_core::data::ip_ranges::v4;

const SOURCE: &str = "invented for the tests";
const SEEN: &str = "2026-11-26";

/// Example Bank.
pub const EXAMPLE_BANK: SenderProfile = SenderProfile {
    id: "example_bank",
    name: "Example Bank",
    senders: Senders {
        rows: &[
            SenderRow::of(
                None,
                "accounts.bank.example",
                SenderClass::AccountSecurity,
                SOURCE,
                SEEN,
            ),
            SenderRow::of(Some("news"), "bank.example", SenderClass::Documented, SOURCE, SEEN),
            SenderRow::of(None, "post.example", SenderClass::ConsumerMailbox, SOURCE, SEEN),
            SenderRow::below("bank.example", SenderClass::OtherOwn, SOURCE, SEEN),
        ],
        ..Senders::NONE
    },
    account: AccountMail {
        signature: SignatureShape {
            domain: "accounts.bank.example",
            selectors: &["2026a"],
            covers: &["from", "to", "date", "subject", "message-id"],
            bytes: 128,
            times: false,
            identity: false,
        },
        fields: &["x-examplebank-notice"],
        unsigned_until: None,
    },
    servers: Servers {
        ranges: &[RangeRow {
            range: v4(192, 0, 2, 0, 24),
            used: ServerUse::Outbound,
            source: Published { by: SOURCE, seen: SEEN },
        }],
        shared: false,
        greeting: Some("out.bank.example"),
        pretended: &["bank.example"],
    },
    names: Names {
        wordmark: Wordmark {
            word: "examplebank",
            domain: "bank.example",
            in_words: Some("example bank"),
            recognised_misspelt: true,
            ..Wordmark::NONE
        },
        ..Names::NONE
    },
    imitated: Imitated {
        names: &[NameRow::invented("examplebank", "bank.example")],
        whole_domains: &["accounts.bank.example", "bank.example"],
        openly: &[],
    },
    kinds: Kinds {
        subjects: &[SubjectRow {
            kind: MailKind::NewSignIn,
            language: "en",
            words: "new sign in to your account",
            source: SOURCE,
            seen: SEEN,
        }],
        ..Kinds::NONE
    },
    addresses: Addresses {
        account: Some(Official { address: "bank.example/login", source: SOURCE, seen: SEEN }),
        ..Addresses::NONE
    },
};
