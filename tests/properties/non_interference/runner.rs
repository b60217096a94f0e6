//! The law held against many cases of a generator, or what breaks it counted.

use std::collections::BTreeMap;
use std::ops::Range;

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

use kit::non_interference::sent::Sent;

/// The same cases every time, so that the gate says of one tree always the same. `PROPTEST_RNG_SEED` tries others,
/// `PROPTEST_CASES` more of them.
const SEED: u64 = 20_261_123;

/// Case after case of a generator is held against the law; where `LAW_COUNT` is set, what breaks it is counted instead of
/// shrunk, by kind and by place, and nothing fails.
pub fn law_holds(part: u64, cases: u32, bytes: Range<usize>, make: fn(&[u8]) -> Sent) {
    let asked = ProptestConfig::default();
    let seed = match asked.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => SEED,
    };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { cases };
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed.wrapping_mul(64).wrapping_add(part)),
        failure_persistence: None,
        ..asked
    });
    let bytes = prop::collection::vec(any::<u8>(), bytes);
    if std::env::var_os("LAW_COUNT").is_none() {
        if let Err(broken) = runner.run(&bytes, |data| {
            prop_assert_eq!(make(&data).broken(), None);
            Ok(())
        }) {
            panic!("{broken}\nKeep the paste in tests/properties/non_interference/regressions.");
        }
        return;
    }
    let counts = std::cell::RefCell::new(Counts::default());
    let _ = runner.run(&bytes, |data| {
        counts.borrow_mut().add(&make(&data));
        Ok(())
    });
    println!("{}", counts.into_inner().table());
}

/// How often the law was broken, by kind and by place.
#[derive(Debug, Default)]
pub struct Counts {
    all: [usize; 2],
    by: BTreeMap<String, [usize; 2]>,
    said: BTreeMap<&'static str, usize>,
}

impl Counts {
    fn add(&mut self, sent: &Sent) {
        let report = sent.report();
        let broken = report.as_ref().and_then(|report| sent.broken_by(report));
        let broken = usize::from(broken.is_some());
        for key in [format!("kind  {}", sent.kind), format!("place {}", sent.place)] {
            let count = self.by.entry(key).or_default();
            *count = [count[0] + broken, count[1] + 1];
        }
        self.all = [self.all[0] + broken, self.all[1] + 1];
        let said = report.map_or("not offered", |report| report.verdict.origin.name());
        *self.said.entry(said).or_default() += 1;
    }

    fn table(&self) -> String {
        use std::fmt::Write as _;
        let mut table =
            format!("LAW_COUNT broken {} of {}: {:?}\n", self.all[0], self.all[1], self.said);
        for (key, [broken, all]) in &self.by {
            let _ = writeln!(table, "  {key:<60} {broken:>6} of {all:>6}");
        }
        table
    }
}
