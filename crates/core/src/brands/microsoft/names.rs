//! By which words a text calls itself Microsoft.
//!
//! Source: sender names and subjects as `claims::words` tells. Seen 2026-11-23.

use crate::brands::names::{Names, ServersElsewhere};
use crate::brands::wordmark::Wordmark;

/// The names of Microsoft.
pub(super) const NAMES: Names = Names {
    wordmark: Wordmark {
        word: "microsoft",
        domain: "microsoft.com",
        in_words: Some("micro soft"),
        // `microsoftware` is micro software.
        not_before: &["ware"],
        recognised_misspelt: true,
        others: &["macrosoft", "microloft", "microsoap", "microsofa", "microsort", "microsorb"],
    },
    in_other_scripts: IN_OTHER_SCRIPTS,
    products: PRODUCTS,
    common_products: COMMON_PRODUCTS,
    fillers: &["365", "office", "live"],
    topical: &["patch tuesday"],
    // The first label of the account team's domain.
    of_accounts: Some("accountprotection"),
    servers_elsewhere: ServersElsewhere {
        // Exchange calls itself so on everybody's servers ("Journaling in Exchange Online", learn.microsoft.com, 2026-11-26).
        reports: &["microsoft outlook", "microsoft exchange"],
        // The mailbox from which every Exchange server, in Microsoft's cloud and in any firm, reports that a mail could not
        // be delivered; its domain is the firm's. Seen 2026-11-23 in reports of Exchange 2016 and of Exchange Online.
        bounces: Some(("microsoftexchange329e71ec88ae4615bbc36ab6ce41109e", "microsoft outlook")),
    },
};

/// Microsoft's name in other scripts.
const IN_OTHER_SCRIPTS: &[&str] = &[
    "майкрософт",
    "маикрософт",
    "μάικροσοφτ",
    "マイクロソフト",
    "ﾏｲｸﾛｿﾌﾄ",
    "마이크로소프트",
    "微软",
    "微軟",
    "مايكروسوفت",
    "ميكروسوفت",
    "מיקרוסופט",
    "ไมโครซอฟท",
    "ไมโครซอฟต",
    "मइकरसफट",
];

/// Products that are an account in the reader's mind; invented names.
const PRODUCTS: &[&str] = &[
    "office 365",
    "office365",
    "o 365",
    "o365",
    "m 365",
    "m365",
    "microsoft365",
    "onedrive",
    "one drive",
    "hotmail",
    "outlook com",
    "outlook 365",
    "outlook365",
    "windows live",
    "windowslive",
    "xbox",
    "xbox live",
    "sharepoint",
    "msn",
    "live com",
    "windows defender",
    "azure ad",
    "entra id",
    "msft",
];

/// Products whose name people use for other things; alone in a name they are the product.
const COMMON_PRODUCTS: &[&str] =
    &["outlook", "windows", "teams", "azure", "skype", "defender", "exchange", "exchange online"];
