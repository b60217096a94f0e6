//! What each character is folded to, worked out from Unicode's own data: compatibility decompositions
//! (`unicode-normalization`) and look-alikes (`unicode-security`, UTS 39).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What a character becomes in a skeleton.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fold {
    /// Itself, in lower case.
    Itself,
    /// Nothing: a combining mark, or a character that is not seen.
    Nothing,
    /// Lower-case ASCII that it is another form of (full-width, bold, circled, accented).
    Form(String),
    /// Lower-case ASCII that it merely looks like (another script).
    Lookalike(String),
}

/// Letters that UTS 39 leaves alone and a hurried reader does not: small capitals, and letters of other alphabets
/// whose capital is a look-alike while the small letter is not.
const BY_EYE: &[(char, &str)] = &[
    ('ʙ', "b"),
    ('ᴅ', "d"),
    ('ᴇ', "e"),
    ('ꜰ', "f"),
    ('ɢ', "g"),
    ('ʜ', "h"),
    ('ᴊ', "j"),
    ('ᴋ', "k"),
    ('ĸ', "k"),
    ('ʟ', "l"),
    ('ᴍ', "m"),
    ('ʍ', "m"),
    ('ɴ', "n"),
    ('ᴘ', "p"),
    ('ꞯ', "q"),
    ('ʀ', "r"),
    ('ᴛ', "t"),
    ('ꭲ', "t"),
    ('π', "n"),
    ('ᴎ', "n"),
    ('ᴙ', "r"),
    ('ω', "w"),
    ('ꞓ', "e"),
    ('ɛ', "e"),
    ('ᴨ', "n"),
    ('ʏ', "y"),
];

/// Characters that are not seen and that Unicode does not call combining: soft hyphen, zero width and bidi controls,
/// word joiner, fillers, variation selectors, tags, byte order mark (UAX 44, `Default_Ignorable_Code_Point`).
pub fn is_unseen(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8
        | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

/// What a character becomes.
pub fn fold(c: char) -> Fold {
    if c.is_ascii() {
        return if c.is_ascii_uppercase() {
            Fold::Form(c.to_ascii_lowercase().to_string())
        } else {
            Fold::Itself
        };
    }
    if is_unseen(c) || is_combining_mark(c) {
        return Fold::Nothing;
    }
    if let Some(form) = form(c) {
        return Fold::Form(form);
    }
    // A capital by its own shape (Greek `Η` is an `H`, its small letter an `n`), unless that is a mere stroke:
    // Cyrillic `І` is the capital of what looks like `i`, though it looks like `l`.
    let own = lookalike(&c.to_string());
    let small = || lookalike(&c.to_lowercase().collect::<String>());
    if own.as_deref() == Some("l") { small().or(own) } else { own.or_else(small) }
        .map_or(Fold::Itself, Fold::Lookalike)
}

/// ASCII of which the character is a compatibility form, or an accented form.
fn form(c: char) -> Option<String> {
    match c {
        // Marks behind a name are no part of it: `Microsoft™`.
        '™' | '℠' | '®' | '©' => return Some(" ".into()),
        'ı' => return Some("i".into()),
        'ß' | 'ẞ' => return Some("ss".into()),
        'æ' | 'Æ' => return Some("ae".into()),
        'œ' | 'Œ' => return Some("oe".into()),
        // Letters in filled circles and squares, and flags' letters: UAX 15 has no decomposition for them.
        '🅐'..='🅩' => return letter(c, '🅐'),
        '🅰'..='🆉' => return letter(c, '🅰'),
        '🇦'..='🇿' => return letter(c, '🇦'),
        '⓿' => return Some("0".into()),
        '❶'..='❾' => return digit(c, '❶'),
        '➀'..='➈' => return digit(c, '➀'),
        '➊'..='➒' => return digit(c, '➊'),
        '⓵'..='⓽' => return digit(c, '⓵'),
        _ => {}
    }
    let plain: String = c.to_string().nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let plain: String = plain.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)).collect();
    // Of `⒨` and `⒈` only the letter or digit is wanted; `．` alone is a full stop.
    let letters: String = plain.chars().filter(char::is_ascii_alphanumeric).collect();
    match (plain.is_ascii(), letters.is_empty()) {
        (true, false) => Some(letters),
        (true, true) => basic(&plain),
        (false, _) => None,
    }
}

fn letter(c: char, first: char) -> Option<String> {
    char::from_u32(u32::from(c) - u32::from(first) + u32::from('a')).map(String::from)
}

fn digit(c: char, first: char) -> Option<String> {
    char::from_u32(u32::from(c) - u32::from(first) + u32::from('1')).map(String::from)
}

/// Punctuation that matters in names and addresses.
fn basic(plain: &str) -> Option<String> {
    match plain.trim() {
        "" if !plain.is_empty() => Some(" ".into()),
        one @ ("." | "-" | "_" | "@" | "/" | "|" | "$" | "&" | "'" | ":") => Some(one.into()),
        _ => None,
    }
}

/// ASCII that the text looks like.
fn lookalike(text: &str) -> Option<String> {
    let prototype: String =
        unicode_security::skeleton(text).filter(|c| !is_combining_mark(*c)).collect();
    // The prototype of `m` is `rn`; here it is the letter that is meant.
    let prototype = prototype.replace("rn", "m");
    let small: String = prototype
        .chars()
        .map(|c| by_eye(c).unwrap_or_else(|| c.to_lowercase().collect()))
        .collect();
    let letters: String = small.chars().filter(char::is_ascii_alphanumeric).collect();
    if small.is_ascii() && !letters.is_empty() {
        return Some(letters);
    }
    basic(&small)
}

fn by_eye(c: char) -> Option<String> {
    let small = c.to_lowercase().next()?;
    BY_EYE.iter().find(|(letter, _)| *letter == small).map(|(_, plain)| (*plain).to_owned())
}

/// Every character that does not fold to itself, in order.
pub fn all() -> BTreeMap<char, Fold> {
    ('\u{80}'..=char::MAX).map(|c| (c, fold(c))).filter(|(_, fold)| *fold != Fold::Itself).collect()
}

/// The tables as Rust source. See `crates/core/src/data/confusables.rs` for the coding; delta coding keeps them at a third of
/// the size of plain arrays after compression.
pub fn generate() -> Result<String, String> {
    let all = all();
    let of = |kind: fn(&Fold) -> Option<&str>| -> Vec<(char, &str)> {
        all.iter().filter_map(|(c, fold)| kind(fold).map(|target| (*c, target))).collect()
    };
    let mut text = format!(
        "//! Generated by cargo xtask tables from `unicode-security` (Unicode {}) and `unicode-normalization` (Unicode {}).\n\
         //!\n\
         //! Source: UTS 39 `confusables.txt`, UAX 15 decompositions, and a few letters added by eye in\n\
         //! `xtask/tables/src/confusables.rs`. Unicode data: <https://www.unicode.org/license.txt>.\n\
         //! The coding is described where it is read, in `data::confusables`.\n",
        dotted(unicode_security::UNICODE_VERSION),
        dotted(unicode_normalization::UNICODE_VERSION),
    );
    for (name, about, bytes) in [
        (
            "DROPPED",
            "Combining marks and characters that are not seen.",
            encode(&of(|fold| (*fold == Fold::Nothing).then_some("")))?,
        ),
        (
            "FORMS",
            "Other forms of ASCII letters, digits and basic punctuation.",
            encode(&of(|fold| match fold {
                Fold::Form(target) => Some(target),
                Fold::Lookalike(_) | Fold::Nothing | Fold::Itself => None,
            }))?,
        ),
        (
            "LOOKALIKES",
            "Characters of other scripts that look like ASCII.",
            encode(&of(|fold| match fold {
                Fold::Lookalike(target) => Some(target),
                Fold::Form(_) | Fold::Nothing | Fold::Itself => None,
            }))?,
        ),
    ] {
        write!(text, "\n/// {about}\n#[rustfmt::skip]\npub(crate) const {name}: &[u8] = b\"\\\n")
            .map_err(|error| error.to_string())?;
        for line in bytes.chunks(40) {
            for byte in line {
                // Spaces and line ends would be lost at the breaks of the literal.
                match byte {
                    b'"' | b'\\' => text.extend(['\\', char::from(*byte)]),
                    0x21..=0x7e => text.push(char::from(*byte)),
                    _ => write!(text, "\\x{byte:02x}").map_err(|error| error.to_string())?,
                }
            }
            text.push_str("\\\n");
        }
        text.push_str("\";\n");
    }
    Ok(text)
}

fn dotted<T: std::fmt::Display>((major, minor, update): (T, T, T)) -> String {
    format!("{major}.{minor}.{update}")
}

/// Runs of neighbours with one target, or with targets that count up (`Ａ` to `Ｚ`), each as: twice the distance
/// from the end of the run before, plus one if the run is longer than one; then its length less two; then the
/// target, a letter with the high bit set if it counts up, or the number of letters and the letters.
fn encode(folds: &[(char, &str)]) -> Result<Vec<u8>, String> {
    let mut runs: Vec<(u32, u32, &str, Option<bool>)> = Vec::new();
    for (c, target) in folds {
        let c = u32::from(*c);
        if let Some((first, last, before, counts)) = runs.last_mut()
            && c == *last + 1
        {
            let same = before == target;
            let next = match (before.as_bytes(), target.as_bytes()) {
                ([before], [target]) => u32::from(*before) + (c - *first) == u32::from(*target),
                _ => false,
            };
            if (same && *counts != Some(true)) || (next && *counts != Some(false)) {
                *counts = Some(!same);
                *last = c;
                continue;
            }
        }
        runs.push((c, c, target, None));
    }
    let mut bytes = Vec::new();
    let mut end = 0;
    for (first, last, target, counts) in runs {
        let long = last > first;
        varint(&mut bytes, (first - end) * 2 + u32::from(long));
        if long {
            varint(&mut bytes, last - first - 1);
        }
        match target.as_bytes() {
            [] => {}
            [one] => bytes.push(one | if counts == Some(true) { 0x80 } else { 0 }),
            several => {
                bytes.push(u8::try_from(several.len()).map_err(|error| error.to_string())?);
                bytes.extend(several);
            }
        }
        end = last + 1;
    }
    Ok(bytes)
}

/// Seven bits a byte, the lowest first; the high bit says that more follow.
fn varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap_or_default());
}
