//! The page's own sentences with something in them, as codes.

use crate::Lang;
use crate::sentences::line;
use countersign_core::brands::dates::TableDates;
use countersign_core::context::Answers;
use countersign_core::guidance::Question;
use countersign_core::report::trick::TrickKind;
use countersign_core::report::{CellTone, TableMethod};
use countersign_core::verdict::Origin;

/// A sentence of the page with something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UiLine {
    /// The live region, after a check.
    Answered {
        /// The answer.
        origin: Origin,
        /// How many findings.
        findings: usize,
    },
    /// The live region, while what the reader did waits for a part of the page.
    Awaited {
        /// It is another word about the mail on the screen.
        change: bool,
    },
    /// The live region, after a question was answered.
    StepsFollow {
        /// How many steps.
        count: usize,
    },
    /// The live region, when all files are read.
    FilesRead {
        /// How many.
        count: usize,
    },
    /// The live region, when the box was emptied.
    Cleared,
    /// Something is in the clipboard.
    Copied {
        /// What.
        what: Box<str>,
    },
    /// The clipboard was refused.
    NotCopied,
    /// Over the preview of the report.
    BlackedOutCount {
        /// How many places.
        count: usize,
    },
    /// The boundary, drawn across the pasted text.
    GateWords {
        /// Who received it.
        name: Option<Box<str>>,
    },
    /// Over the fields that a search or a filter leaves.
    FieldsFound {
        /// How many.
        count: usize,
    },
    /// By what trick an address passes for Microsoft's.
    Trick {
        /// By what means.
        kind: TrickKind,
        /// The letters that deceive.
        deceives: Box<str>,
        /// What stands there in Microsoft's own name.
        instead: Box<str>,
        /// The part of the address that decides.
        deciding: Box<str>,
    },
    /// A file was handed over.
    Saved,
    /// No file could be handed over.
    NotSaved,
    /// The Copy button, for those who do not see the bar it stands in.
    CopyThis {
        /// What.
        what: Box<str>,
    },
    /// What was checked, after the subject.
    CheckedLines {
        /// How many lines.
        lines: usize,
        /// Who received it.
        receiver: Option<Box<str>>,
    },
    /// How far the reading of files is.
    FileListProgress {
        /// Read so far.
        read: usize,
        /// Chosen.
        expected: usize,
    },
    /// A receiver that is only a guess, in the list.
    ReceiverGuess {
        /// Its name.
        name: Box<str>,
    },
    /// A receiver that was recognised, in the list.
    ReceiverFound {
        /// Its name.
        name: Box<str>,
    },
    /// The reader's own server, in the list.
    OwnServer {
        /// Its host name.
        host: Box<str>,
    },
    /// Over the steps.
    StepCount {
        /// How many.
        count: usize,
    },
    /// Over the questions.
    QuestionCount {
        /// How many.
        count: usize,
    },
    /// Why a step is there: an answer.
    BecauseAnswer {
        /// To which question.
        question: Question,
        /// All the answers.
        answers: Answers,
    },
    /// Why a step is there: a finding.
    BecauseFinding {
        /// Its number.
        number: usize,
    },
    /// A finding by its number.
    FindingNumber {
        /// Its number.
        number: usize,
    },
    /// A line by its number.
    LineNumber {
        /// Its number.
        number: u32,
    },
    /// Lines by their numbers.
    LineRange {
        /// The first.
        first: u32,
        /// The last.
        last: u32,
    },
    /// A field and its lines.
    Place {
        /// Its name.
        field: Box<str>,
        /// The first line.
        first: u32,
        /// The last line.
        last: u32,
    },
    /// Lines folded away.
    Folded {
        /// How many.
        count: u32,
        /// The first.
        first: u32,
        /// The last.
        last: u32,
    },
    /// Lines that are not drawn.
    LinesBelow {
        /// How many.
        count: usize,
    },
    /// Whose word a line is.
    WordOf {
        /// The service.
        name: Box<str>,
    },
    /// Who wrote these lines.
    WrittenBy {
        /// The service.
        name: Box<str>,
    },
    /// The heading of the witness's column.
    NameSays {
        /// The service.
        name: Box<str>,
    },
    /// The row of the route where the receiving service begins.
    GateRow {
        /// The service.
        name: Box<str>,
    },
    /// Several stations in one.
    StationMore {
        /// How many.
        count: usize,
    },
    /// A time on the way.
    Took {
        /// Seconds; negative when clocks differ.
        seconds: i64,
    },
    /// A time on the way that only the sender vouches for.
    SaysTook {
        /// Seconds; negative when clocks differ.
        seconds: i64,
    },
    /// The step on the way that took the longest.
    SlowestStep {
        /// Which, counted from 1.
        step: usize,
        /// How long.
        seconds: i64,
    },
    /// What a result means.
    CellSays {
        /// The method.
        method: TableMethod,
        /// Yes, no or nothing.
        tone: CellTone,
        /// What it is about.
        about: Option<Box<str>>,
        /// It was checked here, and is not somebody's word.
        here: bool,
    },
    /// Where a key comes from and how long it is.
    KeyBits {
        /// Its length.
        bits: u32,
        /// Where it comes from, in words.
        from: &'static str,
    },
    /// At the foot: how new what the page knows is.
    TableDates(TableDates),
    /// How often a repair was made, and where first.
    Times {
        /// How often.
        count: u32,
        /// The first line.
        line: u32,
    },
    /// The row into which the fields that nobody documents are folded.
    UndocumentedFields {
        /// How many.
        count: usize,
    },
    /// The button for the fields not yet drawn.
    MoreFields {
        /// How many.
        count: usize,
    },
    /// Where another mail begins.
    StartsAt {
        /// The line.
        line: u32,
    },
}

impl Lang {
    /// A sentence of the page.
    pub fn line(self, line: &UiLine) -> String {
        line::line(self, line)
    }
}
