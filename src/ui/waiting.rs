//! What the reader did that needs a piece of the program that has not come: it waits for it, and is done then.

use std::mem::discriminant;
use std::rc::Rc;

use super::state::{Action, Screen, Setup, Start, State, Waiting, Wish};
use super::step::{holding, judged_anew, step, with_wish};
use countersign_words::UiLine;

/// What waits and belongs before this: what else the reader said of the same mail.
pub(super) fn ahead(state: &State, action: &Action) -> Vec<Action> {
    // The same said anew takes its place; of keys there are several.
    let is_another = |other: &Action| {
        matches!(other, Action::Key(_)) || discriminant(other) != discriminant(action)
    };
    let belongs =
        |other: &&Action| action.is_of_the_mail() && other.is_of_the_mail() && is_another(other);
    state.waits.iter().filter(belongs).cloned().collect()
}

/// Whether what waits goes on waiting when this is done.
pub(super) fn goes_on_at(action: &Action) -> bool {
    use Action::{Answered, Arrived, Glance, Say, Show};
    matches!(action, Arrived(_) | Glance | Say(_) | Show(_) | Answered(_))
}

/// The same screen, where the action waits. A text stands in the box meanwhile.
pub(super) fn from_now_on(state: &Rc<State>, ahead: Vec<Action>, action: Action) -> Rc<State> {
    if matches!(action, Action::Glance) {
        // What was said of another text does not stay beside this one.
        return state.with_start(|start| Start { glance: None, unseen: true, ..start.clone() });
    }
    let kept = if let Action::Check(text) | Action::Pasted(text) = &action {
        holding(state, text.clone())
    } else {
        state.clone()
    };
    let waits = Rc::new(ahead.into_iter().chain([action]).collect());
    let waits = State { waits, ..State::clone(&kept) };
    let said = waits
        .waiting()
        .map(|waiting| Rc::new(UiLine::Awaited { change: waiting == Waiting::Change }));
    Rc::new(State { said, ..waits })
}

/// The second part has come: whatever waited is done, and a glance that was missed is taken.
pub(super) fn is_over(state: &Rc<State>, setup: Rc<Setup>) -> Rc<State> {
    let files = match &state.screen {
        Screen::FileList(files) => Some((judged_anew(state, files), files)),
        Screen::Start(_) | Screen::Answer(_) => None,
    };
    let same = setup.policy_refused == state.setup.policy_refused;
    let mut done = state.clone();
    if !same || !state.waits.is_empty() {
        let setup = if same { state.setup.clone() } else { setup };
        done = Rc::new(State { setup, waits: Rc::default(), ..State::clone(state) });
    }
    if let Some((anew, files)) = files
        && !Rc::ptr_eq(&anew, files)
    {
        done = Rc::new(State { screen: Screen::FileList(anew), ..State::clone(&done) });
    }
    if !same {
        done = with_wish(&done, Wish::clone);
    }
    let done = state.waits.iter().fold(done, |state, action| step(&state, action.clone()));
    glanced(&done)
}

/// The state with a glance at its text, where one was missed.
pub(super) fn glanced(state: &Rc<State>) -> Rc<State> {
    match &state.screen {
        Screen::Start(start) if start.unseen => step(state, Action::Glance),
        Screen::Start(_) | Screen::FileList(_) | Screen::Answer(_) => state.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test may fail loudly")]

    use super::*;
    use crate::ui::state::{Answer, FileList, Focus, Item, Outcome};
    use crate::ui::step::tests::{FAKE, REAL, after, answer, origin};
    use countersign_core::policy::Policy;
    use countersign_core::verdict::Origin;

    /// A state in which these wait for the second part of the program.
    fn waiting_for(state: &State, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        let waits = Rc::new(actions.into_iter().collect());
        Rc::new(State { waits, ..state.clone() })
    }

    #[test]
    fn what_waits_is_done_when_the_second_part_has_come() {
        let state = waiting_for(&after([]), [Action::Check(FAKE.into())]);
        let here = step(&state, Action::Arrived(Rc::default()));
        assert_eq!((origin(&here), here.waits.len()), (Origin::Spoofed, 0));
        assert_eq!(here.focus.0, Focus::Answer);
        let nothing = after([]);
        assert!(Rc::ptr_eq(&step(&nothing, Action::Arrived(Rc::default())), &nothing));
    }

    #[test]
    fn whoever_does_something_else_meanwhile_is_not_called_back() {
        let state = waiting_for(&after([]), [Action::Check(FAKE.into())]);
        let glanced = step(&state, Action::Glance);
        assert_eq!(glanced.waits.len(), 1, "the page did that, and not the reader");
        let typed = step(&state, Action::Typed("x".into()));
        assert_eq!(typed.waits.len(), 0);
        let arrived = step(&typed, Action::Arrived(Rc::default()));
        assert!(matches!(&arrived.screen, Screen::Start(start) if &*start.text == "x"));
    }

    #[test]
    fn a_file_of_several_waits_in_its_row_and_is_judged_where_the_list_is_seen_next() {
        let mut files = FileList { expected: 2, items: Vec::new() };
        let waits = Outcome::Waits(FAKE.as_bytes().into());
        files.items.push(Item { name: "a.msg".into(), outcome: waits });
        let screen = Screen::FileList(Rc::new(files));
        let state = Rc::new(State { screen, ..State::default() });
        assert!(
            Rc::ptr_eq(&step(&state, Action::Choose(0)), &state),
            "there is nothing to look at"
        );
        let read = Action::Opened("b.eml".into(), Ok(REAL.as_bytes().into()));
        let both = step(&state, read);
        let here = step(&both, Action::Arrived(Rc::default()));
        let away = step(&step(&both, Action::Choose(1)), Action::BackToFiles);
        let back = step(&step(&both, Action::Again), Action::Visit(0));
        for state in [here, away, back] {
            let Screen::FileList(files) = &state.screen else { panic!("{:?}", state.screen) };
            let names: Vec<&str> = files.items.iter().map(|item| &*item.name).collect();
            assert_eq!(names, ["a.msg", "b.eml"]);
            assert!(files.items.iter().all(|item| matches!(item.outcome, Outcome::Judged(_))));
        }
    }

    #[test]
    fn a_file_alone_takes_the_place_of_what_waits() {
        let state = waiting_for(&after([]), [Action::Check(FAKE.into())]);
        let read = step(&state, Action::Opened("a.eml".into(), Ok(REAL.as_bytes().into())));
        assert_eq!((origin(&read), read.waits.len()), (Origin::Genuine, 0));
        assert!(Rc::ptr_eq(&step(&read, Action::Arrived(Rc::default())), &read));
    }

    #[test]
    fn what_else_is_said_of_the_same_mail_joins_what_waits() {
        let google = || Action::ReceivedBy(Some("google".into()));
        let state = waiting_for(&after([Action::Check(FAKE.into())]), [google()]);
        let both = step(&state, Action::Forwarded(true));
        let Answer { wish, .. } = answer(&both);
        assert_eq!((wish.receiver.as_deref(), wish.forwarded), (Some("google"), true));
        let anew = step(&state, Action::ReceivedBy(None));
        assert_eq!((&answer(&anew).wish.receiver, anew.waits.len()), (&None, 0));
    }

    #[test]
    fn a_glance_that_was_missed_leaves_no_word_of_another_text_and_is_taken_later() {
        let state = after([Action::Typed(REAL.into()), Action::Glance, Action::Typed(FAKE.into())]);
        let missed = from_now_on(&state, Vec::new(), Action::Glance);
        let Screen::Start(start) = &missed.screen else { panic!("{:?}", missed.screen) };
        assert_eq!((&start.glance, missed.waits.len()), (&None, 0));
        let here = step(&missed, Action::Arrived(Rc::default()));
        let Screen::Start(start) = &here.screen else { panic!("{:?}", here.screen) };
        assert_eq!(start.glance.as_ref().map(|verdict| verdict.origin), Some(Origin::Spoofed));
        assert!(!start.unseen);
    }

    #[test]
    fn what_is_told_of_a_file_is_still_told_when_the_second_part_has_come() {
        for text in ["", FAKE] {
            let picture: Rc<[u8]> = Rc::from(&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]);
            let opened = Action::Opened("shot.png".into(), Ok(picture));
            let state = after([Action::Typed(text.into()), opened]);
            assert!(Rc::ptr_eq(&step(&state, Action::Arrived(Rc::default())), &state));
        }
    }

    #[test]
    fn a_policy_that_turns_out_wrong_is_told() {
        let refused = Setup { policy_refused: Some("no key".into()), ..Setup::default() };
        let state = step(&after([]), Action::Arrived(Rc::new(refused)));
        assert_eq!(state.setup.policy_refused.as_deref(), Some("no key"));
    }

    #[test]
    fn an_answer_by_a_policy_that_turns_out_wrong_is_judged_anew() {
        let policy =
            Policy { report_address: Some("phish@example.org".into()), ..Policy::default() };
        let state = Rc::new(State::open(Setup { policy, ..Setup::default() }));
        let before = step(&state, Action::Check(FAKE.into()));
        let refused = Setup { policy_refused: Some("no key".into()), ..Setup::default() };
        let after = step(&before, Action::Arrived(Rc::new(refused)));
        let names_it = |state: &State| format!("{:?}", answer(state).guidance).contains("phish@");
        assert!(names_it(&before) && !names_it(&after), "what to do is not the organisation's");
        assert_eq!(answer(&before).wish, answer(&after).wish);
    }
}
