//! English.

pub(in crate::i18n) mod advice;
pub(in crate::i18n) mod field_meanings;
mod field_results;
pub(in crate::i18n) mod fields;
pub(in crate::i18n) mod finding;
mod finding_receiver;
pub(in crate::i18n) mod help;
pub(in crate::i18n) mod how_to;
pub(in crate::i18n) mod menu_path;
mod oddity;
pub(in crate::i18n) mod paste;
pub(in crate::i18n) mod reason;
pub(in crate::i18n) mod ui;
pub(in crate::i18n) mod ui_line;
pub(in crate::i18n) mod verdict;

/// A length of time in words: the largest unit that fits, rounded down.
pub(in crate::i18n) fn duration(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let (count, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..172_800 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn lengths_of_time() {
        for (seconds, words) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (-61, "1 minute"),
            (7_200, "2 hours"),
            (86_400, "24 hours"),
            (6_200_000, "71 days"),
        ] {
            assert_eq!(duration(seconds), words);
        }
    }
}
