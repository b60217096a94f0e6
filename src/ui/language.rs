//! In which language the page speaks: the address says it (`?lang=de`), else the organisation, else the browser. It is
//! remembered nowhere but in the address.

use web_sys::{Url, Window};

use countersign_core::policy::Policy;
use countersign_words::Lang;

/// The name in the address.
const NAME: &str = "lang";

/// The language to begin with.
pub(crate) fn chosen(policy: &Policy) -> Lang {
    let named = || {
        let url = Url::new(&window()?.location().href().ok()?).ok()?;
        Lang::of_tag(&url.search_params().get(NAME)?)
    };
    let organisations = || Lang::of_tag(policy.language.as_deref()?);
    let browsers = || {
        let languages = window()?.navigator().languages();
        languages.iter().find_map(|tag| Lang::of_tag(&tag.as_string()?))
    };
    named().or_else(organisations).or_else(browsers).unwrap_or_default()
}

/// Tells the document which language it is in, for screen readers, hyphenation and the direction of reading.
pub(crate) fn tell(lang: Lang) {
    let root = window().and_then(|w| w.document()).and_then(|d| d.document_element());
    if let Some(root) = root {
        // A document that refuses an attribute of its own root does not exist.
        let _ = root.set_attribute("lang", lang.tag());
        let _ = root.set_attribute("dir", lang.direction());
    }
}

/// Writes the language into the address, and nothing else there changes.
pub(crate) fn write(lang: Lang) {
    let written = || {
        let window = window()?;
        let url = Url::new(&window.location().href().ok()?).ok()?;
        url.search_params().set(NAME, lang.tag());
        let history = window.history().ok()?;
        let state = history.state().ok()?;
        history.replace_state_with_url(&state, "", Some(&url.href())).ok()
    };
    let _ = written();
}

fn window() -> Option<Window> {
    web_sys::window()
}
