//! Counting tests: by nextest's own report, and by what the other runners print last.

use roxmltree::{Document, Node};
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
    pub const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// One step that passed or failed.
    pub fn step(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// What cargo test or wasm-bindgen-test printed: `test result: ok. 3 passed; 0 failed; 1 ignored; ...`, one a binary.
    pub fn of_libtest(output: &str, success: bool) -> Self {
        let mut tally = Self::default();
        for line in output.lines().filter(|line| line.trim().starts_with("test result: ")) {
            for part in line.split([';', '.']) {
                match part.trim().split_once(' ').map(|(count, what)| (count.parse::<u32>(), what))
                {
                    Some((Ok(count), "passed")) => tally.passed += count,
                    Some((Ok(count), "failed")) => tally.failed += count,
                    Some((Ok(count), "ignored")) => tally.skipped += count,
                    _ => {}
                }
            }
        }
        tally.of_a_run(success)
    }

    /// What nextest reports as JUnit's XML, and why each test that missed something was skipped: it printed
    /// `SKIPPED` and what it missed, and passed. What a filter left out was not asked for, and is not in the report.
    pub fn of_junit(report: &str, success: bool) -> (Self, Vec<String>) {
        let (mut tally, mut reasons) = (Self::default(), Vec::new());
        // No report is one that was never begun.
        let report = Document::parse(report);
        let tests = report.iter().flat_map(|report| report.descendants());
        for test in tests.filter(|node| node.has_tag_name("testcase")) {
            let is_failure =
                |node: Node| node.has_tag_name("failure") || node.has_tag_name("error");
            let printed = test.descendants().filter_map(|node| node.text());
            let mut missed = printed
                .flat_map(str::lines)
                .filter_map(|line| line.trim_start().strip_prefix("SKIPPED "));
            if test.children().any(is_failure) {
                tally += Self::FAILED;
            } else if let Some(what) = missed.next() {
                let name = test.attribute("name").unwrap_or_default();
                reasons.push(format!("skipped {name}: {what}"));
                tally += Self::SKIPPED;
            } else {
                tally += Self::PASSED;
            }
        }
        (tally.of_a_run(success), reasons)
    }

    /// A runner that failed before it counted a failure is one, and one that ran nothing did not do what it was asked.
    fn of_a_run(mut self, success: bool) -> Self {
        if self.failed == 0 && (!success || self == Self::default()) {
            self.failed = 1;
        }
        self
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_of_nextest_is_counted() {
        let report = r#"<?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="nextest-run" tests="5" failures="2" errors="0">
            <testsuite name="a" tests="2"><testcase name="good" classname="a" time="0.004"><system-out>
test good ... ok
</system-out><system-err></system-err></testcase>
            <testcase name="bad" classname="a"><failure message="left" type="test failure">SKIPPED by a bad test</failure>
            <system-out>1 &lt; 2</system-out></testcase></testsuite>
            <testsuite name="b"><testcase name="late" classname="b"><failure type="test timeout"/></testcase>
            <testcase name="said" classname="b"><system-out>
running 1 test
SKIPPED corpus: phish
</system-out></testcase><testcase name="murmured" classname="b"><system-err>SKIPPED dns: none</system-err></testcase>
            </testsuite></testsuites>"#;
        let tally = Tally { passed: 1, failed: 2, skipped: 2 };
        let reasons = ["skipped said: corpus: phish", "skipped murmured: dns: none"];
        assert_eq!(Tally::of_junit(report, false), (tally, reasons.map(str::to_owned).to_vec()));
    }

    #[test]
    fn cargo_test_and_wasm_bindgen_test_are_counted() {
        let said = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.00s\n\
                    test result: FAILED. 1 passed; 2 failed; 0 ignored\n";
        assert_eq!(Tally::of_libtest(said, false), Tally { passed: 4, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_runner_that_never_counted_has_failed_once() {
        let all_good = r#"<testsuites><testcase name="good"/></testsuites>"#;
        assert_eq!(Tally::of_junit(all_good, true).0, Tally::PASSED);
        assert_eq!(Tally::of_junit(all_good, false).0.failed, 1);
        assert_eq!(Tally::of_junit(&all_good[..30], true).0, Tally::FAILED);
        assert_eq!(Tally::of_junit("", false).0, Tally::FAILED);
        assert_eq!(Tally::of_libtest("error: could not compile", false), Tally::FAILED);
        assert_eq!(Tally::of_libtest("", true), Tally::FAILED);
    }
}
