//! `Received-SPF`, RFC 7208 section 9.1.
//!
//! ```text
//! header-field   = "Received-SPF:" [CFWS] result FWS [comment FWS] [ key-value-list ] CRLF
//! key-value-list = key-value-pair *( ";" [CFWS] key-value-pair ) [";"]
//! ```
//!
//! Not supported: which identity was checked (`identity=`), and `problem=`; both stay in the source.

use crate::lowercase::lowercase;
use core::net::IpAddr;

use super::authentication_results::ResultCode;
use super::lexer::{Cursor, Place, collapse, is_space, split};
use super::received::parse_ip;
use super::violation::{Violation, ViolationKind};
use crate::source::Span;

/// What its writer found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReceivedSpf {
    /// The result word.
    pub result: Option<ResultCode>,
    /// The comment, without its parentheses.
    pub comment: Option<Box<str>>,
    /// `receiver=`, or the host before the colon in the comment.
    pub receiver: Option<Box<str>>,
    /// `client-ip=`
    pub client_ip: Option<IpAddr>,
    /// `helo=`, lower-case.
    pub helo: Option<Box<str>>,
    /// `envelope-from=`, unquoted.
    pub envelope_from: Option<Box<str>>,
    /// What was odd.
    pub violations: Vec<Violation>,
}

impl ReceivedSpf {
    /// Reads a field whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let mut spf = Self::default();
        let mut cursor = Cursor::new(text, Place::At(base));
        let mut comments = Vec::new();
        cursor.skip_cfws(&mut comments);
        let start = cursor.position();
        let word = cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | '"' | ';' | '='));
        spf.set_result(word, cursor.span_since(start));
        cursor.skip_cfws(&mut comments);
        if let Some(comment) = comments.first() {
            spf.comment = Some(collapse(comment.inner).into());
            spf.receiver = receiver_in(comment.inner);
        }

        let rest = text.get(cursor.position()..).unwrap_or_default();
        let cut = split(text, b';');
        for (range, kind) in [
            (cut.unclosed_comment, ViolationKind::UnclosedComment),
            (cut.unclosed_quote, ViolationKind::UnclosedQuote),
        ] {
            if let Some((a, b)) = range {
                spf.violations.push(Violation { kind, span: Span::new(base + a, base + b) });
            }
        }
        if cut.unclosed_comment.is_some() || cut.unclosed_quote.is_some() {
            // What an unclosed comment swallowed, or let out, is nobody's word.
            spf.comment = None;
            spf.receiver = None;
            return spf;
        }
        spf.read_pairs(rest, base + cursor.position());
        spf
    }

    fn set_result(&mut self, word: &str, span: Span) {
        if word.is_empty() {
            return;
        }
        let lower = word.to_ascii_lowercase();
        self.result = Some(match lower.as_str() {
            "pass" => ResultCode::Pass,
            "fail" => ResultCode::Fail,
            "softfail" => ResultCode::SoftFail,
            "neutral" => ResultCode::Neutral,
            "none" => ResultCode::None,
            "temperror" => ResultCode::TempError,
            "permerror" => ResultCode::PermError,
            _ => {
                let kind = ViolationKind::UnregisteredResult;
                self.violations.push(Violation { kind, span });
                ResultCode::Other(lower.into())
            }
        });
    }

    /// Takes a pair over; one that stands twice with two values is nobody's word.
    fn read_pairs(&mut self, text: &str, base: usize) {
        let pairs = pairs(text);
        let mut only = |name: &str| {
            let mut values =
                pairs.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
            let first = values.next()?;
            if values.all(|value| value == first) {
                return Some(first);
            }
            let span = Span::new(base, base + text.len());
            self.violations.push(Violation { kind: ViolationKind::BadValue, span });
            None
        };
        let client_ip = only("client-ip");
        let helo = only("helo");
        let envelope_from = only("envelope-from");
        // The word in the field is stronger than the comment's.
        let receiver = only("receiver");
        self.client_ip = client_ip.and_then(parse_ip);
        self.helo = helo.map(host);
        self.envelope_from = envelope_from.map(|value| {
            value.strip_prefix('<').and_then(|v| v.strip_suffix('>')).unwrap_or(value).into()
        });
        self.receiver = receiver.map(host).or(self.receiver.take());
    }
}

/// Pairs stand between `;`, or with white space alone between them.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut cursor = Cursor::new(text, Place::At(0));
    let mut comments = Vec::new();
    loop {
        cursor.skip_cfws(&mut comments);
        while cursor.eat(';') {
            cursor.skip_cfws(&mut comments);
        }
        if cursor.is_at_end() {
            return pairs;
        }
        let name = cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | '"' | ';' | '='));
        let name = name.to_ascii_lowercase();
        cursor.skip_cfws(&mut comments);
        if !cursor.eat('=') {
            if name.is_empty() && cursor.quoted().is_none() {
                cursor.bump();
            }
            continue;
        }
        cursor.skip_cfws(&mut comments);
        let value = match cursor.quoted() {
            Some(quoted) => quoted,
            None => cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | ';')).to_owned(),
        };
        pairs.push((name, value));
    }
}

/// The host before the colon in `mx.example.net: domain of ...`.
fn receiver_in(comment: &str) -> Option<Box<str>> {
    let (before, _) = comment.split_once(':')?;
    let before = before.trim_matches(is_space);
    let is_host = before.contains('.')
        && before.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    is_host.then(|| host(before))
}

fn host(value: &str) -> Box<str> {
    lowercase(value.strip_suffix('.').unwrap_or(value)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> ReceivedSpf {
        ReceivedSpf::parse(text, 0)
    }

    #[test]
    fn exchange_writes_pairs_behind_a_comment() {
        let spf = read(
            " Pass (protection.outlook.com: domain of example.com designates\n 192.0.2.7 as permitted sender) receiver=protection.outlook.com;\n client-ip=192.0.2.7; helo=MX.Example.com; pr=C",
        );
        assert_eq!(spf.result, Some(ResultCode::Pass));
        assert_eq!(spf.receiver.as_deref(), Some("protection.outlook.com"));
        assert_eq!(spf.client_ip, "192.0.2.7".parse().ok());
        assert_eq!(spf.helo.as_deref(), Some("mx.example.com"));
        assert!(spf.violations.is_empty());
    }

    #[test]
    fn google_names_itself_in_the_comment_only() {
        let spf = read(
            "softfail (google.com: domain of transitioning a@example.com does not designate 2001:db8::1 as permitted sender) client-ip=2001:db8::1;",
        );
        assert_eq!(spf.result, Some(ResultCode::SoftFail));
        assert_eq!(spf.receiver.as_deref(), Some("google.com"));
        assert_eq!(spf.client_ip, "2001:db8::1".parse().ok());
    }

    #[test]
    fn postfix_policy_servers_quote_and_bracket() {
        let spf = read(
            "Pass (mailfrom) identity=mailfrom; client-ip=::ffff:192.0.2.1; helo=a.example; envelope-from=\"<x y@example.org>\"; receiver=<UNKNOWN>",
        );
        assert_eq!(spf.client_ip, "192.0.2.1".parse().ok());
        assert_eq!(spf.envelope_from.as_deref(), Some("x y@example.org"));
        assert_eq!(spf.comment.as_deref(), Some("mailfrom"));
    }

    #[test]
    fn an_unclosed_comment_hides_what_stands_in_it() {
        let spf = read("fail (mx.example: domain of (a@example.com client-ip=192.0.2.1;");
        assert_eq!(spf.result, Some(ResultCode::Fail));
        assert_eq!((spf.client_ip, spf.receiver, spf.comment), (None, None, None));
    }

    #[test]
    fn a_sender_cannot_close_the_comment_and_go_on() {
        let spf = read(
            r#"fail (mx.example: domain of "a) client-ip=192.0.2.1; (b"@example.com) client-ip=192.0.2.9;"#,
        );
        assert_eq!(spf.client_ip, None);
        let twice = read("fail client-ip=192.0.2.1; client-ip=192.0.2.9; helo=a.example");
        assert_eq!((twice.client_ip, twice.helo.as_deref()), (None, Some("a.example")));
    }

    #[test]
    fn an_unknown_word_is_kept_and_told() {
        let spf = read("passed; client-ip=999.0.0.1");
        assert_eq!(spf.result, Some(ResultCode::Other("passed".into())));
        assert_eq!(spf.client_ip, None);
        assert_eq!(spf.violations.len(), 1);
    }
}
