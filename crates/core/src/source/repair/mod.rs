//! What copying does to a header block, and how each kind of damage is undone.
//!
//! Every repair is visible: it is recorded with the first line it touched and a sample of before and after.
//! A repair never upgrades evidence; it lowers the confidence of what was read.
//!
//! A paste is only repaired where it shows the damage as a whole, from its first line on. The top of a block
//! is written by the reader's own mail service, so a sender cannot put there what would trigger a repair of
//! what stands above his words. Links and names made harmless are undone anywhere; `links` says why that gains a
//! sender nothing. A repair that leaves out words above the block, or takes one line apart into several, cannot know
//! whose words it brought up: it says so in [`Doubt`]. Not supported: damage of other kinds that begins in the middle of a block.

mod brackets;
mod characters;
mod escapes;
mod folding;
mod json;
mod line_ends;
mod links;
mod literals;
mod name_value;
mod pages;
mod prefix;
mod quoted_printable;
mod sender_line;
mod spacing;
mod tables;
mod typography;

use super::draft::{Draft, Editor, Line, lines};
use super::field_name::{Look, look};
use super::part::Doubt;

/// One kind of damage that was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RepairKind {
    /// A byte order mark at the start.
    ByteOrderMark,
    /// Carriage returns alone as line ends, or doubled before the line feed.
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
    /// Addresses written out as links to themselves.
    AddressLinks,
    /// Dots and at-signs in brackets, written so that nothing becomes a link.
    Defanged,
    /// Dashes where hyphens stood.
    Dashes,
    /// A space before the colon behind every name.
    SpacedColons,
    /// `=3D` where an equals sign stood.
    QuotedPrintable,
    /// An address, or a sender as a mail program shows him, without a field name.
    SenderLine,
    /// Angle brackets around addresses that were lost.
    LostBrackets,
}

impl RepairKind {
    /// Whether the text behind the header block is as it was sent, so that a body hash over it means something.
    pub(super) fn leaves_the_body(self) -> bool {
        matches!(
            self,
            Self::ByteOrderMark | Self::LeadingText | Self::GmailOriginalPage | Self::Base64Message
        )
    }
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

impl RepairKind {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte_order_mark",
            Self::BareCarriageReturn => "bare_carriage_return",
            Self::LeadingText => "leading_text",
            Self::QuotePrefix => "quote_prefix",
            Self::Indented => "indented",
            Self::LostFolding => "lost_folding",
            Self::DoubleSpacing => "double_spacing",
            Self::NameValueLines => "name_value_lines",
            Self::ListBullets => "list_bullets",
            Self::LineNumbers => "line_numbers",
            Self::SmartQuotes => "smart_quotes",
            Self::NoBreakSpace => "no_break_space",
            Self::ZeroWidth => "zero_width",
            Self::JsonEscapes => "json_escapes",
            Self::HtmlEntities => "html_entities",
            Self::Base64Message => "base64_message",
            Self::GmailOriginalPage => "gmail_original_page",
            Self::Markdown => "markdown",
            Self::JsonFields => "json_fields",
            Self::AddressLinks => "address_links",
            Self::Defanged => "defanged",
            Self::Dashes => "dashes",
            Self::SpacedColons => "spaced_colons",
            Self::QuotedPrintable => "quoted_printable",
            Self::SenderLine => "sender_line",
            Self::LostBrackets => "lost_brackets",
        }
    }
}

/// A draft after one repair, and where the repair shows first.
pub(super) struct Undone {
    pub(super) kind: RepairKind,
    pub(super) draft: Draft,
    pub(super) count: usize,
    /// The first place in the draft before.
    pub(super) before: usize,
    /// The same place in the draft after.
    pub(super) after: usize,
    /// Why what came out may be a sender's words.
    pub(super) doubt: Option<Doubt>,
}

type Undo = fn(&Draft) -> Option<Undone>;

/// Damage around the block, in the order it is looked for; each at most once a paste, so work stays bounded.
const WRAPPINGS: &[Undo] = &[
    characters::byte_order_mark,
    line_ends::undo,
    characters::zero_width,
    characters::no_break_space,
    typography::dashes,
    typography::spaced_colons,
    json::undo,
    literals::undo,
    prefix::quotes,
    prefix::indentation,
    prefix::numbers,
    prefix::bullets,
    tables::markdown,
    tables::tab_separated,
    name_value::undo,
    pages::fence,
    pages::gmail,
    pages::leading_text,
    sender_line::undo,
];

/// Damage within the block, looked for once its beginning is known.
const INSIDE: &[Undo] = &[
    quoted_printable::undo,
    spacing::undo,
    escapes::html_entities,
    characters::smart_quotes,
    escapes::code_points,
    folding::undo,
    links::address_links,
    links::defanged,
    brackets::undo,
];

/// Undoes what can be undone; `record` is told of each repair with the draft before it.
pub(super) fn undo_all(mut draft: Draft, mut record: impl FnMut(&Draft, &Undone)) -> Draft {
    let mut left = WRAPPINGS.to_vec();
    // A wrapping may hide another (a quoted code block): look again from the first after each.
    while let Some((at, undone)) =
        left.iter().enumerate().find_map(|(at, undo)| undo(&draft).map(|undone| (at, undone)))
    {
        record(&draft, &undone);
        left.remove(at);
        draft = undone.draft;
    }
    for undo in INSIDE {
        if let Some(undone) = undo(&draft) {
            record(&draft, &undone);
            draft = undone.draft;
        }
    }
    draft
}

impl Undone {
    /// The same repair, of which it is not known whose words it brought up.
    fn doubted(self, doubt: Doubt, when: bool) -> Self {
        Self { doubt: self.doubt.or(when.then_some(doubt)), ..self }
    }
}

/// Whether words stand in a text that is left out above a block. Blanks and the marks of a quotation are none.
fn holds_words(above: &str) -> bool {
    above.chars().any(|c| !c.is_whitespace() && !matches!(c, '>' | '|' | '\u{feff}' | '\u{200b}'))
}

/// An [`Editor`] that notes how often it changed something, and where first.
struct Mender<'a> {
    editor: Editor<'a>,
    count: usize,
    first: Option<(usize, usize)>,
}

impl<'a> Mender<'a> {
    fn new(draft: &'a Draft) -> Self {
        Self { editor: Editor::new(draft), count: 0, first: None }
    }

    /// Keeps everything up to `at` and notes that a change begins there.
    fn begin(&mut self, at: usize) {
        self.editor.keep_to(at);
        self.first.get_or_insert((at, self.editor.written()));
        self.count += 1;
    }

    /// Leaves out `from..to`.
    fn drop(&mut self, from: usize, to: usize) {
        self.begin(from);
        self.editor.drop_to(to);
    }

    /// Writes `with` in the place of `from..to`.
    fn replace(&mut self, from: usize, to: usize, with: &str) {
        self.begin(from);
        self.editor.replace_to(to, with);
    }

    fn finish(self, kind: RepairKind) -> Option<Undone> {
        let (before, after) = self.first?;
        let (draft, count) = (self.editor.finish(), self.count);
        Some(Undone { kind, draft, count, before, after, doubt: None })
    }
}

/// The lines of the block as far as it is known before spacing is repaired: up to the first empty line.
fn block_lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    lines(text).take_while(|line| !line.text.is_empty())
}

/// Whether a line begins a field that is known or built like one.
fn is_field(line: &str) -> bool {
    look(line) >= Look::Likely
}
