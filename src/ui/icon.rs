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
            Self::Mark => "#i-mark",
            Self::Lock => "#i-lock",
            Self::Globe => "#i-globe",
            Self::Copy => "#i-copy",
            Self::File => "#i-file",
            Self::Print => "#i-print",
            Self::Again => "#i-again",
            Self::Yes => "#i-yes",
            Self::No => "#i-no",
            Self::Nothing => "#i-none",
            Self::Warn => "#i-warn",
            Self::Info => "#i-info",
            Self::Proven => "#i-proven",
            Self::Attested => "#i-attested",
            Self::Claimed => "#i-claimed",
            Self::Scale => "#i-scale",
            Self::Hand => "#i-hand",
            Self::SealGood => "#i-s-good",
            Self::SealCaution => "#i-s-caution",
            Self::SealWarn => "#i-s-warn",
            Self::SealBad => "#i-s-bad",
            Self::SealOther => "#i-s-other",
            Self::SealUnsure => "#i-s-unsure",
        }
    }
}

/// A drawing the height of a line. The words beside it say the same, so it is hidden from readers.
pub(crate) fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" aria-hidden="true" focusable="false"><use href={icon.href()} /></svg> }
}

/// The chevron of something that opens.
pub(crate) fn chevron() -> Html {
    html! { <svg class="icon turn" aria-hidden="true" focusable="false"><use href="#i-turn" /></svg> }
}

/// A drawing without the line style of [`icon`].
pub(crate) fn picture(icon: Icon) -> Html {
    html! { <svg aria-hidden="true" focusable="false"><use href={icon.href()} /></svg> }
}
