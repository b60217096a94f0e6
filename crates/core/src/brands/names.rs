//! By which words a text calls itself a brand.

use super::wordmark::Wordmark;

/// The names of a brand. Latin words are written as `confusables::skeleton` leaves them (small, without accents), one word or
/// several; words in other scripts as `confusables::plain` leaves them.
#[derive(Debug)]
pub struct Names {
    /// Its own name.
    pub wordmark: Wordmark,
    /// The same in other scripts, searched anywhere in a text.
    pub in_other_scripts: &'static [&'static str],
    /// Products that are an account in the reader's mind; invented names.
    pub products: &'static [&'static str],
    /// Products whose name people use for other things; alone in a name they are the product.
    pub common_products: &'static [&'static str],
    /// Words beside the brand that change nothing about who is meant; those of any brand stand in `claims::words`.
    pub fillers: &'static [&'static str],
    /// What people write *about* the brand: in a subject, these make a mention of a claim. Those of any brand stand in
    /// `claims::words`.
    pub topical: &'static [&'static str],
    /// A word of an address that speaks of accounts wherever it stands.
    pub of_accounts: Option<&'static str>,
    /// Mail servers of the brand's make, which bear its name at whoever runs one.
    pub servers_elsewhere: ServersElsewhere,
}

/// Under which names an organisation's own mail server sends what a brand's software writes.
#[derive(Debug)]
pub struct ServersElsewhere {
    /// Names of its reports and journals, lower-case.
    pub reports: &'static [&'static str],
    /// The mailbox from which it says that a mail could not be delivered, lower-case, and the words of its name.
    pub bounces: Option<(&'static str, &'static str)>,
}

impl Names {
    /// None known.
    pub const NONE: Self = Self {
        wordmark: Wordmark::NONE,
        in_other_scripts: &[],
        products: &[],
        common_products: &[],
        fillers: &[],
        topical: &[],
        of_accounts: None,
        servers_elsewhere: ServersElsewhere { reports: &[], bounces: None },
    };

    /// Whether a name is one under which mail servers of the brand's make send their reports.
    pub fn is_report_sender(&self, name: &str) -> bool {
        let name = name.trim().to_ascii_lowercase();
        self.servers_elsewhere.reports.contains(&&*name)
    }
}
