//! What an organisation may say beside the page: its own gateways, names, contact and keys.

/// The organisation's words. Empty by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// How to reach the help desk.
    pub help_desk: Option<String>,
    /// Where to report phishing.
    pub report_address: Option<String>,
    /// The organisation's own `authserv-id`s.
    pub authserv_ids: Vec<String>,
    /// Host names (or `.suffixes`) of its own gateways.
    pub gateways: Vec<String>,
    /// Host names (or `.suffixes`) of forwarders it uses.
    pub forwarders: Vec<String>,
    /// Further lines of guidance, shown as the organisation's own words.
    pub guidance: Vec<String>,
}
