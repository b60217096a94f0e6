//! German.

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

/// A length of time in words: the largest unit that fits, rounded down. Every sentence that holds one asks for the
/// accusative or nominative, in which these are alike but for the singular.
pub(crate) fn duration(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let (count, one, many) = match seconds {
        0..60 => (seconds, "eine Sekunde", "Sekunden"),
        60..3_600 => (seconds / 60, "eine Minute", "Minuten"),
        3_600..172_800 => (seconds / 3_600, "eine Stunde", "Stunden"),
        _ => (seconds / 86_400, "einen Tag", "Tage"),
    };
    if count == 1 { one.to_owned() } else { format!("{count} {many}") }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn lengths_of_time() {
        for (seconds, words) in [
            (0, "0 Sekunden"),
            (1, "eine Sekunde"),
            (-61, "eine Minute"),
            (7_200, "2 Stunden"),
            (86_400, "24 Stunden"),
            (6_200_000, "71 Tage"),
        ] {
            assert_eq!(duration(seconds), words);
        }
    }
}
