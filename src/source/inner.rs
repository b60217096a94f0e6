//! Mails within the paste: attached ones (`message/rfc822`, RFC 2046 section 5.2.1) and a second header block.
//!
//! They are offered, never judged with the first. Not supported: parts in an encoding other than base64 or none.

use super::draft::{Line, lines};
use super::field_name::{Look, is_trace, look, split};

/// Deepest nesting of multiparts that is followed.
const MAX_DEPTH: usize = 16;
/// Most attached mails that are offered.
const MAX_INNER: usize = 50;

/// Where in the paste a mail begins and ends.
pub(super) type Range = (usize, usize);

/// What stands behind the header block.
#[derive(Default)]
pub(super) struct Inner {
    pub(super) messages: Vec<Range>,
    pub(super) second_block: Option<Range>,
}

/// Looks through `text` from `body` on; `block` is the header block it belongs to.
pub(super) fn find(block: &str, text: &str, body: usize) -> Inner {
    let mut scan =
        Scan { boundaries: Vec::new(), open: None, found: Inner::default(), attached: Vec::new() };
    let top = content_type(block);
    if is_message(&top) {
        scan.found.messages.push((body, text.len()));
        return scan.found;
    }
    scan.boundaries.extend(boundary(&top));
    scan.run(text, body);
    scan.found
}

/// A line that delimits parts (RFC 2046 section 5.1.1).
#[derive(PartialEq, Eq)]
enum Delimiter {
    Begins,
    Closes,
}

struct Scan {
    boundaries: Vec<String>,
    /// The attached mail being read: where it began, and how many boundaries enclose it.
    open: Option<(usize, usize)>,
    found: Inner,
    /// The header of a part being read.
    attached: Vec<String>,
}

impl Scan {
    fn run(&mut self, text: &str, body: usize) {
        let rest = text.get(body..).unwrap_or_default();
        let mut in_part_header = false;
        let mut paragraph = Paragraph::default();
        for line in lines(rest) {
            let words = line.text.strip_suffix('\r').unwrap_or(line.text);
            if let Some(delimiter) = self.delimiter(words) {
                let depth = self.boundaries.len();
                in_part_header = delimiter == Delimiter::Begins;
                if let Some((start, _)) = self.open.take_if(|(_, inside)| depth <= *inside) {
                    self.close(start, body + line.start);
                }
                self.attached.clear();
                paragraph = Paragraph::default();
            } else if in_part_header {
                if words.is_empty() {
                    in_part_header = false;
                    self.begin_part(body + line.next());
                } else if self.attached.len() < 100 {
                    self.attached.push(words.to_owned());
                }
            } else if self.open.is_none() && self.found.second_block.is_none() {
                self.found.second_block =
                    paragraph.read(&line, words).map(|(a, b)| (body + a, body + b));
            }
        }
        if let Some((start, _)) = self.open.take() {
            self.close(start, text.len());
        }
    }

    /// Whether a line is a delimiter; the boundaries that are left afterwards enclose what follows.
    fn delimiter(&mut self, line: &str) -> Option<Delimiter> {
        let rest = line.strip_prefix("--")?.trim_end();
        let at = self.boundaries.iter().rposition(|b| {
            rest.strip_prefix(b.as_str()).is_some_and(|tail| tail.is_empty() || tail == "--")
        })?;
        let closes = self.boundaries.get(at).is_some_and(|b| rest.len() > b.len());
        self.boundaries.truncate(if closes { at } else { at + 1 });
        Some(if closes { Delimiter::Closes } else { Delimiter::Begins })
    }

    fn begin_part(&mut self, start: usize) {
        let header = self.attached.join("\n");
        let content_type = content_type(&header);
        if self.open.is_some() {
        } else if is_message(&content_type) {
            self.open = Some((start, self.boundaries.len()));
        } else if self.boundaries.len() < MAX_DEPTH {
            self.boundaries.extend(boundary(&content_type));
        }
    }

    fn close(&mut self, start: usize, end: usize) {
        if self.found.messages.len() < MAX_INNER && start < end {
            self.found.messages.push((start, end));
        }
    }
}

/// A run of lines without an empty one, as far as it can be a header block.
#[derive(Default)]
struct Paragraph {
    start: Option<usize>,
    traces: usize,
    fields: usize,
    spoiled: bool,
}

impl Paragraph {
    /// Reads one more line; says where a header block began once enough of it was seen.
    fn read(&mut self, line: &Line<'_>, words: &str) -> Option<Range> {
        if words.is_empty() {
            *self = Self::default();
            return None;
        }
        let start = *self.start.get_or_insert(line.start);
        match look(words) {
            Look::Known => {
                self.fields += 1;
                self.traces += usize::from(split(words).is_some_and(|(name, _)| is_trace(name)));
            }
            Look::Likely | Look::Possible => {}
            Look::Not if line.is_folded() && self.fields > 0 => {}
            Look::Not => self.spoiled = true,
        }
        (!self.spoiled && self.fields > 2 && self.traces > 1).then_some((start, line.end))
    }
}

/// The value of `Content-Type`, unfolded.
fn content_type(header: &str) -> String {
    let mut value = String::new();
    let mut inside = false;
    for line in lines(header) {
        if line.is_folded() {
            if inside && value.len() < 4096 {
                value.push_str(line.text);
            }
        } else {
            if inside {
                break;
            }
            if let Some((_, rest)) =
                split(line.text).filter(|(name, _)| name.eq_ignore_ascii_case("content-type"))
            {
                inside = true;
                value.push_str(rest);
            }
        }
    }
    value
}

fn is_message(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("message/rfc822") || kind.eq_ignore_ascii_case("message/global")
}

fn boundary(content_type: &str) -> Option<String> {
    let lower = content_type.to_ascii_lowercase();
    if !lower.trim_start().starts_with("multipart/") {
        return None;
    }
    let at = lower.find("boundary=")? + "boundary=".len();
    let rest = content_type.get(at..)?;
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split([';', ' ', '\t']).next()?,
    };
    (!value.is_empty() && value.len() <= 200).then(|| value.to_owned())
}
