//! The languages whose words have come: each is read once and stays.

use crate::intl::Intl;
use countersign_words::{CatalogueFault, Lang};
use std::cell::RefCell;

thread_local! {
    static READ: RefCell<Vec<Lang>> = const { RefCell::new(Vec::new()) };
}

/// The language of a tag, if its words have come.
pub(crate) fn spoken(tag: &str) -> Option<Lang> {
    READ.with_borrow(|read| read.iter().copied().find(|lang| lang.tag() == tag))
}

/// Reads a catalogue, the whole or its beginning; a language that was read before is that one.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read(text: &str) -> Result<Lang, CatalogueFault> {
    read_if(text, |_| true)
}

/// Reads a catalogue that has to be whole, as the page's two files are when they are put together.
#[cfg(feature = "interface")]
pub(crate) fn read_whole(text: &str) -> Result<Lang, CatalogueFault> {
    read_if(text, Lang::is_whole)
}

fn read_if(text: &str, taken: fn(Lang) -> bool) -> Result<Lang, CatalogueFault> {
    let tag = text.lines().next().and_then(|head| head.split('\t').nth(1));
    if let Some(lang) = tag.and_then(spoken) {
        return Ok(lang);
    }
    let lang = Lang::read(text, |locale| Box::new(Intl::of(locale)))?;
    if !taken(lang) {
        return Err(CatalogueFault::Unreadable);
    }
    READ.with_borrow_mut(|read| read.push(lang));
    Ok(lang)
}
