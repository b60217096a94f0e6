//! What copying does to a header block, and how each kind of damage is undone.
//!
//! Every repair is visible: it is recorded with the first line it touched and a sample of before and after.
//! A repair never upgrades evidence; it lowers the confidence of what was read.

/// One kind of damage that was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RepairKind {
    /// A byte order mark at the start.
    ByteOrderMark,
    /// Carriage returns alone as line ends.
    BareCarriageReturn,
    /// Blank lines or page text before the first header field.
    LeadingText,
    /// "> " before every line.
    QuotePrefix,
    /// The same indentation before every line (a code block).
    Indented,
    /// Continuation lines that lost their leading white space.
    LostFolding,
    /// An empty line after every line.
    DoubleSpacing,
    /// Name and value on separate lines, or in a table (Outlook's "message details").
    NameValueLines,
    /// "- " or "* " before header fields.
    ListBullets,
    /// Numbers before lines.
    LineNumbers,
    /// Curly quotation marks where plain ones stood.
    SmartQuotes,
    /// No-break spaces where spaces stood.
    NoBreakSpace,
    /// Zero-width characters.
    ZeroWidth,
    /// Backslash escapes of JSON or a programming language.
    JsonEscapes,
    /// `&lt;` and its kin.
    HtmlEntities,
    /// A whole message in base64.
    Base64Message,
    /// Gmail's "Show original" page with its summary table on top.
    GmailOriginalPage,
    /// A markdown table or fence around the fields.
    Markdown,
    /// `"name": "value"` pairs as an interface returns them.
    JsonFields,
}

/// A repair that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// What was undone.
    pub kind: RepairKind,
    /// How many lines (or characters, for character repairs) it touched.
    pub count: u32,
    /// First line of the paste it touched, counted from 1.
    pub first_line: u32,
    /// The first place as pasted, at most 120 characters.
    pub before: String,
    /// The same place as read.
    pub after: String,
}
