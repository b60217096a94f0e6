//! Where a screen, a printer or a page broke a word in two because its lines were full.
//!
//! Such a program breaks a line where its width ends: at a blank, which goes, or behind a hyphen, else within a word. What
//! it broke shows by its lines: none is longer than the width, and none had room for the word that the next one begins with.
//! Folding that lost its blanks (RFC 5322 section 2.2.3) does not look so, since servers fold at blanks and where they like.

use super::block_lines;
use crate::source::draft::Draft;
use crate::source::field_name::{Look, look};

/// How the lines of a block were broken, if they were broken anew.
pub(super) struct Wrapping {
    /// The longest line, in characters.
    width: usize,
    /// Words are broken wherever the width ends.
    to_the_width: bool,
}

/// The breaks in front of lines that begin no field.
#[derive(Default)]
struct Breaks {
    all: usize,
    /// The first word of the next line could not stand on the one above.
    had_no_room: usize,
    /// The line above is as long as lines get.
    full: usize,
    /// Of those that had no room: the line above ends with the hyphen of a word.
    at_hyphen: usize,
    /// Of those that had no room: the line above has a blank in it. A program that breaks at blanks fills such a line by
    /// chance only.
    of_words: usize,
    full_of_words: usize,
}

impl Wrapping {
    /// Reads it off the lines of the block.
    pub(super) fn of(draft: &Draft) -> Option<Self> {
        let width = block_lines(&draft.text).map(|line| length(line.text)).max()?;
        let mut breaks = Breaks::default();
        let mut above = "";
        for line in block_lines(&draft.text) {
            if look(line.text) == Look::Not && line.start > 0 {
                breaks.count(above, line.text, width);
            }
            above = line.text;
        }
        // Other lines may have been folded before, and those breaks are where a server put them.
        let wrapped = breaks.at_hyphen > 0
            || breaks.full >= 3
            || (breaks.had_no_room >= 3 && breaks.had_no_room * 4 >= breaks.all * 3);
        let to_the_width = breaks.full_of_words > 0 && breaks.full_of_words * 2 >= breaks.of_words;
        wrapped.then_some(Self { width, to_the_width })
    }

    /// Whether the end of a line and the beginning of the next were one word.
    pub(super) fn is_within_a_word(&self, above: &str, line: &str) -> bool {
        let longer_than_a_line =
            || length(last_word(above)) + length(first_word(line)) > self.width;
        (ends_with_hyphen(above) && has_no_room(above, line, self.width))
            || (self.is_full(above) && (self.to_the_width || longer_than_a_line()))
    }

    /// Whether a line is as long as lines get, so that the next one may go on with its last word.
    pub(super) fn is_full(&self, line: &str) -> bool {
        length(line) == self.width
    }
}

impl Breaks {
    fn count(&mut self, above: &str, line: &str, width: usize) {
        let (no_room, full) = (has_no_room(above, line, width), length(above) == width);
        let of_words = above.trim().contains(' ');
        self.all += 1;
        self.had_no_room += usize::from(no_room);
        self.full += usize::from(full);
        self.at_hyphen += usize::from(no_room && ends_with_hyphen(above));
        self.of_words += usize::from(no_room && of_words);
        self.full_of_words += usize::from(full && of_words);
    }
}

fn has_no_room(above: &str, line: &str, width: usize) -> bool {
    length(above) + 1 + length(first_word(line)) > width
}

/// Whether it is the hyphen of a word, not a dash between words.
fn ends_with_hyphen(line: &str) -> bool {
    line.strip_suffix('-').is_some_and(|left| left.ends_with(char::is_alphanumeric))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn first_word(line: &str) -> &str {
    line.split([' ', '\t']).next().unwrap_or_default()
}

fn last_word(line: &str) -> &str {
    line.rsplit([' ', '\t']).next().unwrap_or_default()
}
