//! Dates and times as they are shown. The core has no clock; the reader's zone comes from the browser.

/// A moment in a zone: `(date, time)`, as `2026-11-12` and `04:26:19`.
pub(crate) fn stamp(unix: i64, zone_minutes: i32) -> (String, String) {
    let local = unix.saturating_add(i64::from(zone_minutes) * 60);
    let (days, seconds) = (local.div_euclid(86_400), local.rem_euclid(86_400));
    let (year, month, day) = civil(days);
    (
        format!("{year:04}-{month:02}-{day:02}"),
        format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60),
    )
}

/// Days since 1970 to year, month, day (Howard Hinnant's `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, doy - (153 * mp + 2) / 5 + 1)
}

/// A zone as `UTC +01:00`.
pub(crate) fn zone_name(minutes: i32) -> String {
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
