//! Our answers about public suffixes, held against the crate `psl` for every rule of the list.

use countersign::data::public_suffix::{public_suffix, registrable_domain};

fn same(host: &str) {
    assert_eq!(registrable_domain(host), psl::domain_str(host), "{host}");
    assert_eq!(Some(public_suffix(host)), psl::suffix_str(host), "{host}");
}

#[test]
fn every_rule_and_the_names_below_it() {
    let list = countersign_tables::public_suffix::read().expect("the list");
    let mut rules = 0;
    for rule in list.rules.lines().map(str::trim).filter(|rule| !rule.is_empty()) {
        let plain = rule.trim_start_matches('!');
        for star in ["wild", "www", "city"] {
            let name = plain.replace('*', star);
            for below in ["", "label.", "label.label.", "a.b.c."] {
                same(&format!("{below}{name}"));
            }
            // The name above, and one that merely ends in the same letters.
            if let Some((_, above)) = name.split_once('.') {
                same(above);
                same(&format!("zz-{name}"));
            }
        }
        rules += 1;
    }
    assert!(rules > 9_000, "{rules} rules");
}

#[test]
fn names_in_ascii_are_the_same_names() {
    for (ascii, unicode) in [("x.xn--55qx5d.cn", "x.公司.cn"), ("a.b.xn--p1ai", "a.b.рф")] {
        assert_eq!(
            public_suffix(ascii).split('.').count(),
            public_suffix(unicode).split('.').count()
        );
        assert_eq!(registrable_domain(ascii), psl::domain_str(ascii));
    }
}
