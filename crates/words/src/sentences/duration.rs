//! Lengths of time: in words for sentences, abbreviated for drawings.

use crate::{Lang, texts};

/// A length of time in words: the largest unit that fits, rounded down. Every sentence that holds one asks for the
/// accusative or nominative, where a language has such.
pub(crate) fn duration(lang: Lang, seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    match seconds {
        0..60 => texts::duration_seconds(lang, seconds),
        60..3_600 => texts::duration_minutes(lang, seconds / 60),
        3_600..172_800 => texts::duration_hours(lang, seconds / 3_600),
        _ => texts::duration_days(lang, seconds / 86_400),
    }
}

/// A length of time for a drawing, abbreviated, in the two largest units.
pub(crate) fn short_duration(lang: Lang, seconds: i64) -> String {
    let s = seconds.unsigned_abs();
    let (days, hours, minutes) = (s / 86_400, s / 3600 % 24, s / 60 % 60);
    let length = match s {
        0..=119 => texts::short_seconds(lang, s),
        120..=3599 => texts::short_minutes(lang, minutes),
        3600..=86_399 => texts::short_hours(lang, hours, minutes),
        86_400..=172_799 => texts::short_day(lang, hours),
        _ => texts::short_days(lang, days),
    };
    if seconds < 0 { format!("\u{2212}{length}") } else { length }
}

#[cfg(all(test, feature = "built-in"))]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        let both =
            |seconds| Lang::all().iter().map(|&lang| duration(lang, seconds)).collect::<Vec<_>>();
        assert_eq!(both(0), ["0 seconds", "0 Sekunden"]);
        assert_eq!(both(1), ["1 second", "eine Sekunde"]);
        assert_eq!(both(-61), ["1 minute", "eine Minute"]);
        assert_eq!(both(7_200), ["2 hours", "2 Stunden"]);
        assert_eq!(both(86_400), ["24 hours", "24 Stunden"]);
        assert_eq!(both(6_200_000), ["71 days", "71 Tage"]);
        assert_eq!(both(200_000_000_000), ["2,314,814 days", "2.314.814 Tage"]);
    }

    #[test]
    fn spans_of_time_read_like_speech() {
        let english = |seconds| short_duration(Lang::default(), seconds);
        assert_eq!(english(2), "2 s");
        assert_eq!(english(3_845), "1 h 4 min");
        assert_eq!(english(-3), "\u{2212}3 s");
        assert_eq!(english(6_134_400), "71 days");
    }
}
