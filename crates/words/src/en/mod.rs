//! English.

pub(crate) mod advice;
pub(crate) mod field_meanings;
mod field_results;
pub(crate) mod fields;
pub(crate) mod finding;
mod finding_receiver;
pub(crate) mod help;
pub(crate) mod how_to;
pub(crate) mod menu_path;
mod oddity;
pub(crate) mod paste;
pub(crate) mod reason;
pub(crate) mod sender;
pub(crate) mod ui;
pub(crate) mod ui_line;
pub(crate) mod verdict;

/// A length of time in words: the largest unit that fits, rounded down.
pub(crate) fn duration(seconds: i64) -> String {
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
