//! A language as the program reads it: one line of what it is, then a record for every message, in the order of the keys.
//!
//! | character | what follows |
//! |---|---|
//! | U+0001 | a letter, `a` for the first argument: it is filled in |
//! | U+0002 | such a letter, then the forms of a choice, ended by U+0004 |
//! | U+0003 | ends a form, which began with `=N;` for one number, or with the letter of a plural form: `z o t f m x` |
//! | U+001E | ends a message |
//!
//! The messages of groups whose heading ends in "(behind the answer)" come last, and may be cut off: the page loads them later.

use crate::{Argument, Catalogues, Language, Part, When};
use core::fmt::Write as _;

impl Catalogues {
    /// What a program must agree on with a catalogue: the keys and their arguments, as sixteen digits.
    pub fn fingerprint(&self) -> String {
        // FNV-1a, 64 bits: this tells an old file from a new one and guards against nobody.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        if let Some(reference) = self.languages.first() {
            for key in &self.keys {
                add(key);
                for argument in
                    reference.messages.get(key).into_iter().flat_map(crate::Message::arguments)
                {
                    add(&argument.name);
                    add(if argument.number { "#" } else { "" });
                }
            }
        }
        format!("{hash:016x}")
    }

    /// A language in its compact form: its beginning, which is read first, and the rest. Put together they are the whole.
    pub fn compact(&self, language: &Language) -> [String; 2] {
        let word =
            |key: &str| language.messages.get(key).map(crate::Message::words).unwrap_or_default();
        let head = format!(
            "{}\t{}\t{}\t{}\n",
            self.fingerprint(),
            language.tag,
            word("language-locale"),
            word("language-direction")
        );
        let (first, behind) = self.keys.split_at(self.first);
        [head + &self.records(language, first), self.records(language, behind)]
    }

    /// A record for each of these keys.
    fn records(&self, language: &Language, keys: &[String]) -> String {
        let mut out = String::new();
        for key in keys {
            let arguments = self
                .languages
                .first()
                .and_then(|reference| reference.messages.get(key))
                .map(crate::Message::arguments)
                .unwrap_or_default();
            if let Some(message) = language.messages.get(key) {
                write_parts(&message.parts, &arguments, &mut out);
            }
            out.push('\u{1e}');
        }
        out
    }
}

fn write_parts(parts: &[Part], arguments: &[Argument], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Argument(argument) => {
                out.push('\u{1}');
                out.push(letter(arguments, &argument.name));
            }
            Part::Select { name, variants } => {
                out.push('\u{2}');
                out.push(letter(arguments, name));
                for variant in variants {
                    let _ = match &variant.when {
                        When::Exactly(number) => write!(out, "={number};"),
                        When::Category(category) => {
                            write!(out, "{}", initial(category))
                        }
                    };
                    write_parts(&variant.parts, arguments, out);
                    out.push('\u{3}');
                }
                out.push('\u{4}');
            }
        }
    }
}

/// One letter for a plural form; `x` is the form that always fits.
fn initial(category: &str) -> char {
    match category {
        "zero" => 'z',
        "one" => 'o',
        "two" => 't',
        "few" => 'f',
        "many" => 'm',
        _ => 'x',
    }
}

fn letter(arguments: &[Argument], name: &str) -> char {
    let place = arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
    ('a'..='z').nth(place).unwrap_or('z')
}
