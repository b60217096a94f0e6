//! Finds every place of many secrets in a text, in one walk (Aho and Corasick, 1975): a sender can name thousands of
//! recipients, and none may be left standing.
//!
//! Letters of ASCII are compared without their case. Not supported: secrets of no bytes.

use std::collections::VecDeque;
use std::ops::Range;

/// The secrets as a tree of their bytes; each node knows where to go on when the next byte does not fit.
#[derive(Debug, Clone)]
pub(super) struct Secrets<K> {
    nodes: Vec<Node>,
    kinds: Vec<K>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    byte: u8,
    first_child: Option<usize>,
    next_sibling: Option<usize>,
    /// The node of the longest end of this one that is a beginning of a secret.
    fallback: usize,
    /// The longest secret that ends here: how many bytes, and which kind.
    ends: Option<(usize, usize)>,
}

impl<K: Copy + PartialEq> Secrets<K> {
    pub(super) fn new<'a>(secrets: impl IntoIterator<Item = (&'a str, K)>) -> Self {
        let mut tree = Self { nodes: vec![Node::default()], kinds: Vec::new() };
        for (secret, kind) in secrets {
            tree.plant(secret, kind);
        }
        tree.link();
        tree
    }

    fn plant(&mut self, secret: &str, kind: K) {
        let mut at = 0;
        for byte in secret.bytes().map(|byte| byte.to_ascii_lowercase()) {
            at = self.child(at, byte).unwrap_or_else(|| {
                let new = self.nodes.len();
                let next_sibling = self.nodes.get(at).and_then(|node| node.first_child);
                self.nodes.push(Node { byte, next_sibling, ..Node::default() });
                if let Some(parent) = self.nodes.get_mut(at) {
                    parent.first_child = Some(new);
                }
                new
            });
        }
        let number = self.kinds.len();
        if let Some(node) = self.nodes.get_mut(at).filter(|node| at > 0 && node.ends.is_none()) {
            node.ends = Some((secret.len(), number));
            self.kinds.push(kind);
        }
    }

    /// At most one for each byte there is: the walk over them is bounded.
    fn child(&self, of: usize, byte: u8) -> Option<usize> {
        let mut next = self.nodes.get(of)?.first_child;
        while let Some(at) = next {
            let node = self.nodes.get(at)?;
            if node.byte == byte {
                return Some(at);
            }
            next = node.next_sibling;
        }
        None
    }

    /// Where to go from a node with a byte.
    fn step(&self, mut at: usize, byte: u8) -> usize {
        loop {
            match self.child(at, byte) {
                Some(child) => return child,
                None if at == 0 => return 0,
                None => at = self.nodes.get(at).map_or(0, |node| node.fallback),
            }
        }
    }

    fn link(&mut self) {
        let mut queue = VecDeque::from([0]);
        while let Some(parent) = queue.pop_front() {
            let mut next = self.nodes.get(parent).and_then(|node| node.first_child);
            while let Some(at) = next {
                let Some(node) = self.nodes.get(at) else { break };
                let (byte, sibling) = (node.byte, node.next_sibling);
                let above = self.nodes.get(parent).map_or(0, |node| node.fallback);
                let fallback = if parent == 0 { 0 } else { self.step(above, byte) };
                let shorter = self.nodes.get(fallback).and_then(|node| node.ends);
                if let Some(node) = self.nodes.get_mut(at) {
                    node.fallback = fallback;
                    node.ends = node.ends.or(shorter);
                }
                queue.push_back(at);
                next = sibling;
            }
        }
    }

    /// Every part of the text that belongs to a secret, in order; secrets that overlap are one part.
    pub(super) fn places(&self, text: &str) -> Vec<(Range<usize>, K)> {
        let mut found: Vec<(Range<usize>, K)> = Vec::new();
        let mut at = 0;
        for (index, byte) in text.bytes().enumerate() {
            at = self.step(at, byte.to_ascii_lowercase());
            let Some((length, number)) = self.nodes.get(at).and_then(|node| node.ends) else {
                continue;
            };
            let Some(&kind) = self.kinds.get(number) else { continue };
            let mut place = (index + 1 - length)..index + 1;
            let mut kind = kind;
            while let Some((last, its)) = found.pop_if(|(last, _)| last.end > place.start) {
                // The longer of two names the whole.
                kind = if last.len() > place.len() { its } else { kind };
                place = last.start.min(place.start)..place.end;
            }
            found.push((place, kind));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    fn places(secrets: &[&str], text: &str) -> Vec<String> {
        let numbered = secrets.iter().zip(0..).map(|(secret, number)| (*secret, number));
        let found = Secrets::new(numbered).places(text);
        found
            .into_iter()
            .map(|(place, kind)| format!("{kind}:{}", text.get(place).unwrap_or_default()))
            .collect()
    }

    #[test]
    fn every_place_is_found_in_any_case() {
        assert_eq!(places(&["ab", "bc"], "xABxbcx"), ["0:AB", "1:bc"]);
        assert_eq!(places(&["a@b.example", "b.example"], "to a@b.example"), ["0:a@b.example"]);
        assert_eq!(places(&["abc", "bcd"], "abcd"), ["1:abcd"]);
        assert_eq!(places(&["aaa"], "aaaaa"), ["0:aaaaa"]);
        assert_eq!(places(&["b", "abx"], "ab"), ["0:b"], "an end of a beginning counts");
        assert_eq!(places(&["é"], "é É"), ["0:é"]);
        assert_eq!(places(&[""], "a"), [""; 0]);
    }
}
