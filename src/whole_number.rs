//! Whole numbers of JavaScript, which knows only floating point.
//!
//! Text in between would carry the printing and the reading of floats into the program: 13 kB, for a time and a count.

/// The largest number up to which every whole one can be told apart: 2^53 - 1.
const LARGEST: f64 = 9_007_199_254_740_991.0;

/// The whole part; nothing where the number is too large to be one, or is none.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "held to a range that fits"
)]
pub(crate) fn whole(number: f64) -> Option<i64> {
    (number.abs() <= LARGEST).then_some(number as i64)
}

/// The same as JavaScript has it; nothing beyond what it can tell apart.
#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "compared, and exact where it is taken"
)]
pub(crate) fn float(number: i64) -> Option<f64> {
    let float = number as f64;
    (float.abs() <= LARGEST).then_some(float)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_exact() {
        assert_eq!(whole(1_764_144_000.9), Some(1_764_144_000));
        assert_eq!(whole(-60.0), Some(-60));
        for none in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(whole(none), None);
        }
        assert_eq!(float(i64::MAX), None);
        assert_eq!(float(-1), Some(-1.0));
    }
}
