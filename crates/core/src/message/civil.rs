//! A moment as a calendar writes it: the proleptic Gregorian one, which RFC 5322 section 3.3 dates are in.

/// Year, month, day and the time of the day, in UTC or in whatever zone the seconds were shifted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Civil {
    /// The year; negative before the year 1.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
    /// 0 to 23.
    pub hour: i64,
    /// 0 to 59.
    pub minute: i64,
    /// 0 to 59.
    pub second: i64,
}

impl Civil {
    /// The calendar's name of a moment in seconds since 1970-01-01 00:00. Days are counted in eras of 400 years that begin
    /// in March (Howard Hinnant's `civil_from_days`), so that leap days stand at the end of a year.
    pub fn of(unix: i64) -> Self {
        let (days, second) = (unix.div_euclid(86_400), unix.rem_euclid(86_400));
        let shifted = days.saturating_add(719_468);
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        Self {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
            hour: second / 3_600,
            minute: second / 60 % 60,
            second: second % 60,
        }
    }
}

/// Days since 1970-01-01, or nothing when the calendar has no such day.
pub(super) fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if day > last {
        return None;
    }
    // The year begins in March, so that a leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_like_a_calendar() {
        let read = |unix| {
            let Civil { year, month, day, hour, minute, second } = Civil::of(unix);
            (year, month, day, hour, minute, second)
        };
        assert_eq!(read(0), (1970, 1, 1, 0, 0, 0));
        assert_eq!(read(951_782_400), (2000, 2, 29, 0, 0, 0));
        assert_eq!(read(-1), (1969, 12, 31, 23, 59, 59));
        // The ends of the range must not overflow.
        let _ = (read(i64::MAX), read(i64::MIN));
    }
}
