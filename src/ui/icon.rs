//! The drawings of the page. They stand once in `index.html` and are used by name.

use yew::{Html, html};

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Mark,
    Lock,
    Globe,
    Copy,
    File,
    Print,
    Again,
    Yes,
    No,
    Nothing,
    Warn,
    Info,
    Proven,
    Attested,
    Claimed,
    Scale,
    Hand,
    SealGood,
    SealCaution,
    SealWarn,
    SealBad,
    SealOther,
    SealUnsure,
}

impl Icon {
    fn href(self) -> &'static str {
        match self {
            Self::Mark => "#mark",
            Self::Lock => "#lock",
            Self::Globe => "#globe",
            Self::Copy => "#copy",
            Self::File => "#file",
            Self::Print => "#print",
            Self::Again => "#again-icon",
            Self::Yes => "#yes",
            Self::No => "#no",
            Self::Nothing => "#none",
            Self::Warn => "#warn",
            Self::Info => "#info",
            Self::Proven => "#proven",
            Self::Attested => "#attested",
            Self::Claimed => "#claimed",
            Self::Scale => "#scale",
            Self::Hand => "#hand",
            Self::SealGood => "#s-good",
            Self::SealCaution => "#s-caution",
            Self::SealWarn => "#s-warn",
            Self::SealBad => "#s-bad",
            Self::SealOther => "#s-other",
            Self::SealUnsure => "#s-unsure",
        }
    }
}

/// A drawing the height of a line. The words beside it say the same, so it is hidden from readers.
pub(crate) fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" aria-hidden="true" focusable="false"><use href={icon.href()} /></svg> }
}

/// The chevron of something that opens.
pub(crate) fn chevron() -> Html {
    html! { <svg class="icon turn" aria-hidden="true" focusable="false"><use href="#turn" /></svg> }
}

/// A drawing without the line style of [`icon`].
pub(crate) fn picture(icon: Icon) -> Html {
    html! { <svg aria-hidden="true" focusable="false"><use href={icon.href()} /></svg> }
}
