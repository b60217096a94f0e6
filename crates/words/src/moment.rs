//! Dates and times as they are shown. The core has no clock; the reader's zone comes from the browser.

use countersign_core::message::civil::Civil;

/// A moment in a zone: `(date, time)`, as `2026-11-12` and `04:26:19`.
pub fn stamp(unix: i64, zone_minutes: i32) -> (String, String) {
    let local = unix.saturating_add(i64::from(zone_minutes) * 60);
    let civil = Civil::of(local);
    let Civil { hour, minute, second, .. } = civil;
    (iso_day(civil), format!("{hour:02}:{minute:02}:{second:02}"))
}

/// A day as computers write it: `2026-11-12`.
pub fn iso_day(civil: Civil) -> String {
    let Civil { year, month, day, .. } = civil;
    format!("{year:04}-{month:02}-{day:02}")
}

/// A zone as `UTC +01:00`.
pub fn zone_name(minutes: i32) -> String {
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    format!("UTC {sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_like_a_calendar() {
        assert_eq!(stamp(0, 0), ("1970-01-01".to_owned(), "00:00:00".to_owned()));
        assert_eq!(stamp(1_709_164_800, 60), ("2024-02-29".to_owned(), "01:00:00".to_owned()));
        assert_eq!(stamp(-1, 0), ("1969-12-31".to_owned(), "23:59:59".to_owned()));
        assert_eq!(zone_name(-210), "UTC \u{2212}03:30");
    }
}
