//! Reads one result with its reason and its properties.
//!
//! ```text
//! methodspec = [CFWS] method [CFWS] "=" [CFWS] result
//! method     = Keyword [ [CFWS] "/" [CFWS] method-version ]
//! reasonspec = "reason" [CFWS] "=" [CFWS] value
//! propspec   = ptype [CFWS] "." [CFWS] property [CFWS] "=" pvalue
//! pvalue     = [CFWS] ( ( value / [ [ local-part ] "@" ] domain-name ) [CFWS] )
//! ```
//!
//! What stands without white space is one word, even when a comment stands in it: `pass(x)ed` is `passed`, and
//! no pass.
//!
//! Not supported: values of several words without quotation marks; what follows the first word is recorded.

use super::{Method, MethodResult, Property, Ptype, ResultCode, registry};
use crate::message::lexer::{Comment, Cursor, Place, collapse, is_space};
use crate::message::violation::{Violation, ViolationKind};
use crate::source::Span;

/// Names that some services write between `;` as if they were methods.
const NOT_METHODS: [&str; 10] = [
    "action",
    "arc_overridden_status",
    "client-ip",
    "d",
    "envelope-from",
    "from",
    "helo",
    "identity",
    "reason",
    "receiver",
];

/// Reads what stands between two `;` as a result; nothing when it is none.
pub(super) fn read(
    text: &str,
    place: Place,
    violations: &mut Vec<Violation>,
) -> Option<MethodResult> {
    let mut cursor = Cursor::new(text, place);
    let mut comments = Vec::new();
    cursor.skip_cfws(&mut comments);
    let start = cursor.position();
    let (method, named_in_registry) = read_method(&mut cursor, &mut comments)?;
    let method_span = cursor.span_since(start);
    if !cursor.eat('=') {
        return None;
    }
    cursor.skip_cfws(&mut comments);
    let word = read_word(&mut cursor, &mut comments);
    let result = if word.quoted { ResultCode::Other(word.raw()) } else { code(&word.value) };
    if cursor.peek() == Some('(') {
        let mut ahead = cursor.clone();
        let span = ahead.comment().map_or(word.span, |comment| comment.span);
        violations.push(Violation { kind: ViolationKind::GluedComment, span });
    }
    if word.broken || word.quoted {
        violations.push(Violation { kind: ViolationKind::BadValue, span: word.span });
    }
    if !named_in_registry {
        let kind = ViolationKind::UnregisteredMethod;
        violations.push(Violation { kind, span: method_span });
    } else if !registry::lists(&method, &result) {
        let kind = ViolationKind::UnregisteredResult;
        violations.push(Violation { kind, span: word.span });
    }
    let mut read = MethodResult {
        method,
        result,
        reason: None,
        comments: Vec::new(),
        properties: Vec::new(),
        span: cursor.span_since(start),
    };
    read_properties(&mut cursor, &mut comments, &mut read, violations);
    read.comments = comments.iter().map(|c| collapse(c.inner).into()).collect();
    Some(read)
}

fn read_method<'a>(
    cursor: &mut Cursor<'a>,
    comments: &mut Vec<Comment<'a>>,
) -> Option<(Method, bool)> {
    let name = cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | '"' | '=' | '/' | '.'));
    if name.is_empty() {
        return None;
    }
    cursor.skip_cfws(comments);
    let mut key = name.to_ascii_lowercase();
    if cursor.eat('/') {
        cursor.skip_cfws(comments);
        let version = cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | '"' | '='));
        cursor.skip_cfws(comments);
        if version != "1" {
            key = format!("{key}/{version}");
        }
    }
    if cursor.peek() != Some('=') || NOT_METHODS.contains(&key.as_str()) {
        return None;
    }
    let known = registry::lists_method(&key);
    let method = match key.as_str() {
        "spf" => Method::Spf,
        "dkim" => Method::Dkim,
        "dmarc" => Method::Dmarc,
        "arc" => Method::Arc,
        "compauth" => Method::Compauth,
        "iprev" => Method::Iprev,
        "auth" => Method::Auth,
        "bimi" => Method::Bimi,
        _ => Method::Other(key.into()),
    };
    Some((method, known))
}

fn read_properties<'a>(
    cursor: &mut Cursor<'a>,
    comments: &mut Vec<Comment<'a>>,
    read: &mut MethodResult,
    violations: &mut Vec<Violation>,
) {
    loop {
        cursor.skip_cfws(comments);
        if cursor.is_at_end() {
            return;
        }
        let start = cursor.position();
        let Some(name) = read_property_name(cursor, comments) else {
            let stray = read_word(cursor, comments);
            if cursor.position() == start {
                cursor.bump();
            }
            let kind = ViolationKind::BadValue;
            violations.push(Violation { kind, span: stray.span.cover(cursor.span_since(start)) });
            continue;
        };
        let value = read_value(cursor, comments);
        let span = cursor.span_since(start);
        if value.broken {
            violations.push(Violation { kind: ViolationKind::BadValue, span });
        }
        let (ptype, name) = match name.split_once('.') {
            Some((ptype, name)) => (Some(property_type(ptype)), name),
            None => (None, name.as_str()),
        };
        if ptype.is_none() {
            // `reason=` directly behind the result is the standard's; anywhere else it is an untyped property.
            if name == "reason" && read.reason.is_none() {
                read.reason = Some(value.value.as_str().into());
            }
            if name != "reason" || !read.properties.is_empty() {
                violations.push(Violation { kind: ViolationKind::UntypedProperty, span });
            }
        }
        read.span = read.span.cover(span);
        let value = value.value.into();
        read.properties.push(Property { ptype, name: name.into(), value, span });
    }
}

/// The name before `=`, lower-case, with the dot joined; nothing when no `=` follows.
/// It looks two words ahead and no further, so that stray words cost no more than others.
fn read_property_name<'a>(
    cursor: &mut Cursor<'a>,
    comments: &mut Vec<Comment<'a>>,
) -> Option<String> {
    let in_name = |c| !is_space(c) && !matches!(c, '(' | '"' | '=');
    let mut ahead = cursor.clone();
    let mut skipped = Vec::new();
    let mut name = ahead.take_while(in_name).to_ascii_lowercase();
    ahead.skip_cfws(&mut skipped);
    if ahead.peek() == Some('.') || name.ends_with('.') {
        name.push_str(ahead.take_while(|c| c == '.'));
        ahead.skip_cfws(&mut skipped);
        name.push_str(&ahead.take_while(in_name).to_ascii_lowercase());
        ahead.skip_cfws(&mut skipped);
    }
    if name.is_empty() || !ahead.eat('=') {
        return None;
    }
    comments.append(&mut skipped);
    *cursor = ahead;
    Some(name)
}

fn read_value<'a>(cursor: &mut Cursor<'a>, comments: &mut Vec<Comment<'a>>) -> Word<'a> {
    let here = cursor.clone();
    let spaced = cursor.skip_cfws(comments);
    // An empty value, and the next property behind it (`header.d= header.i=@example.com`).
    if spaced && starts_with_property(cursor.rest()) {
        let span = here.span_since(here.position());
        *cursor = here;
        return Word { value: String::new(), source: "", span, quoted: false, broken: true };
    }
    read_word(cursor, comments)
}

fn starts_with_property(text: &str) -> bool {
    let end =
        text.find(|c| is_space(c) || matches!(c, '(' | '"' | '=' | ';')).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or_default();
    rest.starts_with('=')
        && word.split_once('.').is_some_and(|(ptype, name)| {
            property_type(&ptype.to_ascii_lowercase()) != Ptype::Other && !name.is_empty()
        })
}

fn property_type(name: &str) -> Ptype {
    match name {
        "header" => Ptype::Header,
        "smtp" => Ptype::Smtp,
        "policy" => Ptype::Policy,
        "body" => Ptype::Body,
        _ => Ptype::Other,
    }
}

fn code(word: &str) -> ResultCode {
    let word = word.to_ascii_lowercase();
    match word.as_str() {
        "pass" => ResultCode::Pass,
        "fail" => ResultCode::Fail,
        "softfail" => ResultCode::SoftFail,
        "hardfail" => ResultCode::HardFail,
        "neutral" => ResultCode::Neutral,
        "none" => ResultCode::None,
        "temperror" => ResultCode::TempError,
        "permerror" => ResultCode::PermError,
        "policy" => ResultCode::Policy,
        "bestguesspass" => ResultCode::BestGuessPass,
        "timeout" => ResultCode::Timeout,
        _ => ResultCode::Other(word.into()),
    }
}

/// Characters without white space between them.
pub(super) struct Word<'a> {
    /// Without quotation marks, when all of it was quoted.
    pub(super) value: String,
    source: &'a str,
    pub(super) span: Span,
    /// A quoted string is part of it.
    quoted: bool,
    /// A comment stands in the middle of it, so that two readers may read two values.
    pub(super) broken: bool,
}

impl Word<'_> {
    fn raw(&self) -> Box<str> {
        self.source.to_ascii_lowercase().into()
    }
}

pub(super) fn read_word<'a>(cursor: &mut Cursor<'a>, comments: &mut Vec<Comment<'a>>) -> Word<'a> {
    let start = cursor.position();
    let mut parts: Vec<(String, &'a str, bool)> = Vec::new();
    let mut broken = false;
    let mut end = cursor.clone();
    loop {
        let from = cursor.position();
        let plain = cursor.take_while(|c| !is_space(c) && !matches!(c, '(' | '"'));
        if !plain.is_empty() {
            parts.push((plain.to_owned(), plain, false));
        } else if let Some(quoted) = cursor.quoted() {
            parts.push((quoted, cursor.since(from), true));
        } else {
            break;
        }
        end = cursor.clone();
        let mut ahead = cursor.clone();
        let mut glued = Vec::new();
        while let Some(comment) = ahead.comment() {
            glued.push(Comment { glued: true, ..comment });
        }
        let goes_on = ahead.peek().is_some_and(|c| !is_space(c));
        if !glued.is_empty() && goes_on {
            broken = true;
            comments.append(&mut glued);
            *cursor = ahead;
        }
    }
    let quoted = parts.iter().any(|(_, _, quoted)| *quoted);
    let wholly = parts.len() == 1;
    let value = parts.into_iter().fold(String::new(), |mut value, (text, source, _)| {
        value.push_str(if wholly { &text } else { source });
        value
    });
    Word { value, source: end.since(start), span: end.span_since(start), quoted, broken }
}
