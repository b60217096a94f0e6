//! What the page shows, as one value, and how an action changes it. Nothing of Yew or of the browser is in here,
//! so every way through the page can be walked by an ordinary test.

use std::rc::Rc;

use super::engine;
use crate::guidance::{Answers, Guidance};
use crate::i18n::UiLine;
use crate::policy::Policy;
use crate::report::Report;
use crate::source::{PastedSpan, Refusal};

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
}

/// What is on the screen. Nothing else can be.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The paste box.
    Start(Start),
    /// Several files, to choose one from.
    Pile(Rc<Pile>),
    /// One answer.
    Answer(Rc<Answer>),
}

/// The paste box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Start {
    /// What was pasted; kept when it could not be read.
    pub text: Rc<str>,
    /// Why it was not read.
    pub notice: Option<Notice>,
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
pub struct Pile {
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
    pub outcome: Result<Judged, Trouble>,
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
    /// The pile it was chosen from.
    pub pile: Option<Rc<Pile>>,
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
    /// The paste box.
    Paste,
    /// The notice beside the paste box.
    Notice,
    /// The list of files.
    Pile,
    /// A line of the pasted text.
    Line(u32),
}

/// What a reader can do.
#[derive(Debug, Clone)]
pub enum Action {
    /// Judge this text.
    Check(Rc<str>),
    /// Several files were chosen.
    Expect(usize),
    /// A file was read, or not.
    Opened(Rc<str>, Result<Rc<[u8]>, Trouble>),
    /// Look at one of the pile.
    Choose(usize),
    /// Back to the pile.
    BackToPile,
    /// Judge another part of the same paste.
    CheckPart(PastedSpan),
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
    /// Back to the paste box, with the paste in it.
    Edit,
    /// Begin anew.
    Again,
}

impl Default for Screen {
    fn default() -> Self {
        Self::Start(Start::default())
    }
}

/// What follows from an action. The same `Rc` comes back when nothing changes.
pub fn step(state: &Rc<State>, action: Action) -> Rc<State> {
    match action {
        Action::Check(text) => {
            let kept = text.clone();
            settle(state, judge(state, Material::Text(text), None), None, kept)
        }
        Action::Expect(expected) => {
            state.to(Screen::Pile(Rc::new(Pile { expected, items: Vec::new() })), Focus::Pile, None)
        }
        Action::Opened(name, bytes) => opened(state, name, bytes),
        Action::Choose(index) => choose(state, index),
        Action::BackToPile => match state.answer().and_then(|answer| answer.pile.clone()) {
            Some(pile) => state.to(Screen::Pile(pile), Focus::Pile, None),
            None => state.clone(),
        },
        Action::CheckPart(span) => part(state, span),
        Action::ReceivedBy(receiver) => again_with(state, |wish| wish.receiver = receiver),
        Action::Forwarded(forwarded) => again_with(state, |wish| wish.forwarded = forwarded),
        Action::Key(record) => again_with(state, |wish| {
            wish.keys.retain(|k| k.domain != record.domain || k.selector != record.selector);
            wish.keys.push(record);
        }),
        Action::Answered(answers) => answered(state, answers),
        Action::Show(line) => state.with_answer(Focus::Line(line), None, |answer| {
            answer.shown = Some(line);
        }),
        Action::Say(line) => Rc::new(State { said: Some(Rc::new(line)), ..State::clone(state) }),
        Action::Edit => edit(state),
        Action::Again => state.to(Screen::default(), Focus::Paste, None),
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
            Screen::Start(_) | Screen::Pile(_) => None,
        }
    }

    fn to(&self, screen: Screen, focus: Focus, said: Option<UiLine>) -> Rc<Self> {
        Rc::new(Self {
            setup: self.setup.clone(),
            screen,
            said: said.map(Rc::new),
            focus: (focus, self.focus.1.wrapping_add(1)),
        })
    }

    fn with_answer(
        self: &Rc<Self>,
        focus: Focus,
        said: Option<UiLine>,
        change: impl FnOnce(&mut Answer),
    ) -> Rc<Self> {
        let Some(answer) = self.answer() else { return self.clone() };
        let mut answer = Answer::clone(answer);
        change(&mut answer);
        self.to(Screen::Answer(Rc::new(answer)), focus, said)
    }
}

fn judge(state: &State, material: Material, name: Option<Rc<str>>) -> Result<Judged, Trouble> {
    let report = Rc::new(engine::judge(&material, &Wish::default(), &state.setup));
    match engine::trouble(&report) {
        Some(trouble) => Err(trouble),
        None => Ok(Judged { material, name, report }),
    }
}

/// One mail was judged: to its answer, or back to the paste box with the paste kept.
fn settle(
    state: &Rc<State>,
    outcome: Result<Judged, Trouble>,
    name: Option<Rc<str>>,
    kept: Rc<str>,
) -> Rc<State> {
    match outcome {
        Ok(judged) => show(state, judged, None),
        Err(trouble) => {
            let notice = Some(Notice { name, trouble });
            state.to(Screen::Start(Start { text: kept, notice }), Focus::Notice, None)
        }
    }
}

fn show(state: &Rc<State>, judged: Judged, pile: Option<Rc<Pile>>) -> Rc<State> {
    let wish = Wish::default();
    let guidance = Rc::new(engine::advise(&judged.report, &wish.answers, &state.setup));
    let said = Some(UiLine::Answered {
        origin: judged.report.verdict.origin,
        findings: judged.report.findings.len(),
    });
    let answer = Answer { judged, wish, guidance, shown: None, pile };
    state.to(Screen::Answer(Rc::new(answer)), Focus::Answer, said)
}

fn opened(state: &Rc<State>, name: Rc<str>, bytes: Result<Rc<[u8]>, Trouble>) -> Rc<State> {
    let outcome = bytes.and_then(|bytes| judge(state, Material::Bytes(bytes), Some(name.clone())));
    match &state.screen {
        Screen::Pile(pile) if pile.items.len() < pile.expected => {
            let mut pile = Pile::clone(pile);
            pile.items.push(Item { name, outcome });
            let said = (pile.items.len() == pile.expected)
                .then_some(UiLine::FilesRead { count: pile.expected });
            Rc::new(State {
                screen: Screen::Pile(Rc::new(pile)),
                said: said.map(Rc::new),
                ..State::clone(state)
            })
        }
        Screen::Start(start) => settle(state, outcome, Some(name), start.text.clone()),
        Screen::Pile(_) | Screen::Answer(_) => settle(state, outcome, Some(name), Rc::default()),
    }
}

fn choose(state: &Rc<State>, index: usize) -> Rc<State> {
    let Screen::Pile(pile) = &state.screen else { return state.clone() };
    match pile.items.get(index).map(|item| &item.outcome) {
        Some(Ok(judged)) => show(state, judged.clone(), Some(pile.clone())),
        Some(Err(_)) | None => state.clone(),
    }
}

fn edit(state: &Rc<State>) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let text = match &answer.judged.material {
        Material::Text(text) => text.clone(),
        Material::Bytes(_) => Rc::default(),
    };
    state.to(Screen::Start(Start { text, notice: None }), Focus::Paste, None)
}

fn part(state: &Rc<State>, span: PastedSpan) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let range = usize::try_from(span.start).unwrap_or(usize::MAX)
        ..usize::try_from(span.end).unwrap_or(usize::MAX);
    let Some(text) = answer.judged.report.source.pasted().get(range) else {
        return state.clone();
    };
    step(state, Action::Check(text.into()))
}

/// Judges the same mail anew with another wish; the focus stays where the reader's hand is.
fn again_with(state: &Rc<State>, change: impl FnOnce(&mut Wish)) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let mut wish = answer.wish.clone();
    change(&mut wish);
    if wish == answer.wish {
        return state.clone();
    }
    let report = Rc::new(engine::judge(&answer.judged.material, &wish, &state.setup));
    let guidance = Rc::new(engine::advise(&report, &wish.answers, &state.setup));
    let said = UiLine::Answered { origin: report.verdict.origin, findings: report.findings.len() };
    state.with_answer(Focus::Stay, Some(said), |answer| {
        answer.judged.report = report;
        answer.wish = wish;
        answer.guidance = guidance;
    })
}

/// Another answer changes what to do; when it also changes what counts (a forwarder, say), the mail is judged anew.
fn answered(state: &Rc<State>, answers: Answers) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    if answer.wish.answers == answers {
        return state.clone();
    }
    let guidance = Rc::new(engine::advise(&answer.judged.report, &answers, &state.setup));
    let said = UiLine::StepsFollow { count: guidance.steps.len() };
    state.with_answer(Focus::Stay, Some(said), |answer| {
        answer.wish.answers = answers;
        answer.guidance = guidance;
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test may fail loudly")]

    use super::*;
    use crate::guidance::YesNo;
    use crate::verdict::Origin;

    const FAKE: &str = include_str!("../../www/examples/spoofed.txt");
    const REAL: &str = include_str!("../../www/examples/genuine.txt");

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(Rc::new(State::default()), |state, action| step(&state, action))
    }

    fn answer(state: &State) -> &Answer {
        state.answer().unwrap_or_else(|| panic!("no answer on the screen: {:?}", state.screen))
    }

    fn origin(state: &State) -> Origin {
        answer(state).judged.report.verdict.origin
    }

    #[test]
    fn a_paste_becomes_an_answer_with_the_focus_on_it() {
        let state = after([Action::Check(FAKE.into())]);
        assert_eq!(origin(&state), Origin::Spoofed);
        assert_eq!(state.focus.0, Focus::Answer);
        assert!(state.said.is_some());
    }

    #[test]
    fn an_empty_box_is_refused_and_keeps_what_is_in_it() {
        let state = after([Action::Check("  \n".into())]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(&*start.text, "  \n");
        assert_eq!(
            start.notice.as_ref().map(|n| n.trouble),
            Some(Trouble::Refused(Refusal::Empty))
        );
        assert_eq!(state.focus.0, Focus::Notice);
    }

    #[test]
    fn the_visible_text_of_a_mail_is_no_headers() {
        let state = after([Action::Check("Dear customer, click the button below.".into())]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        let trouble = start.notice.as_ref().map(|n| n.trouble);
        assert!(
            matches!(trouble, Some(Trouble::Refused(Refusal::NoHeaderFields { .. }))),
            "{trouble:?}"
        );
        assert!(!start.text.is_empty());
    }

    #[test]
    fn a_file_that_is_no_text_is_named() {
        let picture: Rc<[u8]> = Rc::from(&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]);
        let state = after([Action::Opened("shot.png".into(), Ok(picture))]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(start.notice.as_ref().and_then(|n| n.name.as_deref()), Some("shot.png"));
    }

    #[test]
    fn several_files_become_a_list_and_one_is_chosen_and_left_again() {
        let read = |name: &str, text: &str| Action::Opened(name.into(), Ok(text.as_bytes().into()));
        let state = after([
            Action::Expect(3),
            read("a.eml", FAKE),
            read("b.eml", REAL),
            Action::Opened("c.eml".into(), Err(Trouble::Unreadable)),
        ]);
        let Screen::Pile(pile) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(pile.items.len(), 3);
        assert!(
            Rc::ptr_eq(&step(&state, Action::Choose(2)), &state),
            "there is nothing to look at"
        );
        let chosen = step(&state, Action::Choose(0));
        assert_eq!(origin(&chosen), Origin::Spoofed);
        let back = step(&chosen, Action::BackToPile);
        assert!(matches!(&back.screen, Screen::Pile(pile) if pile.items.len() == 3));
    }

    #[test]
    fn another_receiver_is_judged_at_once_and_leaves_the_focus_alone() {
        let state = after([Action::Check(FAKE.into())]);
        let other = step(&state, Action::ReceivedBy(Some("google".into())));
        assert_eq!(answer(&other).wish.receiver.as_deref(), Some("google"));
        assert_eq!(other.focus.0, Focus::Stay);
        assert!(!Rc::ptr_eq(&answer(&state).judged.report, &answer(&other).judged.report));
        assert!(Rc::ptr_eq(&step(&other, Action::ReceivedBy(Some("google".into()))), &other));
    }

    #[test]
    fn an_answer_to_a_question_changes_the_steps_and_not_the_report() {
        let state = after([Action::Check(REAL.into())]);
        let answers = Answers { asked: Some(YesNo::No), ..Answers::default() };
        let asked = step(&state, Action::Answered(answers));
        assert_eq!(answer(&asked).wish.answers, answers);
        assert!(Rc::ptr_eq(&answer(&state).judged.report, &answer(&asked).judged.report));
        assert!(Rc::ptr_eq(&step(&asked, Action::Answered(answers)), &asked));
    }

    #[test]
    fn a_line_can_be_shown_twice_and_the_focus_moves_twice() {
        let state = after([Action::Check(FAKE.into()), Action::Show(3)]);
        let twice = step(&state, Action::Show(3));
        assert_eq!(answer(&twice).shown, Some(3));
        assert_ne!(state.focus, twice.focus);
    }

    #[test]
    fn starting_anew_leaves_nothing_of_the_mail() {
        let state = after([Action::Check(FAKE.into()), Action::Again]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(*start, Start::default());
        assert!(state.said.is_none());
    }

    #[test]
    fn going_back_keeps_the_paste() {
        let state = after([Action::Check(FAKE.into()), Action::Edit]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(&*start.text, FAKE);
    }

    #[test]
    fn what_needs_an_answer_does_nothing_without_one() {
        let state = Rc::new(State::default());
        for action in [
            Action::Show(1),
            Action::BackToPile,
            Action::Edit,
            Action::Choose(0),
            Action::Forwarded(true),
            Action::ReceivedBy(None),
            Action::Answered(Answers { asked: Some(YesNo::Yes), ..Answers::default() }),
            Action::CheckPart(PastedSpan::default()),
        ] {
            assert!(Rc::ptr_eq(&step(&state, action), &state));
        }
    }
}
