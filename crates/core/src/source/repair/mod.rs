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
mod wrapping;

use super::draft::{Draft, Editor, Line, lines};
use super::field_name::{Look, is_trace, look, split};
use super::part::Doubt;
use crate::piece::Piece;

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

/// Damage of single characters around the block, in the order it is looked for; as the wrappings each at most once a paste, so
/// work stays bounded.
const CHARACTERS: [Undo; 6] = [
    characters::byte_order_mark,
    line_ends::undo,
    characters::zero_width,
    characters::no_break_space,
    typography::dashes,
    typography::spaced_colons,
];

/// What else may stand around the block, before it or before its lines. It shows on the first line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wrappings(&'static [Undo]);

pub(crate) const WRAPPINGS: Wrappings = Wrappings(&[
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
]);

/// They, which a paste that begins as a block does not need.
pub(crate) static WRAPPED: Piece<Wrappings> = Piece::awaited();

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
    let mut left = CHARACTERS.to_vec();
    let mut unwraps = false;
    loop {
        // A wrapping may hide another (a quoted code block): look again from the first after each.
        let mut looked = left.iter().enumerate();
        if let Some((at, undone)) = looked.find_map(|(at, undo)| Some((at, undo(&draft)?))) {
            record(&draft, &undone);
            left.remove(at);
            draft = undone.draft;
        } else if unwraps || begins_as_a_block(&draft) {
            break;
        } else {
            unwraps = true;
            left.extend(WRAPPED.get(|| WRAPPINGS).map_or(&[][..], |wrappings| wrappings.0));
        }
    }
    for undo in INSIDE {
        if let Some(undone) = undo(&draft) {
            record(&draft, &undone);
            draft = undone.draft;
        }
    }
    draft
}

/// Whether nothing stands around the block: the first line is one that servers write, as they write it.
fn begins_as_a_block(draft: &Draft) -> bool {
    let first = lines(&draft.text).next().map(|line| line.text).unwrap_or_default();
    split(first).is_some_and(|(name, value)| {
        // A line end that is written out is a literal's, and what stands before the colon may be a table's.
        let is_literal = first.contains("\\n");
        let is_bare = first.get(name.len()..).is_some_and(|rest| rest.starts_with(": "));
        is_trace(name) && is_bare && !is_literal && !value.trim().is_empty()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of every kind of damage that stands around a block.
    const DAMAGED: &[&str] = &[
        "{\"name\": \"Received\", \"value\": \"from a by b\"},",
        "[{\"Received\":\"from a by b\"}]",
        "\"Received: from a by b\\r\\nFrom: a@example.com\\r\\n\"",
        "'Received': 'from a by b',",
        "> Received: from a by b",
        ">> From: a@example.com",
        "    Received: from a by b",
        "\tFrom: a@example.com",
        "1 Received: from a by b",
        "2: From: a@example.com",
        "3. Subject: x",
        "- Received: from a by b",
        "* From: a@example.com",
        "| Received | from a by b |",
        "|---|---|",
        "Received\tfrom a by b",
        "From\ta@example.com",
        "Received",
        "from a by b",
        "From",
        "a@example.com",
        "```",
        "Original Message",
        "Message ID\t<1@example.com>",
        "SPF:\tPASS with IP 192.0.2.1",
        "DKIM:\t'PASS' with domain example.com",
        "DMARC:\t'PASS'",
        "Some words that somebody wrote above.",
        "Microsoft account team <account@example.com>",
        "",
        "From: a@example.com",
        " folded",
    ];

    #[test]
    fn a_first_line_that_a_wrapping_may_have_written_does_not_begin_as_a_block() {
        let mail = ["Received: from a by b", "From: a@example.com", "Subject: x"];
        for (text, kind) in [
            (mail.join("\\n"), RepairKind::JsonEscapes),
            (mail.join("\\r\\n"), RepairKind::JsonEscapes),
            (mail.map(|line| format!("{line}\\n\n")).concat(), RepairKind::JsonEscapes),
            (mail.map(|line| format!("{line}\\r\\n\n")).concat(), RepairKind::JsonEscapes),
            ("Received  : from a by b\n".to_owned(), RepairKind::NameValueLines),
            ("Received\t: from a by b\n".to_owned(), RepairKind::NameValueLines),
        ] {
            let draft = Draft::verbatim(&text);
            assert!(!begins_as_a_block(&draft), "{text}");
            let mut kinds = Vec::new();
            undo_all(draft, |_, undone| kinds.push(undone.kind));
            assert!(kinds.contains(&kind), "{kinds:?}: {text}");
        }
    }

    #[test]
    fn a_paste_that_begins_as_a_block_has_nothing_around_it() {
        let begins = "Received: from a.example by b.example; Mon, 1 Jan 2024 00:00:00 +0000";
        let texts = DAMAGED.iter().flat_map(|first| {
            DAMAGED.iter().flat_map(move |second| {
                let lines = [first, second, second, first, second].map(|line| format!("{line}\n"));
                [
                    format!("{begins}\n{}", lines.concat()),
                    format!("{begins}\n{first}\n{}", format!("{second}\n").repeat(9)),
                ]
            })
        });
        let alone = [begins.to_owned(), format!("{begins}\n"), format!("{begins}\nX: a\\n\n")];
        for text in texts.chain(alone) {
            let draft = Draft::verbatim(&text);
            assert!(begins_as_a_block(&draft));
            for (at, undo) in WRAPPINGS.0.iter().enumerate() {
                assert!(undo(&draft).is_none(), "{at}: {text}");
            }
        }
    }
}
