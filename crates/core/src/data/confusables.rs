//! Folding of look-alike letters, for the question "does this text claim to be Microsoft?".
//!
//! Three folds, each for a purpose of its own:
//!
//! * [`plain`]: other *forms* of ASCII letters become ASCII (full-width, bold, circled, accented), marks and unseen
//!   characters go, the rest is put in lower case. Text in another script stays what it is: names written in
//!   Japanese, Russian or Arabic are searched here, and first.
//! * [`skeleton`]: what merely *looks* like an ASCII letter becomes that letter as well (Cyrillic `о`, Greek `ο`,
//!   Cherokee `Ꭱ`). Russian words come out as nonsense, so only Latin names are searched here.
//! * [`ascii_lookalike`]: what looks alike *within* ASCII becomes one form (`rn` and `m`, `0` and `o`). Real words
//!   suffer (`modern` becomes `modem`), so only the brand's own name is compared here, folded alike.
//!
//! Source: UTS 39 `confusables.txt` and UAX 15 through the generated tables; checked against the crates
//! `unicode-security` and `unicode-normalization` over all of Unicode in `xtask/tables/tests`. Seen 2026-11-23.
//!
//! Not supported: anything beyond single characters, such as recomposition (decomposed `и` + breve is `и`), half-width
//! katakana, letters lying on their side or upside down.

use std::sync::LazyLock;

use super::tables::confusables::{DROPPED, FORMS, LOOKALIKES};

/// The text in lower case, with other forms of ASCII letters as ASCII, and without marks and unseen characters.
pub fn plain(text: &str) -> String {
    fold(text, false)
}

/// The text as a hurried reader of Latin letters sees it, in lower case.
///
/// ```
/// use countersign_core::data::confusables::skeleton;
/// assert_eq!(skeleton("Мiсrоsоft \u{1d5d4}ccо\u{200b}unt"), "microsoft account");
/// ```
pub fn skeleton(text: &str) -> String {
    fold(text, true)
}

/// One form for what looks alike within ASCII: compare the outcome with a name folded likewise, with nothing else.
///
/// Kept: `6`, `8`, `9` and `2`, which nobody mistakes for a letter in a word; `nn`, which reads as itself.
pub fn ascii_lookalike(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut letters = text.chars().map(|c| c.to_ascii_lowercase()).peekable();
    while let Some(letter) = letters.next() {
        let pair = match (letter, letters.peek()) {
            ('r', Some('n')) => Some('m'),
            ('v', Some('v')) => Some('w'),
            ('c', Some('l')) => Some('d'),
            _ => None,
        };
        if pair.is_some() {
            letters.next();
        }
        folded.push(pair.unwrap_or(match letter {
            '0' => 'o',
            '1' | 'l' | '|' | '!' => 'i',
            '3' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' => 't',
            other => other,
        }));
    }
    folded
}

/// Neighbouring characters that become one thing, or things that count up (`Ａ` to `Ｚ`).
#[derive(Debug, Clone, Copy)]
struct Run {
    first: u32,
    last: u32,
    counts: bool,
    target: &'static [u8],
}

/// The tables, unpacked once. What they hold never changes.
static TABLES: LazyLock<[Vec<Run>; 3]> =
    LazyLock::new(|| [unpack(DROPPED, false), unpack(FORMS, true), unpack(LOOKALIKES, true)]);

fn fold(text: &str, lookalikes: bool) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let [dropped, forms, looks] = &*TABLES;
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else if find(dropped, c).is_some() {
        } else if let Some(run) =
            find(forms, c).or_else(|| lookalikes.then(|| find(looks, c)).flatten())
        {
            run.write(c, &mut folded);
        } else {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

impl Run {
    fn write(self, c: char, folded: &mut String) {
        let offset = u8::try_from(u32::from(c) - self.first).unwrap_or_default();
        match self.target {
            [letter] if self.counts => folded.push(char::from(letter.saturating_add(offset))),
            letters => folded.extend(letters.iter().copied().map(char::from)),
        }
    }
}

fn find(runs: &[Run], c: char) -> Option<Run> {
    let code = u32::from(c);
    let at = runs.partition_point(|run| run.last < code);
    runs.get(at).copied().filter(|run| run.first <= code)
}

/// Unpacks a generated table. For each run: twice its distance from the end of the run before, plus one if it is
/// longer than one; then its length less two; then the target, if the table has targets: a letter, with the high
/// bit set if the letters count up, or the number of letters and the letters.
fn unpack(mut bytes: &'static [u8], targets: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut end = 0;
    while let Some(distance) = number(&mut bytes) {
        let first = end + distance / 2;
        let more = if distance % 2 == 1 { number(&mut bytes).map_or(0, |n| n + 1) } else { 0 };
        let mut run = Run { first, last: first + more, counts: false, target: &[] };
        if targets && let Some((head, rest)) = bytes.split_first() {
            let (target, after) = match *head {
                length @ ..0x20 => rest.split_at_checked(length.into()).unwrap_or_default(),
                letter => (letter_of(letter & 0x7f), rest),
            };
            (run.counts, run.target, bytes) = (head & 0x80 != 0, target, after);
        }
        end = run.last + 1;
        runs.push(run);
    }
    runs
}

/// A slice of one ASCII character that lives as long as the program.
fn letter_of(letter: u8) -> &'static [u8] {
    const ASCII: &[u8] = b" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    let at = usize::from(letter.saturating_sub(b' '));
    ASCII.get(at..=at).unwrap_or_default()
}

/// Seven bits a byte, the lowest first; the high bit says that more follow.
fn number(bytes: &mut &'static [u8]) -> Option<u32> {
    let mut value = 0;
    let mut shift = 0;
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
        shift = (shift + 7).min(28);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disguises_of_one_name() {
        for disguise in [
            "Microsoft",
            "ＭＩＣＲＯＳＯＦＴ",
            "𝗠𝗶𝗰𝗿𝗼𝘀𝗼𝗳𝘁",
            "𝕄𝕚𝕔𝕣𝕠𝕤𝕠𝕗𝕥",
            "ℳ𝒾𝒸𝓇ℴ𝓈ℴ𝒻𝓉",
            "Ⓜⓘⓒⓡⓞⓢⓞⓕⓣ",
            "🅼🅸🅲🆁🅾🆂🅾🅵🆃",
            "🅜🅘🅒🅡🅞🅢🅞🅕🅣",
            "ᴍɪᴄʀᴏsᴏꜰᴛ",
            "ᵐⁱᶜʳᵒˢᵒᶠᵗ",
            "Мiсrоѕоft",
            "місгоѕоft",
            "МІСЯОЅОFТ",
            "Mιcrοsοft",
            "Mícrösóft",
            "M\u{336}i\u{336}crosoft",
            "Mi\u{200b}cro\u{ad}so\u{2060}ft\u{e0020}",
            "\u{202e}Microsoft\u{202c}",
            "Micro\u{fe0f}soft",
            "ᎷᎥcrosoft",
        ] {
            assert_eq!(skeleton(disguise), "microsoft", "{disguise}");
        }
        assert_eq!(skeleton("Microsoft™ account"), "microsoft  account");
    }

    #[test]
    fn text_in_other_scripts_survives_where_it_is_searched() {
        for text in
            ["マイクロソフト", "майкрософт", "微软帐户", "حساب", "마이크로소프트", "מיקרוסופט"]
        {
            assert_eq!(plain(text), text, "{text}");
        }
        assert_eq!(plain("Учетная Запись"), "учетная запись");
        assert_eq!(plain("Ｍｉｃｒｏｓｏｆｔ アカウント"), "microsoft アカウント");
        assert_eq!(plain("Équipe Sécurité, Straße"), "equipe securite, strasse");
        assert_eq!(plain("ЁЖ"), "ёж");
    }

    #[test]
    fn ascii_lookalikes_take_one_form() {
        for disguise in [
            "rnicrosoft",
            "micr0s0ft",
            "m1crosoft",
            "mlcrosoft",
            "MICR05OFT",
            "micro$oft",
            "m|crosof7",
        ] {
            assert_eq!(ascii_lookalike(disguise), ascii_lookalike("microsoft"), "{disguise}");
        }
        assert_eq!(ascii_lookalike("vvinclows"), ascii_lookalike("windows"));
        assert_eq!(ascii_lookalike("OutIook"), ascii_lookalike("outlook"));
        // Real words change, which is why nothing but a brand's name is compared here.
        assert_eq!(ascii_lookalike("modern corner"), "modem comer");
    }

    #[test]
    fn folding_is_done_once() {
        for text in ["Мiсrоsоft", "Straße", "ﬁnal ①②", "हिन्दी", "\u{0}a\u{10ffff}"]
        {
            assert_eq!(skeleton(&skeleton(text)), skeleton(text), "{text}");
            assert_eq!(plain(&plain(text)), plain(text), "{text}");
        }
    }
}
