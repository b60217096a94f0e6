//! Laws of the message stage that hold for any text whatever.

use countersign_core::message::authentication_results::{
    AuthenticationResults, Method, MethodResult, Property, Ptype, ResultCode,
};
use countersign_core::message::identity::AddressField;
use countersign_core::message::{FieldBody, Message};
use countersign_core::source::{Source, Span};
use proptest::prelude::*;

/// Every span a message carries, with a word on where it comes from.
fn spans(message: &Message) -> Vec<(&'static str, Span)> {
    let mut spans: Vec<_> = message.violations.iter().map(|v| ("message", v.span)).collect();
    for field in &message.fields {
        spans.extend([("field", field.span), ("name", field.name_span), ("body", field.body_span)]);
        spans.extend(field.violations.iter().map(|v| ("field violation", v.span)));
        match &field.body {
            FieldBody::Received(received) => {
                spans.extend(received.violations.iter().map(|v| ("received violation", v.span)));
                spans.extend(received.at.map(|at| ("received date", at.span)));
            }
            FieldBody::AuthenticationResults(results) => results_spans(results, &mut spans),
            FieldBody::ArcAuthenticationResults(arc) => results_spans(&arc.results, &mut spans),
            FieldBody::ArcMessageSignature(arc) | FieldBody::ArcSeal(arc) => {
                spans.extend(arc.signature.tags.tags.iter().map(|tag| ("tag", tag.span)));
            }
            FieldBody::DkimSignature(signature) => {
                spans.extend(signature.tags.tags.iter().map(|tag| ("tag", tag.span)));
                spans.extend(signature.tags.violations.iter().map(|v| ("tag violation", v.span)));
            }
            FieldBody::ReceivedSpf(spf) => {
                spans.extend(spf.violations.iter().map(|v| ("spf violation", v.span)));
            }
            FieldBody::Addresses(addresses) => address_spans(addresses, &mut spans),
            FieldBody::Date(date) => {
                spans.extend(date.at.map(|at| ("date", at.span)));
                spans.extend(date.violations.iter().map(|v| ("date violation", v.span)));
            }
            FieldBody::Text(_) | FieldBody::Other => {}
        }
    }
    spans
}

fn results_spans(results: &AuthenticationResults, spans: &mut Vec<(&'static str, Span)>) {
    spans.extend(results.bare_tokens.iter().map(|span| ("bare token", *span)));
    spans.extend(results.violations.iter().map(|v| ("results violation", v.span)));
    for result in &results.results {
        spans.push(("result", result.span));
        spans.extend(result.properties.iter().map(|p| ("property", p.span)));
    }
}

fn address_spans(addresses: &AddressField, spans: &mut Vec<(&'static str, Span)>) {
    spans.extend(addresses.violations.iter().map(|v| ("address violation", v.span)));
    for mailbox in &addresses.mailboxes {
        spans.push(("mailbox", mailbox.span));
        spans.extend(mailbox.name_span.map(|span| ("display name", span)));
        spans.extend(mailbox.address.as_ref().map(|address| ("address", address.span)));
    }
}

fn obeys_the_laws(text: &str) {
    let source = Source::read(text);
    let block = source.block();
    let message = Message::parse(&source);
    for (what, span) in spans(&message) {
        assert!(block.get(span.range()).is_some(), "{what} {span:?} of {block:?}");
    }
    let mut end = 0;
    for field in &message.fields {
        assert!(field.span.start >= end, "{field:?} of {block:?}");
        end = field.span.end;
        let inside = |span: Span| span.start >= field.span.start && span.end <= field.span.end;
        assert!(inside(field.name_span) && inside(field.body_span), "{field:?}");
        assert!(field.name_span.end < field.body_span.start || field.body_span.is_empty());
        assert_eq!(field.name_span.of(block), &*field.name);
        assert_eq!(field.name.to_ascii_lowercase(), *field.key);
    }
}

const NAMES: [&str; 14] = [
    "From",
    "To",
    "Reply-To",
    "Return-Path",
    "Received",
    "Authentication-Results",
    "ARC-Authentication-Results",
    "ARC-Seal",
    "DKIM-Signature",
    "Received-SPF",
    "Date",
    "Subject",
    "From ",
    " From",
];

/// The pieces that structured fields are made of, and those that break them.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            " ", "\t", "\n ", "\r\n ", "(", ")", "\"", "\\", "<", ">", "@", ",", ";", ":", "=", ".", "/",
            "[", "]", "=?", "?=", "=?utf-8?q?", "=?utf-8?b?", "=?utf-7?q?", "=?utf-16?b?//79/w==?=",
            "=?iso-2022-jp?q?=1B$", "=?gb18030?q?=81?=", "=?big5?q?=A1?=", "=?euc-kr?b?/w==?=",
            "from", "by", "with", "id", "for", "via", "helo=", "dkim=pass", "spf=fail", "header.d=", "reason=",
            "smtp.mailfrom=", "i=1", "192.0.2.1", "[192.0.2.1]", "::ffff:192.0.2.1", "example.com", "a@example.com",
            "Tue, 3 Nov 2026 08:12:44 +0000", "2026-11-03", "+9999", "\u{200b}", "\u{202e}", "\0", "\u{fffd}", "é",
            "𝗮", "\u{a0}", "\u{2028}",
        ]).prop_map(str::to_owned),
        1 => ".{0,8}",
        1 => "[ -~]{0,12}",
    ]
}

fn block() -> impl Strategy<Value = String> {
    let body = prop::collection::vec(piece(), 0..16).prop_map(|pieces| pieces.concat());
    let field = (prop::sample::select(NAMES.to_vec()), body);
    prop::collection::vec(field, 0..6).prop_map(|fields| {
        let lines = fields.iter().map(|(name, body)| [name, ":", body, "\n"].concat());
        lines.collect::<Vec<_>>().concat()
    })
}

fn word() -> impl Strategy<Value = Box<str>> {
    "[a-z][a-z0-9-]{0,8}".prop_map(String::into_boxed_str)
}

fn value() -> impl Strategy<Value = Box<str>> {
    prop_oneof![
        "[A-Za-z0-9@./+_:<>-]{1,16}",
        // What needs quotation marks, among it everything that could end them.
        "[ -~éü]{0,16}",
    ]
    .prop_map(String::into_boxed_str)
}

fn property() -> impl Strategy<Value = Property> {
    let ptype = prop::sample::select(vec![
        Some(Ptype::Header),
        Some(Ptype::Smtp),
        Some(Ptype::Policy),
        Some(Ptype::Body),
        None,
    ]);
    (ptype, word(), value()).prop_map(|(ptype, name, value)| Property {
        ptype,
        name,
        value,
        span: Span::default(),
    })
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![
        prop::sample::select(vec![
            Method::Spf,
            Method::Dkim,
            Method::Dmarc,
            Method::Arc,
            Method::Compauth,
            Method::Iprev,
            Method::Auth,
            Method::Bimi,
            Method::Other("dkim/2".into()),
        ]),
        "x-[a-z]{1,8}".prop_map(|name| Method::Other(name.into())),
    ]
}

fn code() -> impl Strategy<Value = ResultCode> {
    prop_oneof![
        prop::sample::select(vec![
            ResultCode::Pass,
            ResultCode::Fail,
            ResultCode::SoftFail,
            ResultCode::HardFail,
            ResultCode::Neutral,
            ResultCode::None,
            ResultCode::TempError,
            ResultCode::PermError,
            ResultCode::Policy,
            ResultCode::BestGuessPass,
            ResultCode::Timeout,
        ]),
        "x[a-z]{1,8}".prop_map(|word| ResultCode::Other(word.into())),
    ]
}

fn result() -> impl Strategy<Value = MethodResult> {
    let comments = prop::collection::vec(
        "[a-z0-9:;=.,]{1,6}( [a-z0-9:;=.,]{1,6})?".prop_map(String::into_boxed_str),
        0..3,
    );
    let properties = prop::collection::vec(property(), 0..4);
    (method(), code(), comments, properties).prop_map(|(method, result, comments, properties)| {
        let is_reason = |p: &&Property| p.ptype.is_none() && &*p.name == "reason";
        let reason = properties.iter().find(is_reason).map(|p| p.value.clone());
        MethodResult { method, result, reason, comments, properties, span: Span::default() }
    })
}

/// Without the places, which belong to the text that was read.
fn bare(field: AuthenticationResults) -> AuthenticationResults {
    let mut field =
        AuthenticationResults { violations: Vec::new(), bare_tokens: Vec::new(), ..field };
    for result in &mut field.results {
        result.span = Span::default();
        for property in &mut result.properties {
            property.span = Span::default();
        }
    }
    field
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        obeys_the_laws(&text);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        obeys_the_laws(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_fields_are_read(text in block()) {
        obeys_the_laws(&text);
    }

    #[test]
    fn any_body_of_any_field_is_read(
        name in prop::sample::select(NAMES.to_vec()),
        body in any::<String>(),
    ) {
        obeys_the_laws(&format!("{name}:{body}"));
    }

    /// Results are printed in the strict form, and reading that gives them back.
    #[test]
    fn what_is_printed_is_read_again(
        id in prop::option::of("[a-z][a-z0-9.-]{0,12}[a-z]".prop_map(String::into_boxed_str)),
        version in prop::option::of(0_u32..100),
        results in prop::collection::vec(result(), 0..5),
    ) {
        // A field without a name has no version either, and must begin with a result.
        let (id, version) = match id {
            None if results.is_empty() => return Ok(()),
            None => (None, None),
            id => (id, version),
        };
        let field = AuthenticationResults { authserv_id: id, version, results, ..Default::default() };
        let printed = field.to_string();
        prop_assert_eq!(bare(AuthenticationResults::parse(&printed, 0)), field, "{}", printed);
    }

    /// Whatever stands in a quoted string or a comment adds no result.
    #[test]
    fn nothing_leaves_a_quoted_string(inner in "[ -~]{0,40}") {
        let escaped = inner.replace('\\', "\\\\").replace('"', "\\\"");
        let text = format!("a.example; dkim=fail reason=\"{escaped}\" header.d=example.com; spf=none");
        let read = AuthenticationResults::parse(&text, 0);
        prop_assert_eq!(read.results.len(), 2);
        prop_assert_eq!(read.results.first().unwrap().property(Ptype::Header, "d"), Some("example.com"));
    }
}
