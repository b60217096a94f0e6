//! Our answers about public suffixes, held for every rule of the list against the list's published algorithm,
//! written down naively here, and against the crate `psl`.

use std::collections::{BTreeSet, HashSet};

use countersign_core::data::public_suffix::{public_suffix, registrable_domain};

/// <https://github.com/publicsuffix/list/wiki/Format>, "Formal Algorithm", over the text of the list.
fn by_the_algorithm<'a>(rules: &HashSet<&str>, host: &'a str) -> &'a str {
    let mut prevailing = host.rsplit('.').next().unwrap_or(host);
    let starts = std::iter::once(0).chain(host.match_indices('.').map(|(dot, _)| dot + 1));
    for name in starts.map(|start| &host[start..]) {
        let above = name.split_once('.').map(|(_, above)| above);
        if let Some(above) = above
            && rules.contains(format!("!{name}").as_str())
        {
            return above;
        }
        let wild = above.is_some_and(|above| rules.contains(format!("*.{above}").as_str()));
        if (wild || rules.contains(name)) && name.len() > prevailing.len() {
            prevailing = name;
        }
    }
    prevailing
}

#[test]
fn every_rule_and_the_names_below_it() {
    let list = countersign_tables::public_suffix::read().expect("the list");
    let rules: HashSet<&str> =
        list.rules.lines().map(str::trim).filter(|rule| !rule.is_empty()).collect();
    assert!(rules.len() > 9_000, "{} rules", rules.len());
    let mut hosts = BTreeSet::new();
    for rule in &rules {
        for star in ["wild", "www", "city"] {
            let name = rule.trim_start_matches('!').replace('*', star);
            for below in ["", "label.", "label.label.", "a.b.c.", "zz-"] {
                hosts.insert(format!("{below}{name}"));
            }
            if let Some((_, above)) = name.split_once('.') {
                hosts.insert(above.to_owned());
            }
        }
    }
    let mut unlike_psl = BTreeSet::new();
    for host in &hosts {
        let expected = by_the_algorithm(&rules, host);
        assert_eq!(public_suffix(host), expected, "{host}");
        let registrable = host
            .strip_suffix(expected)
            .and_then(|below| below.strip_suffix('.'))
            .map(|below| &host[below.rfind('.').map_or(0, |dot| dot + 1)..]);
        assert_eq!(registrable_domain(host), registrable, "{host}");
        if psl::domain_str(host) != registrable || psl::suffix_str(host) != Some(expected) {
            unlike_psl.insert(host.as_str());
        }
    }
    // `*.futurecms.at` covers `ex.futurecms.at`; `psl` forgets it, because `*.ex.futurecms.at` exists as well.
    // Wherever else the two differ is a mistake of ours or a change worth knowing.
    let forgotten = |host: &&&str| {
        let above = host.split_once('.').map_or("", |(_, above)| above);
        rules.contains(format!("*.{above}").as_str())
            && rules.contains(format!("*.{host}").as_str())
    };
    let unexplained: Vec<_> = unlike_psl.iter().filter(|host| !forgotten(host)).collect();
    assert!(unexplained.is_empty(), "{unexplained:?}");
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
