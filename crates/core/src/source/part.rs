//! Mails inside a mail, and when a block may be a sender's own words.
//!
//! A mail service vouches for the mail it delivered, never for what that mail carries. An attached mail and a second
//! block were written by whoever sent the outer one, however much they look like something a service wrote. So a part
//! keeps the mark of where it was found for as long as it is judged, and is never called genuine.
//!
//! Not supported: a part that the reader copies out of the paste by hand. Nothing tells it from a mail of its own.

use super::{PastedSpan, Source, base64};

/// One mail found inside another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// An attached mail, by its place in [`Source::inner_messages`].
    Attached(usize),
    /// What begins with a second header block.
    Second,
}

impl Part {
    /// The name in JSON: `second`, or `attached:` and a number counted from 1.
    pub fn name(self) -> String {
        match self {
            Self::Attached(index) => format!("attached:{}", index.saturating_add(1)),
            Self::Second => "second".to_owned(),
        }
    }

    /// The name of a part inside a part, from the outermost to the innermost: `attached:1/second`.
    pub fn path(parts: &[Self]) -> String {
        parts.iter().map(|part| part.name()).collect::<Vec<_>>().join("/")
    }
}

/// Why the header block may be a sender's words rather than what a mail service wrote. A doubt never accuses; it keeps
/// an answer from being "genuine".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// It was found inside another mail.
    InsideAnother,
    /// Words stood above it.
    TextAbove,
    /// One line was taken apart into several fields at signs which a sender can write within one field of his.
    SplitLine,
}

impl Source {
    /// The mails found inside this one, and where each stands in the paste.
    pub fn parts(&self) -> impl Iterator<Item = (Part, PastedSpan)> + '_ {
        let attached = self
            .inner_messages
            .iter()
            .enumerate()
            .map(|(index, span)| (Part::Attached(index), *span));
        attached.chain(self.second_block.map(|span| (Part::Second, span)))
    }

    /// One of [`Self::parts`], read on its own. It keeps the mark of where it was found.
    pub fn part(&self, part: Part) -> Option<Self> {
        let span = match part {
            Part::Attached(index) => *self.inner_messages.get(index)?,
            Part::Second => self.second_block?,
        };
        let text = self.pasted.get(span.start.try_into().ok()?..span.end.try_into().ok()?)?;
        let within = self.within.iter().copied().chain([part]).collect();
        // An attached mail may be encoded as a file is. It is taken as what it holds, so that mails inside it are found.
        let read = match base64::decode(text) {
            Some((text, encoding, _)) => Self::read_as(&text, encoding),
            None => Self::read_as(text, self.encoding),
        };
        Some(Self { within, ..read })
    }

    /// The attached mail of that index in [`Self::inner_messages`], read on its own.
    pub fn inner(&self, index: usize) -> Option<Self> {
        self.part(Part::Attached(index))
    }

    /// Where this was found: empty for a whole paste, else the parts that lead to it, the outermost first.
    pub fn within(&self) -> &[Part] {
        &self.within
    }

    /// Why the block may be a sender's words, if it may.
    pub fn doubt(&self) -> Option<Doubt> {
        if self.within.is_empty() { self.doubt } else { Some(Doubt::InsideAnother) }
    }
}
