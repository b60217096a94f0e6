//! Characters that are not seen, or change how others are read: the one set that parser, drawing and exports share.
//!
//! Sources: Unicode's `Default_Ignorable_Code_Point` and `Bidi_Control` (UAX #44), and blanks that are letters.

/// Why a character is not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unseen {
    /// A control character other than tab and line feed.
    Control,
    /// It turns the direction of the text around it.
    Bidi,
    /// It has no width, or is a blank that counts as a letter. Honest text in a header has none.
    Invisible,
    /// A selector, an annotation, a line separator. Every other emoji carries a selector, so it proves nothing by itself.
    Format,
}

impl Unseen {
    /// What hides a character; nothing when it is seen.
    pub fn of(c: char) -> Option<Self> {
        match c {
            '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Some(Self::Control),
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => Some(Self::Bidi),
            '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2064}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e007f}' => Some(Self::Invisible),
            '\u{180b}'..='\u{180d}'
            | '\u{180f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{2800}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1345f}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0080}'..='\u{e0fff}' => Some(Self::Format),
            _ => None,
        }
    }
}

/// Whether a character is not seen, or changes how others are read.
pub fn is_hidden(c: char) -> bool {
    Unseen::of(c).is_some()
}
