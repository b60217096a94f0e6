//! Tag lists read strictly, RFC 6376 section 3.2, for verifying.
//!
//! `message` reads the same fields leniently, to show what they say. Here anything ambiguous makes the whole list
//! unusable, because a signature that can be read in two ways proves neither.

/// Most tags in one list; no signer writes a third of it.
const MAX_TAGS: usize = 64;

/// The tags of one list, none of which stands twice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tags<'a> {
    list: Vec<(&'a str, &'a str)>,
}

impl<'a> Tags<'a> {
    /// Reads a list, or nothing when it breaks the grammar.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let text = text.trim_matches(is_folding);
        let text = text.strip_suffix(';').unwrap_or(text);
        let mut list: Vec<(&str, &str)> = Vec::new();
        for tag in text.split(';') {
            let (name, value) = tag.split_once('=')?;
            let name = name.trim_matches(is_folding);
            let value = value.trim_matches(is_folding);
            let fresh = !list.iter().any(|(seen, _)| *seen == name);
            if !(is_name(name) && is_value(value) && fresh && list.len() < MAX_TAGS) {
                return None;
            }
            list.push((name, value));
        }
        Some(Self { list })
    }

    /// The value of a tag.
    pub(super) fn value(&self, name: &str) -> Option<&'a str> {
        self.list.iter().find(|(seen, _)| *seen == name).map(|(_, value)| *value)
    }

    /// Whether `name` stands first.
    pub(super) fn begins_with(&self, name: &str) -> bool {
        self.list.first().is_some_and(|(first, _)| *first == name)
    }
}

/// The characters of folding white space.
pub(super) fn is_folding(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// A value without any white space, as base64 values are read.
pub(super) fn compact(value: &str) -> String {
    value.chars().filter(|&c| !is_folding(c)).collect()
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_value(value: &str) -> bool {
    !value.chars().any(|c| c.is_control() && !is_folding(c))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn white_space_around_names_and_values_and_a_last_semicolon_are_allowed() {
        let tags = Tags::read(" v = 1 ;\n\td=example.org;b= a\n b ; ").unwrap();
        assert_eq!(tags.value("v"), Some("1"));
        assert_eq!(tags.value("d"), Some("example.org"));
        assert_eq!(tags.value("b").map(compact).as_deref(), Some("ab"));
        assert_eq!(tags.value("x"), None);
        assert!(tags.begins_with("v"));
    }

    #[test]
    fn whatever_is_ambiguous_is_not_read() {
        for text in ["", ";", "v=1;;d=x", "v=1; v=1", "v=1; d", "=1", "1a=2", "a b=2", "d=x\0y"] {
            assert_eq!(Tags::read(text), None, "{text:?}");
        }
        let many = (0..100).map(|n| format!("a{n}=1")).collect::<Vec<_>>().join(";");
        assert_eq!(Tags::read(&many), None);
    }

    #[test]
    fn names_keep_their_case() {
        let tags = Tags::read("B=1; b=2").unwrap();
        assert_eq!((tags.value("B"), tags.value("b")), (Some("1"), Some("2")));
    }
}
