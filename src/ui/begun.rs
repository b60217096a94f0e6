//! What the reader began in the page before the program had come: the box stands in `index.html` and takes text at once.

use super::state::{Action, Setup, State};
use super::step::step;
use std::rc::Rc;
use web_sys::FileList;

/// What stood in the page when the program took it over.
#[derive(Debug, Default, PartialEq)]
pub struct Begun {
    /// What is in the box.
    pub text: Rc<str>,
    /// What is marked in it, in UTF-16 units.
    pub selection: Option<(u32, u32)>,
    /// The id of the element with the focus, if it has one.
    pub focused: Option<Box<str>>,
    /// How far the page was scrolled, across and down.
    pub scrolled: (f64, f64),
    /// The button was pressed, or a whole text was pasted: the answer is awaited.
    pub pressed: bool,
    /// Files that were chosen or dropped.
    pub files: Option<FileList>,
}

impl Begun {
    /// The state that goes on from there.
    pub(crate) fn state(&self, setup: Setup) -> State {
        let state = Rc::new(State::open(setup));
        if self.text.is_empty() {
            return Rc::unwrap_or_clone(state);
        }
        let typed = step(&state, Action::Typed(self.text.clone()));
        let next = if self.pressed { Action::Check(self.text.clone()) } else { Action::Glance };
        Rc::unwrap_or_clone(step(&typed, next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::Screen;

    #[test]
    fn what_was_begun_goes_on() {
        let begun = |text: &str, pressed| Begun { text: text.into(), pressed, ..Begun::default() };
        let mail = "From: Microsoft <security@example.net>\r\nSubject: code\r\n\r\n";
        let Screen::Start(start) = begun("", true).state(Setup::default()).screen else {
            unreachable!("nothing was pasted")
        };
        assert!(start.text.is_empty() && start.notice.is_none(), "a button alone is no complaint");
        let Screen::Start(start) = begun(mail, false).state(Setup::default()).screen else {
            unreachable!("nobody pressed")
        };
        assert_eq!((&*start.text, start.glance.is_some()), (mail, true));
        let state = begun(mail, true).state(Setup::default());
        assert!(matches!(state.screen, Screen::Answer(_)), "{state:?}");
        assert_eq!(state.trail.number(), 1, "the box is one step back");
    }
}
