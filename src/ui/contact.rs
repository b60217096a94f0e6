//! Whose page this is, and whom to ask there: what the organisation says of itself in `policy.json`. Seen before anything is
//! pasted and beside every answer, because whoever needs a person has no mind for questions.

use yew::{Html, html};

use super::icon::{Icon, icon};
use super::text::visible;
use countersign_core::policy::Policy;
use countersign_words::{Lang, texts};

/// The organisation's name and its help desk; nothing where it gave neither.
pub(crate) fn contact(lang: Lang, policy: &Policy) -> Option<Html> {
    let given = |words: &Option<String>| {
        words.as_deref().map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    let (organisation, help_desk) = (given(&policy.organisation), given(&policy.help_desk));
    if organisation.is_none() && help_desk.is_none() {
        return None;
    }
    let name = organisation.map(|name| texts::contact_organisation(lang, &name));
    Some(html! {
        <div class="contact" id="contact">
            {icon(Icon::Info)}
            <div>
                if let Some(name) = name { <p>{visible(&name)}</p> }
                if let Some(help_desk) = help_desk {
                    <p><b>{lang.text(texts::CONTACT_HELP_DESK)}</b>{" "}{visible(&help_desk)}</p>
                }
            </div>
        </div>
    })
}
