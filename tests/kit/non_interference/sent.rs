//! A paste, who reads it, and the answers that it must never get.

use countersign_core::report::Report;
use countersign_core::source;
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};

use super::invented::strays;
use super::kept::knowing_the_keys;
use super::receivers::Shape;
use crate::answer_laws;

/// Where everything is delivered to.
pub const MAILBOX: &str = "alex@example.org";

/// Calling a forgery Microsoft's, even with a warning.
pub const BELIEVED: &[Origin] = &[Origin::Genuine, Origin::GenuineCaution];
/// What a mail that is Microsoft's, but was sent on, must not be called.
pub const GENUINE: &[Origin] = &[Origin::Genuine];
/// What frightens somebody about a genuine mail.
pub const ACCUSED: &[Origin] = &[Origin::Spoofed, Origin::Suspicious];

/// Which part of the paste the reader chooses to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    /// The attached mail.
    Inner,
    /// The mail attached to the attached mail.
    Innermost,
    /// The second header block.
    Second,
}

#[derive(Debug)]
pub struct Sent {
    /// The kind, for counting.
    pub kind: String,
    /// Where it was received, for counting.
    pub place: &'static str,
    pub text: String,
    pub context: Context,
    pub part: Part,
    pub never: &'static [Origin],
}

impl Sent {
    /// The answer for the part that the reader chose; none where the page does not offer that part.
    pub fn report(&self) -> Option<Report> {
        let report = analyse(&self.text, &self.context);
        match self.part {
            Part::Whole => Some(report),
            Part::Inner => {
                let inner = report.source.inner(0)?;
                Some(Report::of(inner, &self.context))
            }
            Part::Innermost => {
                let inner = report.source.inner(0)?.inner(0)?;
                Some(Report::of(inner, &self.context))
            }
            Part::Second => {
                let second = report.source.part(source::Part::Second)?;
                Some(Report::of(second, &self.context))
            }
        }
    }

    /// What breaks the law in this case, if anything does.
    pub fn broken(&self) -> Option<String> {
        self.broken_by(&self.report()?)
    }

    /// What in that report of it breaks the law.
    pub fn broken_by(&self, report: &Report) -> Option<String> {
        if let Some(why) = strays(report) {
            return Some(format!("{why}\n{}", self.text));
        }
        if let Some(why) = answer_laws::broken(report) {
            return Some(format!("{why}\n{}", self.text));
        }
        self.never.contains(&report.verdict.origin).then(|| {
            format!(
                "{} at {}: {:?}\nreceiver {:?}, part {:?}\n{}",
                self.kind, self.place, report.verdict, self.context.receiver, self.part, self.text
            )
        })
    }
}

/// A reader of a mailbox there, who may name the service.
pub fn reader(shape: &Shape, names: bool) -> Context {
    Context { receiver: names.then(|| shape.receiver.to_owned()), ..knowing_the_keys() }
}
