//! Mails within the paste: attached ones (`message/rfc822`, RFC 2046 section 5.2.1) and a second header block.
//!
//! They are offered, never judged with the first. An attachment is a mail when it says so, when it stands in a digest, or
//! when its file is named `.eml`. A second block reaches to the end of the part it stands in, its own body and
//! attachments with it.
//!
//! Not supported: parts in an encoding other than base64 or none, and a second block within such a part.

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
    let mut scan = Scan {
        boundaries: Vec::new(),
        open: None,
        digest: false,
        second: None,
        found: Inner::default(),
        attached: Vec::new(),
    };
    let top = content_type(block);
    if is_message(&top) {
        scan.found.messages.push((body, text.len()));
        return scan.found;
    }
    scan.digest = is_digest(&top);
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
    /// The parts of the multipart begun last are mails unless they say otherwise (RFC 2046 section 5.1.5).
    digest: bool,
    /// Where a second block began that has not ended yet.
    second: Option<usize>,
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
                self.end_second(body + line.start);
                self.attached.clear();
                paragraph = Paragraph::default();
            } else if in_part_header {
                if words.is_empty() {
                    in_part_header = false;
                    self.begin_part(body + line.next());
                } else if self.attached.len() < 100 {
                    self.attached.push(words.to_owned());
                }
            } else if self.open.is_none()
                && self.second.is_none()
                && self.found.second_block.is_none()
            {
                self.second = paragraph.read(&line, words).map(|start| body + start);
            }
        }
        self.end_second(text.len());
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
        let unsaid = content_type.trim().is_empty();
        if self.open.is_some() {
        } else if is_message(&content_type) || (unsaid && self.digest) || is_mail_file(&header) {
            self.open = Some((start, self.boundaries.len()));
        } else if let Some(boundary) = boundary(&content_type)
            && self.boundaries.len() < MAX_DEPTH
        {
            self.boundaries.push(boundary);
            self.digest = is_digest(&content_type);
        }
    }

    fn end_second(&mut self, end: usize) {
        if let Some(start) = self.second.take() {
            self.found.second_block = Some((start, end));
        }
    }

    fn close(&mut self, start: usize, end: usize) {
        if self.found.messages.len() < MAX_INNER && start < end {
            self.found.messages.push((start, end));
        }
    }
}

/// A run of lines as far as it can be a header block: quoted or not, with empty lines between the fields or none.
#[derive(Default)]
struct Paragraph<'a> {
    /// Where its first field begins; sentences may stand above.
    start: Option<usize>,
    /// What stands before every line.
    mark: &'a str,
    traces: usize,
    fields: usize,
    /// Lines that begin no field and are not folded, as copying leaves them.
    bare: usize,
    /// Empty lines above.
    gap: usize,
}

impl<'a> Paragraph<'a> {
    /// Reads one more line; says where a header block began once enough of it was seen.
    fn read(&mut self, line: &Line<'_>, words: &'a str) -> Option<usize> {
        let unquoted = words.trim_start_matches(['>', '|', ' ', '\t']);
        if unquoted.is_empty() {
            self.gap += 1;
            return None;
        }
        let gap = core::mem::take(&mut self.gap);
        if gap > 2 || (gap > 0 && look(unquoted) < Look::Likely) {
            *self = Self::default();
        }
        if self.start.is_none() {
            if look(unquoted) < Look::Likely {
                return None;
            }
            self.start = Some(line.start);
            self.mark = words.strip_suffix(unquoted).unwrap_or_default();
        }
        let text = words.strip_prefix(self.mark).unwrap_or(unquoted);
        match look(text) {
            Look::Known => {
                self.fields += 1;
                self.traces += usize::from(split(text).is_some_and(|(name, _)| is_trace(name)));
            }
            Look::Likely | Look::Possible => {}
            Look::Not if text.starts_with([' ', '\t']) => {}
            Look::Not => self.bare += 1,
        }
        if self.bare > 8 + 4 * self.fields {
            *self = Self::default();
        }
        self.start.filter(|_| self.fields > 2 && self.traces > 0)
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

fn is_digest(content_type: &str) -> bool {
    content_type.trim_start().to_ascii_lowercase().starts_with("multipart/digest")
}

/// Whether the header of a part names a file that is a mail: some programs attach mails as bytes.
fn is_mail_file(header: &str) -> bool {
    header
        .to_ascii_lowercase()
        .split(['"', ';', '\n', ' '])
        .any(|word| word.strip_suffix(".eml").is_some())
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
