//! The screens a reader came by, so that the browser's Back and Forward work and nothing cleared is lost. They live in
//! memory only: closing or reloading the page forgets them.

use std::rc::Rc;

use super::state::Screen;

/// Most screens kept on either side.
const MAX: usize = 20;

/// The screens before and after the one that is shown.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    /// Oldest first.
    past: Rc<Vec<Screen>>,
    /// Next first.
    future: Rc<Vec<Screen>>,
    /// The number of the oldest screen kept.
    base: u32,
}

impl Trail {
    /// The number of the screen that is shown, counted from the first that ever was.
    pub fn number(&self) -> u32 {
        self.base.saturating_add(count(&self.past))
    }

    /// Whether there is a screen to go back to.
    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    /// The trail after leaving a screen for a new one.
    pub(crate) fn gone_on_from(&self, screen: Screen) -> Self {
        let mut past = Vec::clone(&self.past);
        past.push(screen);
        let over = past.len().saturating_sub(MAX);
        past.drain(..over);
        let dropped = u32::try_from(over).unwrap_or(u32::MAX);
        Self { past: Rc::new(past), future: Rc::default(), base: self.base.saturating_add(dropped) }
    }

    /// The screen of that number, or the nearest that is kept, and the trail around it.
    pub(crate) fn gone_to(&self, number: u32, shown: &Screen) -> Option<(Screen, Self)> {
        let mut all = Vec::clone(&self.past);
        all.push(shown.clone());
        all.extend(self.future.iter().cloned());
        let last = u32::try_from(all.len()).ok()?.checked_sub(1)?.saturating_add(self.base);
        let number = number.clamp(self.base, last);
        if number == self.number() {
            return None;
        }
        let at = usize::try_from(number - self.base).ok()?;
        let future = all.split_off(at + 1);
        let screen = all.pop()?;
        Some((screen, Self { past: Rc::new(all), future: Rc::new(future), base: self.base }))
    }
}

fn count(screens: &[Screen]) -> u32 {
    u32::try_from(screens.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::Start;

    fn screen(text: &str) -> Screen {
        Screen::Start(Start { text: text.into(), ..Start::default() })
    }

    fn text(screen: &Screen) -> &str {
        match screen {
            Screen::Start(start) => &start.text,
            Screen::FileList(_) | Screen::Answer(_) => "",
        }
    }

    #[test]
    fn back_and_forward_find_the_same_screens() {
        let trail = Trail::default().gone_on_from(screen("0")).gone_on_from(screen("1"));
        assert_eq!(trail.number(), 2);
        let (first, back) = trail.gone_to(0, &screen("2")).unwrap_or_default();
        assert_eq!((text(&first), back.number()), ("0", 0));
        let (last, forth) = back.gone_to(2, &first).unwrap_or_default();
        assert_eq!((text(&last), forth.number()), ("2", 2));
        assert!(forth.gone_to(2, &last).is_none(), "it is there already");
    }

    #[test]
    fn what_is_too_old_is_forgotten_and_the_numbers_stay() {
        let mut trail = Trail::default();
        for n in 0..30 {
            trail = trail.gone_on_from(screen(&n.to_string()));
        }
        assert_eq!(trail.number(), 30);
        let (oldest, trail) = trail.gone_to(0, &screen("30")).unwrap_or_default();
        assert_eq!((text(&oldest), trail.number()), ("10", 10));
    }

    #[test]
    fn a_new_screen_ends_the_way_forward() {
        let trail = Trail::default().gone_on_from(screen("0"));
        let (first, back) = trail.gone_to(0, &screen("1")).unwrap_or_default();
        let on = back.gone_on_from(first);
        assert!(on.gone_to(9, &screen("x")).is_none());
    }
}
