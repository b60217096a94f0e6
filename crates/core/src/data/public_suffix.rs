//! The public suffix list: where the part of a host name that somebody registered begins.
//!
//! Source: <https://publicsuffix.org/list/>, complete, with its private section (a name under a shared host such
//! as `azurewebsites.net` belongs to whoever rents it). The generated table says which edition.
//! Only rules of two or more labels are stored: rules of one label say what the default rule `*` says as well.
//!
//! The rules below parents that are seldom met (`com.amazonaws`) are a [`Piece`] of their own.
//!
//! Not supported: telling the list's two sections apart; IP addresses, which have no registrable part.

use super::punycode;
use super::tables::public_suffix::RULES;
use crate::lowercase::lowercase;
use crate::piece::Piece;

pub(crate) use super::tables::public_suffix::DEEP_RULES;

/// The name that was registered: the public suffix and one label more. `None` for a public suffix itself, an IP
/// address, or a broken name. Case and one trailing dot do not matter; A-labels and U-labels are the same.
///
/// ```
/// use countersign_core::data::public_suffix::registrable_domain;
/// assert_eq!(registrable_domain("mail.example.co.uk"), Some("example.co.uk"));
/// assert_eq!(registrable_domain("co.uk"), None);
/// ```
pub fn registrable_domain(host: &str) -> Option<&str> {
    let host = host.strip_suffix('.').unwrap_or(host);
    if is_broken(host) {
        return None;
    }
    tail(host, suffix_length(host) + 1)
}

/// The public suffix of a host name, without the trailing dot: `co.uk` of `mail.example.co.uk`.
pub fn public_suffix(host: &str) -> &str {
    let host = host.strip_suffix('.').unwrap_or(host);
    if is_broken(host) {
        return host;
    }
    tail(host, suffix_length(host)).unwrap_or(host)
}

/// Whether a name has no registrable part: an empty label, or a last label of digits alone (an IPv4 address).
fn is_broken(host: &str) -> bool {
    host.split('.').any(str::is_empty)
        || host.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()))
}

/// The last `count` labels of a host name, if it has as many.
fn tail(host: &str, count: usize) -> Option<&str> {
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    match dots.nth(count.checked_sub(1)?) {
        Some(at) => host.get(at + 1..),
        None => (host.split('.').count() == count).then_some(host),
    }
}

/// How many labels of the host its public suffix has (<https://publicsuffix.org/list/>, "Algorithm").
fn suffix_length(host: &str) -> usize {
    let mut longest = 1;
    let mut parent = String::new();
    let mut labels = host.rsplit('.').map(as_stored).enumerate();
    if let Some((_, top)) = labels.next() {
        parent.push_str(&top);
    }
    for (depth, label) in labels {
        if depth > MAX_DEPTH {
            break;
        }
        for child in children(&parent) {
            if child.strip_prefix('!') == Some(&*label) {
                // An exception prevails over every other rule, and gives one label back.
                return depth;
            }
            if child == "*" || child == label {
                longest = depth + 1;
            }
        }
        parent.push('.');
        parent.push_str(&label);
    }
    longest
}

/// No rule has more labels than this; a longer name is not looked at further.
const MAX_DEPTH: usize = 10;

/// A label as the table writes it: lower-case, in Unicode.
fn as_stored(label: &str) -> String {
    let decoded = punycode::encoded_part(label).and_then(punycode::decode);
    lowercase(decoded.as_deref().unwrap_or(label))
}

/// The rules below parents that are seldom met.
pub(crate) static DEEP: Piece<&str> = Piece::awaited();

/// What tells those parents while their rules are not here: a mark for each, sorted. The compiler reckons them from the table.
static DEEP_PARENTS: [Mark; DEEP_COUNT] = sorted(marks_of(DEEP_RULES));

/// How many they are: a line each.
const DEEP_COUNT: usize = {
    let (mut count, mut rest) = (1, DEEP_RULES.as_bytes());
    while let [byte, tail @ ..] = rest {
        if *byte == b'\n' {
            count += 1;
        }
        rest = tail;
    }
    count
};

/// Three bytes of a parent's FNV-1a hash (<http://www.isthe.com/chongo/tech/comp/fnv/>). A test shows that no parent of the other table has
/// one of [`DEEP_PARENTS`]; another name of the same mark has no line, and so no rule.
type Mark = [u8; 3];

/// The labels that have a rule right below `parent`, which is written from the top: `uk` or `com.amazonaws`.
fn children(parent: &str) -> impl Iterator<Item = &'static str> + use<> {
    let (mark, _) = marked(parent.as_bytes());
    let line = if DEEP_PARENTS.binary_search(&mark).is_ok() {
        line_of(DEEP.get(|| DEEP_RULES).unwrap_or_default(), parent)
    } else {
        line_of(RULES, parent)
    };
    line.split(' ').filter(|label| !label.is_empty())
}

/// The mark of the name up to the first blank, and what follows it.
const fn marked(line: &[u8]) -> (Mark, &[u8]) {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, line);
    while let [byte, tail @ ..] = rest {
        if *byte == b' ' {
            break;
        }
        hash = (hash ^ u32::from_be_bytes([0, 0, 0, *byte])).wrapping_mul(0x0100_0193);
        rest = tail;
    }
    let [_, mark @ ..] = hash.to_be_bytes();
    (mark, rest)
}

/// The marks of a table's parents, line by line.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler runs it, and refuses a place that is none"
)]
const fn marks_of<const N: usize>(rules: &str) -> [Mark; N] {
    let (mut marks, mut count) = ([[0; 3]; N], 0);
    let mut rest = rules.as_bytes();
    while !rest.is_empty() {
        (marks[count], rest) = marked(rest);
        count += 1;
        while let [byte, tail @ ..] = rest {
            rest = tail;
            if *byte == b'\n' {
                break;
            }
        }
    }
    marks
}

/// The marks in order, by Shell's method: the compiler takes plain insertion for a loop without an end.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler runs it, and refuses a place that is none"
)]
const fn sorted<const N: usize>(mut marks: [Mark; N]) -> [Mark; N] {
    const fn value([a, b, c]: Mark) -> u32 {
        u32::from_be_bytes([0, a, b, c])
    }
    let mut gap = N / 2;
    while gap > 0 {
        let mut next = gap;
        while next < N {
            let mut at = next;
            while at >= gap && value(marks[at]) < value(marks[at - gap]) {
                (marks[at], marks[at - gap]) = (marks[at - gap], marks[at]);
                at -= gap;
            }
            next += 1;
        }
        gap /= 2;
    }
    marks
}

/// The labels in the line of a parent, if it has one. A table is one sorted text with a line for each, so it is found by bisection.
fn line_of(rules: &'static str, parent: &str) -> &'static str {
    let mut rest = rules;
    let mut found = "";
    while !rest.is_empty() {
        let middle = rest.floor_char_boundary(rest.len() / 2);
        let (before, after) = rest.split_at_checked(middle).unwrap_or((rest, ""));
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(rest.len(), |at| middle + at);
        let line = rest.get(start..end).unwrap_or_default();
        let (key, labels) = line.split_once(' ').unwrap_or((line, ""));
        rest = match parent.cmp(key) {
            core::cmp::Ordering::Equal => {
                found = labels;
                ""
            }
            core::cmp::Ordering::Less => rest.get(..start.saturating_sub(1)).unwrap_or_default(),
            core::cmp::Ordering::Greater => rest.get(end + 1..).unwrap_or_default(),
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the list's own test file, <https://github.com/publicsuffix/list/tree/main/tests> (public domain).
    #[test]
    fn the_lists_own_cases() {
        for (host, expected) in [
            ("COM", None),
            ("example.COM", Some("example.COM")),
            ("WwW.example.COM", Some("example.COM")),
            (".com", None),
            (".example.com", None),
            ("example", None),
            ("example.example", Some("example.example")),
            ("a.b.example.example", Some("example.example")),
            ("biz", None),
            ("a.b.domain.biz", Some("domain.biz")),
            ("b.example.uk.com", Some("example.uk.com")),
            ("mm", None),
            ("c.mm", None),
            ("b.c.mm", Some("b.c.mm")),
            ("a.b.c.mm", Some("b.c.mm")),
            ("test.ac.jp", Some("test.ac.jp")),
            ("a.b.c.kobe.jp", Some("b.c.kobe.jp")),
            ("c.kobe.jp", None),
            ("www.city.kobe.jp", Some("city.kobe.jp")),
            ("ide.kyoto.jp", None),
            ("b.ide.kyoto.jp", Some("b.ide.kyoto.jp")),
            ("ck", None),
            ("www.ck", Some("www.ck")),
            ("www.www.ck", Some("www.ck")),
            ("test.k12.ak.us", Some("test.k12.ak.us")),
            ("www.食狮.公司.cn", Some("食狮.公司.cn")),
            ("公司.cn", None),
            ("www.xn--85x722f.xn--55qx5d.cn", Some("xn--85x722f.xn--55qx5d.cn")),
            ("xn--55qx5d.cn", None),
        ] {
            assert_eq!(registrable_domain(host), expected, "{host}");
        }
    }

    #[test]
    fn shared_hosts_belong_to_whoever_rents_them() {
        assert_eq!(registrable_domain("a.evil.azurewebsites.net"), Some("evil.azurewebsites.net"));
        assert_eq!(registrable_domain("evil.blogspot.com"), Some("evil.blogspot.com"));
        assert_eq!(registrable_domain("login.microsoft.com"), Some("microsoft.com"));
        assert_eq!(public_suffix("mail.example.co.uk."), "co.uk");
        assert_eq!(public_suffix("example.com"), "com");
        assert_eq!(public_suffix("com"), "com");
    }

    #[test]
    fn odd_input_has_no_registrable_part() {
        for host in ["", ".", "..", "a..b", "192.0.2.1", "com.", "a."] {
            assert_eq!(registrable_domain(host), None, "{host}");
            let _ = public_suffix(host);
        }
        assert_eq!(registrable_domain("example.com."), Some("example.com"));
        assert_eq!(registrable_domain(&"a.".repeat(5000)).map(str::len), Some(3));
    }

    #[test]
    fn the_tables_are_sorted_and_clean() {
        fn parent(line: &str) -> &str {
            line.split(' ').next().unwrap_or_default()
        }
        for rules in [RULES, DEEP_RULES] {
            assert!(rules.lines().is_sorted_by(|a, b| parent(a) < parent(b)));
            assert!(rules.lines().all(|line| line.split(' ').all(|word| !word.is_empty())));
            assert!(rules.lines().all(|line| parent(line).split('.').count() < MAX_DEPTH));
            assert!(!rules.ends_with('\n') && !rules.contains("xn--"));
        }
        let known = |line: &str| DEEP_PARENTS.binary_search(&marked(line.as_bytes()).0).is_ok();
        assert!(DEEP_RULES.lines().all(known) && !RULES.lines().any(known));
        assert!(
            DEEP_PARENTS.is_sorted_by(|a, b| a < b) && DEEP_COUNT == DEEP_RULES.lines().count()
        );
    }
}
