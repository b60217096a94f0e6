//! What the page shows, as one value, and what a reader can do. Nothing of Yew or of the browser is in here; how an
//! action changes the value is in [`step`](super::step).

use std::rc::Rc;

use super::screens::Trail;
use countersign_core::context::Answers;
use countersign_core::guidance::Guidance;
use countersign_core::policy::Policy;
use countersign_core::report::Report;
use countersign_core::source::{Part, Refusal};
use countersign_core::verdict::Verdict;
use countersign_words::UiLine;

/// The whole page.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// What the page knows before anything is pasted.
    pub setup: Rc<Setup>,
    /// What is on the screen.
    pub screen: Screen,
    /// The last sentence spoken in the live region.
    pub said: Option<Rc<UiLine>>,
    /// Where the focus was last sent, and how often: the count tells two equal wishes apart.
    pub focus: (Focus, u32),
    /// The screens before and after this one, for the browser's Back and Forward.
    pub trail: Trail,
    /// What the reader did that needs the second part of the program, in order; it is done when that has come.
    pub waits: Rc<Vec<Action>>,
}

/// What the page knows before anything is pasted.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// The organisation's words.
    pub policy: Policy,
    /// Why the organisation's words were not taken, if they were not.
    pub policy_refused: Option<Rc<str>>,
    /// Seconds since 1970, when the page was opened.
    pub now: Option<i64>,
    /// The page was loaded again by the reader: what was pasted before is forgotten, and the page says so.
    pub reloaded: bool,
}

/// What is on the screen. Nothing else can be.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The paste box.
    Start(Start),
    /// Several files, to choose one from.
    FileList(Rc<FileList>),
    /// One answer.
    Answer(Rc<Answer>),
}

/// The paste box.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Start {
    /// What stands in the box.
    pub text: Rc<str>,
    /// Why it was not read.
    pub notice: Option<Notice>,
    /// What the text says so far, while it is being put together.
    pub glance: Option<Verdict>,
    /// It could not be said: that needs a piece of the program that has not come.
    pub unseen: bool,
    /// The box was cleared, and what was there can be brought back.
    pub cleared: bool,
}

/// Why a text was not judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The file's name, when it was a file.
    pub name: Option<Rc<str>>,
    /// What was wrong.
    pub trouble: Trouble,
}

/// What was wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The source said no.
    Refused(Refusal),
    /// It is text, and holds no header fields.
    NotHeaders,
    /// The browser could not read the file.
    Unreadable,
}

/// Several files.
#[derive(Debug, Clone, Default)]
pub struct FileList {
    /// How many were chosen.
    pub expected: usize,
    /// Those read so far, in the order chosen.
    pub items: Vec<Item>,
}

/// One file of several.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name.
    pub name: Rc<str>,
    /// Its answer, or why there is none.
    pub outcome: Outcome,
}

/// What became of a file.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It was judged.
    Judged(Judged),
    /// It could not be.
    Not(Trouble),
    /// It will be, when the second part of the program has come.
    Waits(Rc<[u8]>),
}

/// What waits for the second part of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// A mail that is to be judged.
    Mail,
    /// Another word about the mail that is on the screen.
    Change,
}

/// A mail and what was found.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The mail as it came.
    pub material: Material,
    /// The file's name, when it was a file.
    pub name: Option<Rc<str>>,
    /// What was found.
    pub report: Rc<Report>,
}

/// A mail as it came.
#[derive(Debug, Clone)]
pub enum Material {
    /// Pasted.
    Text(Rc<str>),
    /// The bytes of a file.
    Bytes(Rc<[u8]>),
    /// A mail found inside another; it is read from there each time, so it keeps the mark of where it was found.
    Inside(Rc<Material>, Part),
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The mail and what was found.
    pub judged: Judged,
    /// What the reader told the page.
    pub wish: Wish,
    /// What to do.
    pub guidance: Rc<Guidance>,
    /// The line of the pasted text that was asked for.
    pub shown: Option<u32>,
    /// The files it was chosen from.
    pub files: Option<Rc<FileList>>,
    /// It was on the screen before: the browser's Back or Forward led here.
    pub seen: bool,
}

/// What the reader told the page about one mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Which service received it.
    pub receiver: Option<Rc<str>>,
    /// It came through a forwarder or a company gateway.
    pub forwarded: bool,
    /// The answers to the questions.
    pub answers: Answers,
    /// The key records pasted.
    pub keys: Vec<KeyRecord>,
}

/// A key record the reader looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// `d=`
    pub domain: Rc<str>,
    /// `s=`
    pub selector: Rc<str>,
    /// The TXT record, as pasted.
    pub record: Rc<str>,
}

/// Where the focus belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focus {
    /// Where it is.
    #[default]
    Stay,
    /// The verdict.
    Answer,
    /// The verdict of an answer that was seen before, without a move: the browser goes to the place the reader left.
    SeenAnswer,
    /// The paste box.
    Paste,
    /// The notice beside the paste box.
    Notice,
    /// The list of files.
    FileList,
    /// A line of the pasted text.
    Line(u32),
}

/// What a reader can do.
#[derive(Debug, Clone)]
pub enum Action {
    /// Judge this text.
    Check(Rc<str>),
    /// This text was pasted into the empty box: judge it if it can be read.
    Pasted(Rc<str>),
    /// The text in the box is this now.
    Typed(Rc<str>),
    /// Look at the text in the box, without leaving it.
    Glance,
    /// Empty the box.
    Clear,
    /// The browser went back or forward to the screen of that number.
    Visit(u32),
    /// Several files were chosen.
    Expect(usize),
    /// A file was read, or not.
    Opened(Rc<str>, Result<Rc<[u8]>, Trouble>),
    /// Look at one of the files.
    Choose(usize),
    /// Back to the files.
    BackToFiles,
    /// Judge a mail found inside this one.
    CheckPart(Part),
    /// The mail was received by this service (none: find out).
    ReceivedBy(Option<Rc<str>>),
    /// It came through a forwarder, or not.
    Forwarded(bool),
    /// The questions were answered.
    Answered(Answers),
    /// A key record was pasted.
    Key(KeyRecord),
    /// Show a line of the pasted text.
    Show(u32),
    /// Say this in the live region.
    Say(UiLine),
    /// The second part of the program has come; with it the organisation's words are read anew.
    Arrived(Rc<Setup>),
    /// Back to the paste box, with the paste in it.
    Edit,
    /// Begin anew.
    Again,
}

impl Action {
    /// Whether it is another word about the mail on the screen, so that this is judged anew.
    pub(crate) fn is_of_the_mail(&self) -> bool {
        matches!(self, Self::ReceivedBy(_) | Self::Forwarded(_) | Self::Key(_))
    }
}

impl Default for Screen {
    fn default() -> Self {
        Self::Start(Start::default())
    }
}

impl State {
    /// A page that has just been opened.
    pub fn open(setup: Setup) -> Self {
        Self { setup: Rc::new(setup), ..Self::default() }
    }

    /// The answer on the screen, if there is one.
    pub fn answer(&self) -> Option<&Rc<Answer>> {
        match &self.screen {
            Screen::Answer(answer) => Some(answer),
            Screen::Start(_) | Screen::FileList(_) => None,
        }
    }

    /// What waits for the second part of the program, if anything does.
    pub fn waiting(&self) -> Option<Waiting> {
        let last = self.waits.last()?;
        Some(if last.is_of_the_mail() { Waiting::Change } else { Waiting::Mail })
    }

    /// The same screen, changed.
    pub(crate) fn with(&self, screen: Screen, focus: Focus, said: Option<UiLine>) -> Rc<Self> {
        Rc::new(Self {
            setup: self.setup.clone(),
            screen,
            said: said.map(Rc::new),
            focus: (focus, self.focus.1.wrapping_add(1)),
            trail: self.trail.clone(),
            waits: self.waits.clone(),
        })
    }

    /// Another screen; the browser's Back leads here again.
    pub(crate) fn to(&self, screen: Screen, focus: Focus, said: Option<UiLine>) -> Rc<Self> {
        let trail = self.trail.gone_on_from(self.screen.clone());
        Rc::new(Self { trail, ..State::clone(&self.with(screen, focus, said)) })
    }

    /// The paste box, changed; nothing where there is none.
    pub(crate) fn with_start(self: &Rc<Self>, change: impl FnOnce(&Start) -> Start) -> Rc<Self> {
        let Screen::Start(start) = &self.screen else { return self.clone() };
        let changed = change(start);
        if changed == *start {
            return self.clone();
        }
        Rc::new(Self { screen: Screen::Start(changed), ..Self::clone(self) })
    }

    pub(crate) fn with_answer(
        self: &Rc<Self>,
        focus: Focus,
        said: Option<UiLine>,
        change: impl FnOnce(&mut Answer),
    ) -> Rc<Self> {
        let Some(answer) = self.answer() else { return self.clone() };
        let mut answer = Answer::clone(answer);
        change(&mut answer);
        self.with(Screen::Answer(Rc::new(answer)), focus, said)
    }
}
