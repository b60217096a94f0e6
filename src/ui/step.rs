//! How an action changes what the page shows. Pure, so every way through the page can be walked by an ordinary test.

use std::rc::Rc;

use super::state::{
    Action, Answer, FileList, Focus, Item, Judged, Material, Notice, Outcome, Screen, Start, State,
    Trouble, Wish,
};
use super::{engine, waiting};
use countersign_core::behind::unless_missed;
use countersign_core::context::Answers;
use countersign_core::source::Part;
use countersign_words::UiLine;

/// Longest text that is looked at while it is being typed, in bytes.
const MAX_GLANCE: usize = 256 * 1024;

/// What follows from an action. The same `Rc` comes back when nothing changes.
///
/// What would have needed a piece of the program that has not come is not shown: the action waits for the piece (`waiting.rs`).
pub fn step(state: &Rc<State>, action: Action) -> Rc<State> {
    let ahead = waiting::ahead(state, &action);
    let both = || {
        let before = ahead.iter().fold(state.clone(), |state, one| taken(&state, one.clone()));
        taken(&before, action.clone())
    };
    match unless_missed(both) {
        Some(next) if next.waits.is_empty() || waiting::goes_on_at(&action) => next,
        Some(next) => Rc::new(State { waits: Rc::default(), ..State::clone(&next) }),
        None => waiting::from_now_on(state, ahead, action),
    }
}

fn taken(state: &Rc<State>, action: Action) -> Rc<State> {
    match action {
        Action::Arrived(setup) => waiting::is_over(state, setup),
        Action::Check(text) => {
            let kept = holding(state, text.clone());
            settle(&kept, judge(state, Material::Text(text), None), None)
        }
        Action::Pasted(text) => pasted(state, text),
        Action::Typed(text) => typed(state, text),
        Action::Glance => glance(state),
        Action::Clear => clear(state),
        Action::Visit(number) => visit(state, number),
        Action::Expect(expected) => state.to(
            Screen::FileList(Rc::new(FileList { expected, items: Vec::new() })),
            Focus::FileList,
            None,
        ),
        Action::Opened(name, bytes) => opened(state, name, bytes),
        Action::Choose(index) => choose(state, index),
        Action::BackToFiles => match state.answer().and_then(|answer| answer.files.clone()) {
            Some(files) => {
                state.to(Screen::FileList(judged_anew(state, &files)), Focus::FileList, None)
            }
            None => state.clone(),
        },
        Action::CheckPart(found) => part(state, found),
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
        Action::Again => anew(state),
    }
}

fn judge(state: &State, material: Material, name: Option<Rc<str>>) -> Result<Judged, Trouble> {
    let report = Rc::new(engine::judge(&material, &Wish::default(), &state.setup));
    match engine::trouble(&report) {
        Some(trouble) => Err(trouble),
        None => Ok(Judged { material, name, report }),
    }
}

/// The text stands in the box, when there is a box.
pub(super) fn holding(state: &Rc<State>, text: Rc<str>) -> Rc<State> {
    let Screen::Start(start) = &state.screen else { return state.clone() };
    if start.text == text {
        return state.clone();
    }
    let start = Start { text, ..start.clone() };
    Rc::new(State { screen: Screen::Start(start), ..State::clone(state) })
}

/// One mail was judged: to its answer, or back to the paste box with the paste kept.
fn settle(state: &Rc<State>, outcome: Result<Judged, Trouble>, name: Option<Rc<str>>) -> Rc<State> {
    match outcome {
        Ok(judged) => show(state, judged, None),
        Err(trouble) => {
            let notice = Some(Notice { name, trouble });
            match &state.screen {
                Screen::Start(start) => {
                    let start = Start { text: start.text.clone(), notice, ..Start::default() };
                    state.with(Screen::Start(start), Focus::Notice, None)
                }
                Screen::FileList(_) | Screen::Answer(_) => {
                    let start = Start { notice, ..Start::default() };
                    state.to(Screen::Start(start), Focus::Notice, None)
                }
            }
        }
    }
}

/// A whole paste is answered at once. One that cannot be read gets a word, and the hand stays in the box: more of it
/// may come.
fn pasted(state: &Rc<State>, text: Rc<str>) -> Rc<State> {
    let kept = holding(state, text.clone());
    match judge(state, Material::Text(text), None) {
        Ok(judged) => show(&kept, judged, None),
        Err(trouble) => kept.with_start(|start| Start {
            notice: Some(Notice { name: None, trouble }),
            text: start.text.clone(),
            ..Start::default()
        }),
    }
}

fn typed(state: &Rc<State>, text: Rc<str>) -> Rc<State> {
    state.with_start(|start| Start { text, cleared: false, ..start.clone() })
}

/// What the text says so far. Long texts wait for the button: a glance is taken after every pause.
fn glance(state: &Rc<State>) -> Rc<State> {
    state.with_start(|start| {
        let judged = (start.text.len() <= MAX_GLANCE)
            .then(|| judge(state, Material::Text(start.text.clone()), None));
        let glance = judged.and_then(Result::ok).map(|judged| judged.report.verdict.clone());
        let notice = start.notice.clone().filter(|_| glance.is_none() && !start.text.is_empty());
        Start { notice, glance, unseen: false, ..start.clone() }
    })
}

/// Nothing is lost by clearing: Back brings it again.
fn clear(state: &Rc<State>) -> Rc<State> {
    match &state.screen {
        Screen::Start(start) if !start.text.is_empty() || start.notice.is_some() => anew(state),
        Screen::Answer(_) | Screen::FileList(_) => anew(state),
        Screen::Start(_) => state.clone(),
    }
}

fn anew(state: &Rc<State>) -> Rc<State> {
    let start = Start { cleared: true, ..Start::default() };
    state.to(Screen::Start(start), Focus::Paste, Some(UiLine::Cleared))
}

fn visit(state: &Rc<State>, number: u32) -> Rc<State> {
    let Some((screen, trail)) = state.trail.gone_to(number, &state.screen) else {
        return state.clone();
    };
    let (screen, focus) = match screen {
        Screen::Start(_) => (screen, Focus::Paste),
        Screen::FileList(files) => (Screen::FileList(judged_anew(state, &files)), Focus::FileList),
        Screen::Answer(answer) => {
            let seen = Answer { seen: true, ..Answer::clone(&answer) };
            (Screen::Answer(Rc::new(seen)), Focus::SeenAnswer)
        }
    };
    let visited = Rc::new(State { trail, ..State::clone(&state.with(screen, focus, None)) });
    waiting::glanced(&visited)
}

fn show(state: &Rc<State>, judged: Judged, files: Option<Rc<FileList>>) -> Rc<State> {
    let wish = Wish::default();
    let guidance = judged.report.guidance.clone();
    let said = Some(UiLine::Answered {
        origin: judged.report.verdict.origin,
        findings: judged.report.findings.len(),
    });
    let answer = Answer { judged, wish, guidance, shown: None, files, seen: false };
    state.to(Screen::Answer(Rc::new(answer)), Focus::Answer, said)
}

fn opened(state: &Rc<State>, name: Rc<str>, bytes: Result<Rc<[u8]>, Trouble>) -> Rc<State> {
    match &state.screen {
        Screen::FileList(files) if files.items.len() < files.expected => {
            let mut files = FileList::clone(files);
            let outcome = bytes.map_or_else(Outcome::Not, |bytes| outcome(state, &name, bytes));
            files.items.push(Item { name, outcome });
            let said = (files.items.len() == files.expected)
                .then_some(UiLine::FilesRead { count: files.expected });
            Rc::new(State {
                screen: Screen::FileList(Rc::new(files)),
                said: said.map(Rc::new),
                ..State::clone(state)
            })
        }
        Screen::Start(_) | Screen::FileList(_) | Screen::Answer(_) => {
            let judged = |bytes| judge(state, Material::Bytes(bytes), Some(name.clone()));
            settle(state, bytes.and_then(judged), Some(name.clone()))
        }
    }
}

/// What becomes of one file of several: the others do not wait for it.
fn outcome(state: &State, name: &Rc<str>, bytes: Rc<[u8]>) -> Outcome {
    let judged = unless_missed(|| judge(state, Material::Bytes(bytes.clone()), Some(name.clone())));
    judged.map_or(Outcome::Waits(bytes), |judged| judged.map_or_else(Outcome::Not, Outcome::Judged))
}

/// The files, those that waited judged as far as that can be.
pub(super) fn judged_anew(state: &State, files: &Rc<FileList>) -> Rc<FileList> {
    if !files.items.iter().any(|item| matches!(item.outcome, Outcome::Waits(_))) {
        return files.clone();
    }
    let anew = |item: &Item| match &item.outcome {
        Outcome::Waits(bytes) => {
            Item { name: item.name.clone(), outcome: outcome(state, &item.name, bytes.clone()) }
        }
        Outcome::Judged(_) | Outcome::Not(_) => item.clone(),
    };
    let items = files.items.iter().map(anew).collect();
    Rc::new(FileList { expected: files.expected, items })
}

fn choose(state: &Rc<State>, index: usize) -> Rc<State> {
    let Screen::FileList(files) = &state.screen else { return state.clone() };
    match files.items.get(index).map(|item| &item.outcome) {
        Some(Outcome::Judged(judged)) => show(state, judged.clone(), Some(files.clone())),
        Some(Outcome::Not(_) | Outcome::Waits(_)) | None => state.clone(),
    }
}

fn edit(state: &Rc<State>) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let mut material = &answer.judged.material;
    // Back to the whole paste, never to a part of it: in the box it would be a mail of its own.
    let text = loop {
        match material {
            Material::Text(text) => break text.clone(),
            Material::Bytes(_) => break Rc::default(),
            Material::Inside(outer, _) => material = outer,
        }
    };
    state.to(Screen::Start(Start { text, ..Start::default() }), Focus::Paste, None)
}

/// A mail found inside this one. It is no paste of its own: it would lose the mark of where it was found.
fn part(state: &Rc<State>, part: Part) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let Judged { material, name, report } = &answer.judged;
    if report.source.parts().all(|(found, _)| found != part) {
        return state.clone();
    }
    let material = Material::Inside(Rc::new(material.clone()), part);
    settle(state, judge(state, material, name.clone()), name.clone())
}

/// Judges the same mail anew with another wish; the focus stays where the reader's hand is.
fn again_with(state: &Rc<State>, change: impl FnOnce(&mut Wish)) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let mut wish = answer.wish.clone();
    change(&mut wish);
    if wish == answer.wish {
        return state.clone();
    }
    with_wish(state, |_| wish)
}

/// The mail on the screen judged anew, with the wish that comes of the one it has.
pub(super) fn with_wish(state: &Rc<State>, wish: impl FnOnce(&Wish) -> Wish) -> Rc<State> {
    let Some(answer) = state.answer() else { return state.clone() };
    let wish = wish(&answer.wish);
    let report = Rc::new(engine::judge(&answer.judged.material, &wish, &state.setup));
    let guidance = report.guidance.clone();
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
    let guidance = Rc::new(answer.judged.report.advise(&state.setup.policy, answers));
    let said = UiLine::StepsFollow { count: guidance.steps.len() };
    state.with_answer(Focus::Stay, Some(said), |answer| {
        answer.wish.answers = answers;
        answer.guidance = guidance;
    })
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::panic, reason = "a test may fail loudly")]

    use super::*;
    use countersign_core::context::YesNo;
    use countersign_core::source::Refusal;
    use countersign_core::verdict::Origin;

    pub(in crate::ui) const FAKE: &str = include_str!("../../www/examples/spoofed.txt");
    pub(in crate::ui) const REAL: &str = include_str!("../../www/examples/genuine.txt");

    pub(in crate::ui) fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions.into_iter().fold(Rc::new(State::default()), |state, action| step(&state, action))
    }

    pub(in crate::ui) fn answer(state: &State) -> &Answer {
        state.answer().unwrap_or_else(|| panic!("no answer on the screen: {:?}", state.screen))
    }

    pub(in crate::ui) fn origin(state: &State) -> Origin {
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
        let Screen::FileList(files) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(files.items.len(), 3);
        assert!(
            Rc::ptr_eq(&step(&state, Action::Choose(2)), &state),
            "there is nothing to look at"
        );
        let chosen = step(&state, Action::Choose(0));
        assert_eq!(origin(&chosen), Origin::Spoofed);
        let back = step(&chosen, Action::BackToFiles);
        assert!(matches!(&back.screen, Screen::FileList(files) if files.items.len() == 3));
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
        assert_eq!(*start, Start { cleared: true, ..Start::default() });
        assert_eq!(state.said.as_deref(), Some(&UiLine::Cleared));
    }

    #[test]
    fn a_whole_paste_is_answered_at_once_and_a_strange_one_keeps_the_hand_in_the_box() {
        assert_eq!(origin(&after([Action::Pasted(FAKE.into())])), Origin::Spoofed);
        let state = after([Action::Pasted("Dear customer".into())]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(&*start.text, "Dear customer");
        assert!(start.notice.is_some());
        assert_eq!(state.focus.0, Focus::Stay);
    }

    #[test]
    fn a_glance_says_what_the_text_says_so_far() {
        let state = after([Action::Typed(FAKE.into()), Action::Glance]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(start.glance.as_ref().map(|verdict| verdict.origin), Some(Origin::Spoofed));
        let state = step(&step(&state, Action::Typed("no".into())), Action::Glance);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!((&start.glance, &*start.text), (&None, "no"));
    }

    #[test]
    fn back_brings_again_what_was_cleared_and_forward_the_empty_box() {
        let state = after([Action::Typed("half a header".into()), Action::Clear]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!((&*start.text, start.cleared, state.trail.number()), ("", true, 1));
        let back = step(&state, Action::Visit(0));
        let Screen::Start(start) = &back.screen else { panic!("{:?}", back.screen) };
        assert_eq!(&*start.text, "half a header");
        let forth = step(&back, Action::Visit(1));
        assert!(matches!(&forth.screen, Screen::Start(start) if start.text.is_empty()));
    }

    #[test]
    fn back_from_an_answer_leads_to_the_paste_and_forward_to_the_same_answer() {
        let state = after([Action::Check(FAKE.into())]);
        let back = step(&state, Action::Visit(0));
        let Screen::Start(start) = &back.screen else { panic!("{:?}", back.screen) };
        assert_eq!(&*start.text, FAKE);
        let forth = step(&back, Action::Visit(1));
        assert!(Rc::ptr_eq(&answer(&state).judged.report, &answer(&forth).judged.report));
        assert_eq!(forth.focus.0, Focus::SeenAnswer);
        assert!(!answer(&state).seen && answer(&forth).seen);
    }

    #[test]
    fn an_empty_box_is_not_cleared_again() {
        let state = after([Action::Clear]);
        assert_eq!(state.trail.number(), 0);
    }

    #[test]
    fn files_dropped_on_a_half_typed_text_do_not_lose_it() {
        let state = after([Action::Typed("half".into()), Action::Expect(2), Action::Visit(0)]);
        assert!(matches!(&state.screen, Screen::Start(start) if &*start.text == "half"));
    }

    #[test]
    fn going_back_keeps_the_paste() {
        let state = after([Action::Check(FAKE.into()), Action::Edit]);
        let Screen::Start(start) = &state.screen else { panic!("{:?}", state.screen) };
        assert_eq!(&*start.text, FAKE);
    }

    #[test]
    fn a_mail_inside_another_keeps_its_mark_and_never_gets_into_the_box() {
        let text =
            format!("Received: from a by b\nFrom: a@example.com\nTo: b@example.org\n\n{REAL}");
        let outer = after([Action::Check(text.as_str().into())]);
        assert_eq!(origin(&outer), Origin::NotTheBrand);
        let inside = step(&outer, Action::CheckPart(Part::Second));
        assert_eq!(origin(&inside), Origin::CannotTell);
        let named = step(&inside, Action::ReceivedBy(Some("microsoft".into())));
        assert_eq!(origin(&named), Origin::CannotTell);
        assert_eq!(answer(&named).judged.report.source.within(), [Part::Second]);
        let Screen::Start(start) = &step(&named, Action::Edit).screen else {
            panic!("no paste box")
        };
        assert_eq!(&*start.text, text);
    }

    #[test]
    fn what_needs_an_answer_does_nothing_without_one() {
        let state = Rc::new(State::default());
        for action in [
            Action::Show(1),
            Action::BackToFiles,
            Action::Edit,
            Action::Choose(0),
            Action::Forwarded(true),
            Action::ReceivedBy(None),
            Action::Answered(Answers { asked: Some(YesNo::Yes), ..Answers::default() }),
            Action::CheckPart(Part::Second),
        ] {
            assert!(Rc::ptr_eq(&step(&state, action), &state));
        }
    }
}
