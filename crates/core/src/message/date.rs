//! Dates, RFC 5322 section 3.3: a moment and the zone it was written in.
//!
//! ```text
//! date-time = [ day-name "," ] day month year hour ":" minute [ ":" second ] zone   ; sections 3.3 and 4.3
//! also        month day hour ":" minute ":" second [zone] year                      ; Unix `date`
//! also        year "-" month "-" day hour ":" minute ":" second [ "." digits ] zone ; SendGrid, ISO 8601
//! also        day "-" month-name "-" year ...
//! ```
//!
//! A date that holds two dates, or a value that no calendar has, is no date: it is better to say "unreadable"
//! than to choose. `mail_parser`'s reader takes digits in whatever order they come and is not used.
//!
//! Not supported: dates in numbers alone (`12-02-2023`, whose month nobody knows) and other languages' months.

use super::civil::days;
use super::lexer::{Cursor, Place, is_space};
use super::violation::{Violation, ViolationKind};
use crate::source::Span;

/// A moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 00:00 UTC.
    pub unix: i64,
    /// The zone it was written in, in minutes east of UTC.
    pub zone_minutes: i16,
    /// The words it was read from.
    pub span: Span,
}

/// The body of a `Date` field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateField {
    /// The moment, if it could be read.
    pub at: Option<Timestamp>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

impl DateField {
    /// Reads a date that begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let mut words = Reader::of(text, base);
        let read = words.date();
        let mut violations = Vec::new();
        match &read {
            Some(date) if date.zone.is_none() => {
                violations.push(Violation { kind: ViolationKind::NoZone, span: words.span() });
            }
            Some(_) => {}
            None => {
                let kind = ViolationKind::UnreadableDate;
                violations.push(Violation { kind, span: words.span() });
            }
        }
        let at = read.map(|date| Timestamp {
            unix: date.local - i64::from(date.zone.unwrap_or(0)) * 60,
            zone_minutes: date.zone.unwrap_or(0),
            span: words.span(),
        });
        Self { at, violations }
    }
}

/// Where the words of a date begin in a text that goes before it without a `;`, if anywhere.
pub(super) fn find_start(text: &str) -> Option<usize> {
    let words = Reader::of(text, 0);
    let mut before: Option<&Word<'_>> = None;
    for word in &words.words {
        let is_day = |word: &Word<'_>| number(word.text, 1..=31).is_some();
        if is_weekday(word.text) || iso_day(word.text).is_some() {
            return Some(word.start);
        }
        if let Some(day) = before
            && month_number(word.text).is_some()
            && is_day(day)
        {
            return Some(day.start);
        }
        before = Some(word);
    }
    None
}

struct LocalDate {
    /// Seconds since 1970-01-01 00:00 in the zone it was written in.
    local: i64,
    zone: Option<i16>,
}

enum Zone {
    Absent,
    Minutes(i16),
    /// A number no zone has.
    Impossible,
}

struct Word<'a> {
    text: &'a str,
    start: usize,
}

struct Reader<'a> {
    words: Vec<Word<'a>>,
    at: usize,
    span: Span,
}

impl<'a> Reader<'a> {
    /// The words outside comments; commas separate like white space.
    fn of(text: &'a str, base: usize) -> Self {
        let mut cursor = Cursor::new(text, Place::At(base));
        let mut words = Vec::new();
        let mut comments = Vec::new();
        let mut span: Option<Span> = None;
        loop {
            cursor.skip_cfws(&mut comments);
            let start = cursor.position();
            let word = cursor.take_while(|c| !is_space(c) && c != '(' && c != ',');
            if word.is_empty() {
                if cursor.eat(',') {
                    continue;
                }
                break;
            }
            let here = cursor.span_since(start);
            span = Some(span.map_or(here, |span| span.cover(here)));
            words.push(Word { text: word, start });
        }
        Self { words, at: 0, span: span.unwrap_or(Span::new(base, base + text.len())) }
    }

    fn span(&self) -> Span {
        self.span
    }

    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.at).map(|word| word.text)
    }

    fn next_word(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.at += 1;
        Some(word)
    }

    fn next_if<T>(&mut self, read: impl Fn(&'a str) -> Option<T>) -> Option<T> {
        let value = read(self.peek()?)?;
        self.at += 1;
        Some(value)
    }

    fn date(&mut self) -> Option<LocalDate> {
        self.next_if(|word| is_weekday(word).then_some(()));
        let mut zone = None;
        let (day, seconds) = if let Some((day, time)) = self.next_if(iso_day) {
            let time = if time.is_empty() { self.next_word()? } else { time };
            let (seconds, rest) = clock(time)?;
            zone = if rest.is_empty() { None } else { Some(zone_minutes(rest)?) };
            (day, seconds)
        } else if let Some(month) = self.next_if(month_number) {
            let day = number(self.next_word()?, 1..=31)?;
            let (seconds, rest) = clock(self.next_word()?)?;
            if !rest.is_empty() {
                return None;
            }
            if self.peek().is_some_and(|word| year(word).is_none()) {
                zone = zone_minutes(self.next_word()?);
            }
            (days(year(self.next_word()?)?, month, day)?, seconds)
        } else {
            let first = self.next_word()?;
            let (day, month, year) = if let Some((day, rest)) = first.split_once('-') {
                let (month, year_text) = rest.split_once('-')?;
                (number(day, 1..=31)?, month_number(month)?, year(year_text)?)
            } else {
                let month = self.words.get(self.at).and_then(|word| month_number(word.text))?;
                self.at += 1;
                (number(first, 1..=31)?, month, year(self.next_word()?)?)
            };
            let (seconds, rest) = clock(self.next_word()?)?;
            if !rest.is_empty() {
                return None;
            }
            (days(year, month, day)?, seconds)
        };
        if zone.is_none() {
            zone = match self.zone() {
                Zone::Minutes(minutes) => Some(minutes),
                Zone::Absent => None,
                Zone::Impossible => return None,
            };
        }
        self.nothing_more().then_some(LocalDate { local: day * 86_400 + seconds, zone })
    }

    fn zone(&mut self) -> Zone {
        let Some(word) = self.peek() else { return Zone::Absent };
        if let Some(zone) = zone_minutes(word) {
            self.at += 1;
            return Zone::Minutes(zone);
        }
        if word.starts_with(['+', '-']) {
            return Zone::Impossible;
        }
        // A name nobody can resolve is read as no zone (RFC 5322 section 4.3).
        if word.bytes().all(|b| b.is_ascii_alphabetic()) && word.len() <= 5 {
            self.at += 1;
        }
        Zone::Absent
    }

    /// Behind the zone its name may stand once more, and Go's clock reading; never another date.
    fn nothing_more(&self) -> bool {
        let mut rest = self.words.get(self.at..).unwrap_or_default().iter();
        rest.all(|word| {
            word.text.starts_with("m=")
                || (word.text.len() <= 5 && word.text.bytes().all(|b| b.is_ascii_alphabetic()))
        })
    }
}

/// `2018-01-28`, alone or with the time behind a `T`.
fn iso_day(word: &str) -> Option<(i64, &str)> {
    let (date, time) = match word.split_once('T') {
        Some((date, time)) => (date, time),
        None => (word, ""),
    };
    let mut parts = date.split('-');
    let year_text = parts.next().filter(|text| text.len() == 4)?;
    let (month, day) = (parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Some((days(year(year_text)?, number(month, 1..=12)?, number(day, 1..=31)?)?, time))
}

/// `05:33`, `05:33:58`, `05:33:58.123`: seconds since midnight, and what stands behind.
fn clock(text: &str) -> Option<(i64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(text.len());
    let (digits, mut rest) = text.split_at_checked(end)?;
    let mut parts = digits.split(':');
    let hour = number(parts.next()?, 0..=23)?;
    let minute = number(parts.next()?, 0..=59)?;
    // 60 is a leap second.
    let second = parts.next().map_or(Some(0), |part| number(part, 0..=60))?;
    if parts.next().is_some() {
        return None;
    }
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    Some((hour * 3600 + minute * 60 + second, rest))
}

fn zone_minutes(word: &str) -> Option<i16> {
    let upper = word.to_ascii_uppercase();
    let named = match upper.as_str() {
        "UT" | "UTC" | "GMT" | "Z" => Some(0),
        "EDT" => Some(-4),
        "EST" | "CDT" => Some(-5),
        "CST" | "MDT" => Some(-6),
        "MST" | "PDT" => Some(-7),
        "PST" => Some(-8),
        "CET" => Some(1),
        "CEST" => Some(2),
        _ => None,
    };
    if let Some(hours) = named {
        return Some(hours * 60);
    }
    let offset = ["UTC", "GMT"].iter().find_map(|name| upper.strip_prefix(name));
    let offset = offset.unwrap_or(&upper);
    let sign = match offset.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let offset = offset.get(1..)?;
    // Some writers hang the fraction of the second on the zone.
    let offset = match offset.split_once('.') {
        Some((offset, fraction)) if fraction.bytes().all(|b| b.is_ascii_digit()) => offset,
        _ => offset,
    };
    let digits: String = offset.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let minutes = number(hours, 0..=23)? * 60 + number(minutes, 0..=59)?;
    i16::try_from(sign * minutes).ok()
}

fn number(text: &str, range: core::ops::RangeInclusive<i64>) -> Option<i64> {
    let is_plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|n| is_plain && range.contains(n))
}

/// Two digits mean 1950 to 2049, three mean 1900 and more (RFC 5322 section 4.3).
fn year(text: &str) -> Option<i64> {
    let n = number(text, 0..=2999)?;
    match text.len() {
        2 if n < 50 => Some(n + 2000),
        2 | 3 => Some(n + 1900),
        4 if n >= 1900 => Some(n),
        _ => None,
    }
}

fn month_number(word: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let lower = word.trim_end_matches('.').to_ascii_lowercase();
    let is_it = |month: &str| month == lower || (lower.len() == 3 && month.starts_with(&*lower));
    let index = MONTHS.iter().position(|month| is_it(month))?;
    i64::try_from(index + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let lower = word.trim_end_matches('.').to_ascii_lowercase();
    lower.len() >= 3 && DAYS.iter().any(|day| day.starts_with(&*lower))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn dates_as_they_are_written() {
        // Every one is 2018-01-28 05:33:58 UTC.
        for (text, zone) in [
            ("Sun, 28 Jan 2018 05:33:58 +0000", 0),
            ("Sun, 28 Jan 2018\n 05:33:58\n +0000 (UTC)", 0),
            ("Sun, 28 Jan 2018 07:33:58 +0200 (CEST (nested))", 120),
            ("28 Jan 18 05:33:58 GMT", 0),
            ("Sunday, 28 January 2018 05:33:58 Z", 0),
            ("Sat, 27 Jan 2018 21:33:58 -0800 (PST)", -480),
            ("Sat, 27 Jan 2018 21:33:58 PST", -480),
            ("2018-01-28 05:33:58.562272 +0000 UTC m=+0.112132962", 0),
            ("2018-01-28T05:33:58Z", 0),
            ("2018-01-28T06:33:58.1+01:00", 60),
            ("Sun Jan 28 05:33:58 UTC 2018", 0),
            ("Sun Jan 28 05:33:58 2018 +0000", 0),
            ("28-Jan-2018 05:33:58 +0000", 0),
            ("Sun, 28 Jan 2018 05:33:58 +0000.562272", 0),
            ("Sun, 28 Jan 2018 05:33:58 UTC+00:00", 0),
            ("Sun,28 Jan 2018 11:03:58 +0530", 330),
            ("28 Jan (a comment) 2018 05:33:58 +0000", 0),
        ] {
            let field = DateField::parse(text, 0);
            let at = field.at.unwrap_or_else(|| panic!("{text}"));
            assert_eq!((at.unix, at.zone_minutes), (1_517_117_638, zone), "{text}");
            assert!(field.violations.is_empty(), "{text}");
        }
    }

    #[test]
    fn a_date_without_a_zone_is_told() {
        for text in ["Mon, 13 Mar 2023 19:28:39", "Mon, 13 Mar 2023 19:28:39 XYZ"] {
            let field = DateField::parse(text, 0);
            assert_eq!(field.at.map(|at| at.unix), Some(1_678_735_719), "{text}");
            assert_eq!(field.violations.first().unwrap().kind, ViolationKind::NoZone);
        }
    }

    #[test]
    fn what_is_no_date_or_two_is_unreadable() {
        for text in [
            "",
            "12-02-2023",
            "29 Jan 2023",
            "Sun, 29 Jan 2023",
            "29 Feb 2023 10:00:00 +0000",
            "31 Apr 2023 10:00:00 +0000",
            "1 Jan 2023 24:00:00 +0000",
            "1 Jan 2023 10:00:00 +9999",
            "1 Jan 0023 10:00:00 +0000",
            "99999999999999999999 Jan 2023 10:00:00 +0000",
            "Thu, 27 Aug 2020 06:44:25 -0700 Tue, 18 May 2021 04:00:13 UTC",
            "yesterday",
            "\u{c2}\u{f1}, 29 Jan 2023",
        ] {
            let field = DateField::parse(text, 0);
            assert_eq!(field.at, None, "{text}");
            assert_eq!(field.violations.first().unwrap().kind, ViolationKind::UnreadableDate);
        }
    }

    #[test]
    fn the_span_is_the_words_without_the_comment() {
        let text = " Sun, 28 Jan 2018 05:33:58 +0000 (UTC)";
        let span = DateField::parse(text, 10).at.unwrap().span;
        assert_eq!(span, Span { start: 11, end: 42 });
    }

    #[test]
    fn a_date_is_found_behind_other_words() {
        assert_eq!(find_start("by a.example id 1 2018-01-28 05:33:58 +0000"), Some(18));
        assert_eq!(find_start("for <a@b.example> Thu, 2 Jan 2025 01:56:51 GMT"), Some(18));
        assert_eq!(find_start("id x 2 Jan 2025 01:56:51 GMT"), Some(5));
        assert_eq!(find_start("by a.example with SMTP id 5"), None);
    }
}
