//! Body hashes, RFC 6376 sections 3.4.3 (simple), 3.4.4 (relaxed) and 3.4.5 (`l=`).
//!
//! One pass over the body gives the hash for every `l=` asked for, however many signatures there are.
//! A line ends with CRLF or with a bare LF, because pastes and files come with either; a bare CR is an ordinary byte.

use sha2::{Digest, Sha256};

use super::canonical::Canonicalization;

/// A SHA-256 hash.
pub(super) type Hash = [u8; 32];

/// The hash of the body for each limit: the whole body without one, its first bytes with one, and nothing when the
/// limit is beyond the end of the body.
pub(super) fn body_hashes(
    body: &[u8],
    how: Canonicalization,
    limits: &[Option<u64>],
) -> Vec<Option<Hash>> {
    let mut cuts: Vec<u64> = Vec::new();
    for &limit in limits.iter().flatten() {
        // As few as there are signatures: putting each in its place is smaller than sorting.
        if let Err(place) = cuts.binary_search(&limit) {
            cuts.insert(place, limit);
        }
    }
    let mut sink = Sink { hasher: Sha256::new(), written: 0, cuts: &cuts, done: Vec::new() };
    write_body(&mut sink, body, how);
    let whole: Hash = sink.hasher.clone().finalize().into();
    // A cut exactly at the end was not crossed by any write.
    if sink.cuts.first() == Some(&sink.written) {
        sink.done.push(whole);
    }
    let hashes = sink.done;
    limits
        .iter()
        .map(|limit| match limit {
            None => Some(whole),
            Some(limit) => {
                cuts.binary_search(limit).ok().and_then(|place| hashes.get(place)).copied()
            }
        })
        .collect()
}

/// A hasher that notes its state at every cut.
struct Sink<'a> {
    hasher: Sha256,
    written: u64,
    /// The cuts still ahead, nearest first.
    cuts: &'a [u64],
    /// The hash at each cut passed.
    done: Vec<Hash>,
}

impl Sink<'_> {
    fn write(&mut self, mut bytes: &[u8]) {
        while let Some((cut, rest)) = self.cuts.split_first() {
            let room = usize::try_from(cut.saturating_sub(self.written)).unwrap_or(usize::MAX);
            let Some((before, after)) = bytes.split_at_checked(room) else { break };
            if after.is_empty() {
                // Nothing beyond the cut yet: it may be the end of the body.
                break;
            }
            self.push(before);
            self.done.push(self.hasher.clone().finalize().into());
            self.cuts = rest;
            bytes = after;
        }
        self.push(bytes);
    }

    fn push(&mut self, bytes: &[u8]) {
        self.hasher.update(bytes);
        self.written = self.written.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    }
}

fn write_body(sink: &mut Sink<'_>, body: &[u8], how: Canonicalization) {
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    // Empty lines are held back until something follows, for those at the end do not count.
    let mut empty_lines = 0_usize;
    let mut line_out = Vec::new();
    for line in body.split(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = match how {
            Canonicalization::Simple => line,
            Canonicalization::Relaxed => {
                relax_line(&mut line_out, line);
                &line_out
            }
        };
        if line.is_empty() {
            empty_lines = empty_lines.saturating_add(1);
            continue;
        }
        for _ in 0..std::mem::take(&mut empty_lines) {
            sink.write(b"\r\n");
        }
        sink.write(line);
        sink.write(b"\r\n");
    }
    // An empty body is one line end when simple and nothing when relaxed.
    if sink.written == 0 && how == Canonicalization::Simple {
        sink.write(b"\r\n");
    }
}

fn relax_line(out: &mut Vec<u8>, line: &[u8]) {
    out.clear();
    let mut space = false;
    for &byte in line {
        if matches!(byte, b' ' | b'\t') {
            space = true;
            continue;
        }
        if space {
            out.push(b' ');
            space = false;
        }
        out.push(byte);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Canonicalization::{Relaxed, Simple};

    fn of(text: &str) -> Hash {
        Sha256::digest(text.as_bytes()).into()
    }

    fn check(body: &str, how: Canonicalization, expected: &str) {
        assert_eq!(body_hashes(body.as_bytes(), how, &[None]), [Some(of(expected))], "{body:?}");
    }

    #[test]
    fn the_examples_of_rfc_6376_section_3_4_5() {
        check(" C \r\nD \t E\r\n\r\n\r\n", Relaxed, " C\r\nD E\r\n");
        check(" C \r\nD \t E\r\n\r\n\r\n", Simple, " C \r\nD \t E\r\n");
    }

    #[test]
    fn an_empty_body_is_a_line_end_or_nothing() {
        for body in ["", "\r\n", "\n\n\n"] {
            check(body, Simple, "\r\n");
            check(body, Relaxed, "");
        }
        check(" \t\n \n", Relaxed, "");
    }

    #[test]
    fn line_ends_are_completed_and_a_missing_last_one_is_added() {
        check("a\nb", Simple, "a\r\nb\r\n");
        check("a\r\nb\n", Relaxed, "a\r\nb\r\n");
        check("a\n\nb\n\n", Simple, "a\r\n\r\nb\r\n");
        check("a\rb", Simple, "a\rb\r\n");
    }

    #[test]
    fn every_limit_is_answered_in_one_pass() {
        let limits = [Some(0), Some(7), None, Some(3), Some(8), Some(3)];
        let whole = Some(of("ab\r\nc\r\n"));
        let three = Some(of("ab\r"));
        let expected = [Some(of("")), whole, whole, three, None, three];
        assert_eq!(body_hashes(b"ab\nc", Simple, &limits), expected);
    }
}
