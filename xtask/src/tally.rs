//! Counting tests by what their runners print last.

use std::ops::AddAssign;

/// Tests by their outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Tally {
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// One step that passed or failed.
    pub fn step(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// What cargo test or wasm-bindgen-test printed: `test result: ok. 3 passed; 0 failed; 1 ignored; ...`, one a binary.
    pub fn of_libtest(output: &str, success: bool) -> Self {
        Self::of(output, success, |line| line.strip_prefix("test result: ")?.split_once(". "))
    }

    /// What nextest printed: `Summary [ 0.1s] 3 tests run: 2 passed (1 slow), 1 failed, 0 skipped`. What its filter left
    /// out was not skipped: it was not asked for. A test that missed its corpus said so, and is.
    pub fn of_nextest(output: &str, success: bool) -> Self {
        let mut tally =
            Self::of(output, success, |line| line.strip_prefix("Summary [")?.split_once(" run: "));
        let unseen =
            output.lines().filter(|line| line.trim().starts_with("SKIPPED corpus")).count();
        let unseen = u32::try_from(unseen).unwrap_or(u32::MAX).min(tally.passed);
        tally.passed -= unseen;
        tally.skipped += unseen;
        tally
    }

    /// Adds up the counts behind `summary`. A runner that failed before it counted is one failure.
    fn of(output: &str, success: bool, summary: impl Fn(&str) -> Option<(&str, &str)>) -> Self {
        let mut tally = Self::default();
        for (_, counts) in output.lines().filter_map(|line| summary(line.trim())) {
            tally += counted(counts);
        }
        if !success && tally.failed == 0 {
            tally.failed = 1;
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// `2 passed (1 slow), 1 failed` and `3 passed; 0 failed; 1 ignored`
fn counted(counts: &str) -> Tally {
    let mut tally = Tally::default();
    for part in counts.split([',', ';']) {
        let mut words = part.split_whitespace();
        let Some(Ok(count)) = words.next().map(str::parse::<u32>) else { continue };
        match words.next() {
            Some("passed") => tally.passed += count,
            Some("failed" | "timed" | "exec") => tally.failed += count,
            Some("ignored") => tally.skipped += count,
            _ => {}
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest_is_counted() {
        let said = "     Summary [   1.234s] 12 tests run: 9 passed (1 slow), 2 failed, 1 timed out, 30 skipped\n\
                    test result: FAILED. 0 passed; 1 failed; 0 ignored\n";
        assert_eq!(Tally::of_nextest(said, false), Tally { passed: 9, failed: 3, skipped: 0 });
    }

    #[test]
    fn cargo_test_and_wasm_bindgen_test_are_counted() {
        let said = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.00s\n\
                    test result: FAILED. 1 passed; 2 failed; 0 ignored\n";
        assert_eq!(Tally::of_libtest(said, false), Tally { passed: 4, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_test_without_its_corpus_is_skipped_and_not_passed() {
        let said = "SKIPPED corpus: phish\nSummary [0.1s] 2 tests run: 2 passed, 0 skipped\n";
        assert_eq!(Tally::of_nextest(said, true), Tally { passed: 1, failed: 0, skipped: 1 });
    }

    #[test]
    fn a_runner_that_never_counted_has_failed_once() {
        assert_eq!(Tally::of_nextest("error: could not compile", false), Tally::FAILED);
    }
}
