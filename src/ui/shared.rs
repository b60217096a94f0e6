//! What several components share: values compared by identity, and the language.

use std::ops::Deref;
use std::rc::Rc;

use yew::{Callback, hook, use_context};

use super::state::Action;
use countersign_words::Lang;

/// Sends an action to the one reducer.
pub(crate) type On = Callback<Action>;

/// A shared value that is equal only to itself: comparing two reports word by word would cost more than drawing one.
#[derive(Debug)]
pub struct Ptr<T: ?Sized>(pub Rc<T>);

impl<T: ?Sized> Clone for Ptr<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: ?Sized> PartialEq for Ptr<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Deref for Ptr<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The language of the page.
#[hook]
pub(crate) fn use_lang() -> Lang {
    use_context::<Lang>().unwrap_or_else(Lang::silent)
}
