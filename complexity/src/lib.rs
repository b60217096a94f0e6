//! The work an analysis takes, counted: the core and its hostile inputs as one WebAssembly module, for an interpreter
//! that counts every instruction. A clock would say more about the machine than about the program.
//!
//! The test (`tests/linear.rs`) calls [`prepare`] to have an input made inside the module, and then each [`Step`].

pub mod inputs;

use std::cell::RefCell;

use countersign_core::report::Report;
use countersign_core::report::in_words::in_words;
use countersign_core::{Context, analyse_bytes};
use countersign_words::Lang;
use countersign_words::json::ReportJson;

/// What is counted by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// From the bytes to the report.
    Analyse,
    /// Every field of it in words.
    InWords,
    /// All of it as JSON.
    Json,
}

impl Step {
    /// In the order they are taken.
    pub const ALL: [Self; 3] = [Self::Analyse, Self::InWords, Self::Json];
}

/// What [`take`] says of an analysis that gave an answer.
pub const ANSWERED: u32 = 1;
/// What [`take`] says of an analysis that gave a refusal.
pub const REFUSED: u32 = 2;

/// What one input came to so far.
#[derive(Debug, Default)]
struct Held {
    bytes: Vec<u8>,
    report: Option<Report>,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

/// Makes the input of that number, of about that size, and says how many bytes it has.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(input: u32, size: u32) -> u32 {
    let made = inputs::ALL.get(index(input)).map(|input| (input.make)(index(size)));
    let bytes = made.unwrap_or_default();
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    HELD.replace(Held { bytes, report: None });
    length
}

/// Takes a step, and says what it gave: [`ANSWERED`], [`REFUSED`], or the length of what was written.
#[unsafe(no_mangle)]
pub extern "C" fn take(step: u32) -> u32 {
    let Some(step) = Step::ALL.get(index(step)) else { return 0 };
    HELD.with_borrow_mut(|held| match (step, &held.report) {
        (Step::Analyse, _) => {
            let report = analyse_bytes(&held.bytes, &Context::default());
            let refused = report.source.refusal().is_some();
            held.report = Some(report);
            if refused { REFUSED } else { ANSWERED }
        }
        (Step::InWords, Some(report)) => {
            let Report { source, message, trust, receiver, .. } = report;
            let fields = in_words(source, message, trust, receiver.id);
            let rows = fields.iter().flat_map(|field| &field.rows);
            length(rows.map(|row| row.raw.len()).sum())
        }
        (Step::Json, Some(report)) => {
            let json = serde_json::to_string(&ReportJson::new(report, Lang::default()));
            length(json.map_or(0, |json| json.len()))
        }
        (Step::InWords | Step::Json, None) => 0,
    })
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
