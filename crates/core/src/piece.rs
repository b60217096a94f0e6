//! A piece of the program that few mails need, and that is large: the page brings it behind the rest (`behind`).
//!
//! With the feature `whole` all pieces are inside. Without, each is out of reach until it is brought, and what needs one goes on
//! without it. What is found then may be wrong: who judges asks by [`unless_missed`], which gives nothing in that case.

use std::cell::Cell;
use std::sync::OnceLock;

/// Such a piece: a function, or a table.
#[derive(Debug)]
pub(crate) struct Piece<T: 'static>(OnceLock<T>);

thread_local! {
    /// Whether one was asked for that is not here.
    static MISSED: Cell<bool> = const { Cell::new(false) };
}

/// What `judge` finds, unless it missed a piece on its way.
pub fn unless_missed<T>(judge: impl FnOnce() -> T) -> Option<T> {
    let before = MISSED.replace(false);
    let found = judge();
    let missed = MISSED.replace(before);
    (!missed).then_some(found)
}

impl<T: Copy> Piece<T> {
    /// One that is to be brought, where it is not inside.
    pub(crate) const fn awaited() -> Self {
        Self(OnceLock::new())
    }

    /// From now on it is here.
    pub(crate) fn bring(&self, piece: T) {
        // A second time it is the same.
        let _ = self.0.set(piece);
    }

    /// It, if it is here; `inside` gives the one of a whole program.
    pub(crate) fn get(&self, inside: impl FnOnce() -> T) -> Option<T> {
        if cfg!(feature = "whole") {
            return Some(inside());
        }
        self.brought()
    }

    /// It, if it was brought.
    fn brought(&self) -> Option<T> {
        let piece = self.0.get().copied();
        if piece.is_none() {
            MISSED.set(true);
        }
        piece
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_missed_a_piece_gives_nothing_until_it_is_brought() {
        static NUMBER: Piece<u8> = Piece::awaited();
        let found = || NUMBER.brought().unwrap_or_default();
        assert_eq!(unless_missed(found), None);
        assert_eq!(unless_missed(|| 1), Some(1), "another that needs none");
        NUMBER.bring(7);
        assert_eq!(unless_missed(found), Some(7));
    }

    #[test]
    fn one_within_another_is_told_of_its_own() {
        static NUMBER: Piece<u8> = Piece::awaited();
        let outer = unless_missed(|| {
            let inner = unless_missed(|| NUMBER.brought());
            assert_eq!(inner, None);
            2
        });
        assert_eq!(outer, Some(2));
    }
}
