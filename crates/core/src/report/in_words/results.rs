//! `Authentication-Results` and its copies (RFC 8601, RFC 8617), `Received-SPF` (RFC 7208): each result word, and
//! what stands beside it. Reasons and actions of Exchange Online are from Microsoft's "Anti-spam message headers in
//! cloud organizations", 7 July 2025; `oreject` from the same article as of 2022. Methods and result words are those
//! of IANA's "Email Authentication Parameters"; BIMI's from its draft.

use core::net::IpAddr;

use super::{Rows, one_line};
use crate::message::FieldBody;
use crate::message::authentication_results::{
    AuthenticationResults, Method, MethodResult, Property as Written, Ptype, ResultCode,
};
use crate::report::field_phrase::{
    Asked, Checked, CompauthReason, DmarcAction, FieldPhrase as P, Property, Says, SignatureNote,
};
use crate::source::Span;

/// Results, in their own field or in an ARC set's.
pub(super) fn results(rows: &mut Rows<'_>, body: &FieldBody) {
    if let FieldBody::ArcAuthenticationResults(arc) = body {
        if let Some(instance) = arc.instance {
            rows.about(&format!("i={instance}"), P::Instance(instance));
        }
        list(rows, &arc.results);
    } else if let FieldBody::AuthenticationResults(read) = body {
        list(rows, read);
    }
}

fn list(rows: &mut Rows<'_>, read: &AuthenticationResults) {
    if read.malformed {
        rows.whole(P::Malformed);
    }
    if read.encoded {
        rows.whole(P::EncodedValue);
    }
    // Exchange Online writes none; an absent name is no value to explain.
    if let Some(id) = &read.authserv_id {
        rows.about(id, P::CheckedBy(id.clone()));
    }
    if read.results.is_empty() {
        rows.whole(P::NoResults);
    }
    for result in &read.results {
        one(rows, result, read.encoded);
    }
    for span in &read.bare_tokens {
        rows.push(*span, P::NoResult);
    }
}

fn one(rows: &mut Rows<'_>, result: &MethodResult, encoded: bool) {
    let checked = checked(&result.method);
    let about = about(checked, result);
    // In an encoded value every place is the whole value: the decoded words are shown instead.
    let raw = if encoded { result.to_string() } else { result.span.of(rows.text).to_owned() };
    rows.push_raw(
        result.span,
        one_line(&raw),
        P::Result {
            checked,
            says: says(&result.result),
            about: about.map(|written| written.value.trim_start_matches('@').into()),
            ip: result.comments.iter().find_map(|comment| address_in(comment)),
            note: result.comments.iter().find_map(|comment| note(checked, comment)),
            claimed: rows.claimed,
        },
    );
    if checked == Checked::Dmarc
        && let Some((comment, asked)) =
            result.comments.iter().find_map(|comment| Some((comment, asked(comment)?)))
    {
        rows.push_raw(result.span, one_line(&format!("({comment})")), P::DomainAsks(asked));
    }
    let untyped_reason =
        result.properties.iter().any(|p| p.ptype.is_none() && &*p.name == "reason");
    if let Some(reason) = result.reason.as_deref().filter(|_| !untyped_reason) {
        let phrase = reason_phrase(checked, reason);
        let raw = format!("reason={reason}").into();
        rows.push_raw(result.span, raw, phrase);
    }
    for written in &result.properties {
        // Not by place: in an encoded value all places are the same.
        let used = about.is_some_and(|used| core::ptr::eq(used, written));
        // Exchange writes `header.d=none` where there is no signature: no name, and nothing to explain.
        let absent = written.ptype.is_some() && matches!(&*written.value, "" | "none");
        if used || absent {
            continue;
        }
        let raw = if encoded { written.to_string() } else { written.span.of(rows.text).to_owned() };
        rows.push_raw(written.span, one_line(&raw), property(checked, written));
    }
}

/// Which check a method is.
fn checked(method: &Method) -> Checked {
    match method {
        Method::Spf => Checked::Spf,
        Method::Dkim => Checked::Dkim,
        Method::Dmarc => Checked::Dmarc,
        Method::Arc => Checked::Arc,
        Method::Compauth => Checked::Compauth,
        Method::Iprev => Checked::Iprev,
        Method::Auth => Checked::Auth,
        Method::Bimi => Checked::Bimi,
        Method::Other(name) => match &**name {
            "sender-id" => Checked::SenderId,
            "domainkeys" => Checked::DomainKeys,
            "dkim-adsp" => Checked::Adsp,
            "dkim-atps" => Checked::Atps,
            "dnswl" => Checked::Dnswl,
            "smime" => Checked::Smime,
            "rrvs" => Checked::Rrvs,
            "vbr" => Checked::Vbr,
            other if other.starts_with("x-") => Checked::Extension,
            _ => Checked::Unknown,
        },
    }
}

/// What a result word says.
fn says(code: &ResultCode) -> Says {
    match code {
        ResultCode::Pass => Says::Yes,
        ResultCode::Fail | ResultCode::HardFail => Says::No,
        ResultCode::SoftFail => Says::RatherNo,
        ResultCode::Neutral => Says::Neutral,
        ResultCode::None => Says::Nothing,
        ResultCode::TempError => Says::TemporaryError,
        ResultCode::PermError => Says::PermanentError,
        ResultCode::Policy => Says::OwnPolicy,
        ResultCode::BestGuessPass => Says::Guess,
        ResultCode::Timeout => Says::Timeout,
        ResultCode::Other(word) => match &**word {
            "softpass" => Says::RatherYes,
            "skipped" | "declined" => Says::NotChecked,
            _ => Says::Undocumented,
        },
    }
}

/// The property that says what a result is about.
fn about(checked: Checked, result: &MethodResult) -> Option<&Written> {
    let names: &[(Option<Ptype>, &str)] = match checked {
        Checked::Spf => &[
            (Some(Ptype::Smtp), "mailfrom"),
            (Some(Ptype::Smtp), "mail"),
            (Some(Ptype::Smtp), "helo"),
            (Some(Ptype::Smtp), "pra"),
        ],
        Checked::Dkim | Checked::DomainKeys | Checked::Atps => {
            &[(Some(Ptype::Header), "d"), (None, "d"), (Some(Ptype::Header), "i")]
        }
        Checked::Dmarc | Checked::SenderId | Checked::Adsp => {
            &[(Some(Ptype::Header), "from"), (None, "d"), (Some(Ptype::Header), "pra")]
        }
        Checked::Iprev => &[(Some(Ptype::Smtp), "remote-ip"), (Some(Ptype::Policy), "iprev")],
        Checked::Auth => &[(Some(Ptype::Smtp), "auth"), (Some(Ptype::Smtp), "mailfrom")],
        Checked::Bimi => &[(Some(Ptype::Header), "d")],
        Checked::Arc
        | Checked::Compauth
        | Checked::Dnswl
        | Checked::Smime
        | Checked::Rrvs
        | Checked::Vbr
        | Checked::Extension
        | Checked::Unknown => &[],
    };
    names
        .iter()
        .find_map(|(ptype, name)| {
            result.properties.iter().find(|p| p.ptype == *ptype && &*p.name == *name)
        })
        // Exchange writes `header.d=none` where there is no signature.
        .filter(|written| !written.value.is_empty() && &*written.value != "none")
}

fn property(checked: Checked, written: &Written) -> P {
    let value = &*written.value;
    let named = match (written.ptype, &*written.name) {
        (None, "action") if checked == Checked::Dmarc => return P::DmarcAction(action(value)),
        (None, "reason") => return reason_phrase(checked, value),
        (Some(Ptype::Header), "d") => Property::Signer,
        (Some(Ptype::Header), "i") => Property::SignerIdentity,
        (Some(Ptype::Header), "s") => Property::Selector,
        (Some(Ptype::Header), "b") => Property::SignatureStart,
        (Some(Ptype::Header), "a") => Property::Algorithm,
        (Some(Ptype::Header), "from") => Property::VisibleSender,
        (Some(Ptype::Smtp), "mailfrom" | "mail") => Property::Envelope,
        (Some(Ptype::Smtp), "helo") => Property::Greeting,
        (Some(Ptype::Smtp), "remote-ip" | "client-ip") | (Some(Ptype::Policy), "iprev") => {
            Property::Peer
        }
        (Some(Ptype::Smtp), "rcpttodomain") => Property::RecipientDomain,
        (Some(Ptype::Smtp), "auth") => Property::Login,
        _ => Property::Other,
    };
    P::Property(named, value.into())
}

fn reason_phrase(checked: Checked, value: &str) -> P {
    if checked == Checked::Compauth {
        P::CompauthReason(compauth_reason(value))
    } else {
        P::Property(Property::Reason, value.into())
    }
}

/// The family of a `compauth` reason.
fn compauth_reason(value: &str) -> CompauthReason {
    if value.len() != 3 || !value.bytes().all(|b| b.is_ascii_digit()) {
        return CompauthReason::Undocumented;
    }
    match value {
        "000" => CompauthReason::Explicit,
        "001" => CompauthReason::Implicit,
        "002" => CompauthReason::Forbidden,
        "010" => CompauthReason::OwnDomainDmarc,
        "130" => CompauthReason::ArcOverride,
        _ => match value.as_bytes().first() {
            Some(b'1' | b'7') => CompauthReason::Passed,
            Some(b'2') => CompauthReason::SoftPassed,
            Some(b'3') => CompauthReason::NotChecked,
            Some(b'4' | b'9') => CompauthReason::Bypassed,
            Some(b'6') => CompauthReason::OwnDomain,
            Some(_) | None => CompauthReason::Undocumented,
        },
    }
}

fn action(value: &str) -> DmarcAction {
    match value.to_ascii_lowercase().as_str() {
        "none" => DmarcAction::None,
        "oreject" | "o.reject" => DmarcAction::RejectOverridden,
        "reject" => DmarcAction::Reject,
        "quarantine" => DmarcAction::Quarantine,
        "pct.quarantine" => DmarcAction::SparedQuarantine,
        "pct.reject" => DmarcAction::SparedReject,
        "permerror" => DmarcAction::PermanentError,
        "temperror" => DmarcAction::TemporaryError,
        _ => DmarcAction::Undocumented,
    }
}

/// The first address in a comment (`sender IP is 192.0.2.1`).
fn address_in(comment: &str) -> Option<IpAddr> {
    comment
        .split(|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | ',' | ';'))
        .find_map(|word| word.parse().ok())
}

/// What Exchange, and others, write beside a signature's result.
fn note(checked: Checked, comment: &str) -> Option<SignatureNote> {
    if checked != Checked::Dkim {
        return None;
    }
    let comment = comment.to_ascii_lowercase();
    let table = [
        ("not signed", SignatureNote::NotSigned),
        ("no key", SignatureNote::NoKey),
        ("body hash", SignatureNote::BodyChanged),
        ("did not verify", SignatureNote::DoesNotFit),
        ("bad signature", SignatureNote::DoesNotFit),
        ("syntax", SignatureNote::Unreadable),
        ("timestamp", SignatureNote::Expired),
        ("expired", SignatureNote::Expired),
    ];
    table.iter().find(|(words, _)| comment.contains(words)).map(|(_, note)| *note)
}

/// `p=reject` in a comment of a DMARC result.
fn asked(comment: &str) -> Option<Asked> {
    comment.split(|c: char| c.is_whitespace() || c == ',' || c == ';').find_map(|word| {
        let word = word.to_ascii_lowercase();
        match word.strip_prefix("p=").or_else(|| word.strip_prefix("policy="))? {
            "none" => Some(Asked::Nothing),
            "quarantine" => Some(Asked::Junk),
            "reject" => Some(Asked::Refuse),
            _ => None,
        }
    })
}

/// `domain of transitioning example.com does not designate …`: whose list was asked, where no pair names it.
fn domain_in_words(comment: &str) -> Option<Box<str>> {
    let mut words = comment.split_whitespace().skip_while(|word| *word != "domain");
    let named = words.nth(2)?;
    let named = if named == "transitioning" { words.next()? } else { named };
    named.contains('.').then(|| named.into())
}

/// `Received-SPF`: the result, and the `name=value` pairs after it.
pub(super) fn received_spf(rows: &mut Rows<'_>, body: &FieldBody) {
    let FieldBody::ReceivedSpf(read) = body else { return };
    let Some(result) = &read.result else {
        rows.whole(P::Unreadable);
        return;
    };
    let text = rows.body.of(rows.text);
    let start = rows.body.range().start;
    let trimmed = text.trim_start();
    let first = start.saturating_add(text.len().saturating_sub(trimmed.len()));
    let length = trimmed.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(trimmed.len());
    rows.push(
        Span::new(first, first.saturating_add(length)),
        P::Result {
            checked: Checked::Spf,
            says: says(result),
            about: read
                .envelope_from
                .clone()
                .filter(|from| !from.is_empty())
                .or_else(|| read.comment.as_deref().and_then(domain_in_words))
                .or_else(|| read.helo.clone()),
            ip: read.client_ip,
            note: None,
            claimed: rows.claimed,
        },
    );
    for (from, to) in pairs(text) {
        let span = Span::new(start.saturating_add(from), start.saturating_add(to));
        let Some((name, value)) = span.of(rows.text).split_once('=') else { continue };
        let named = match name.trim().to_ascii_lowercase().as_str() {
            "receiver" => Property::Checker,
            "client-ip" => Property::Peer,
            "helo" => Property::Greeting,
            "envelope-from" => Property::Envelope,
            "identity" => Property::CheckedIdentity,
            "mechanism" => Property::Mechanism,
            _ => {
                rows.push(span, P::Unknown);
                continue;
            }
        };
        let value = value.trim().trim_matches('"').into();
        rows.push(span, P::Property(named, value));
    }
}

/// Where the `name=value` pairs stand: words outside comments, ended by white space or `;`.
fn pairs(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut begin: Option<usize> = None;
    for (at, c) in text.char_indices() {
        let ends = !quoted && (c.is_whitespace() || c == ';' || c == '(' || c == ')');
        if ends {
            if let Some(start) = begin.take() {
                found.push((start, at));
            }
            match c {
                '(' => depth = depth.saturating_add(1),
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        } else if depth == 0 {
            if c == '"' {
                quoted = !quoted;
            }
            begin = begin.or(Some(at));
        }
    }
    if let Some(start) = begin {
        found.push((start, text.len()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_by_family() {
        let cases = [
            ("000", CompauthReason::Explicit),
            ("001", CompauthReason::Implicit),
            ("002", CompauthReason::Forbidden),
            ("010", CompauthReason::OwnDomainDmarc),
            ("100", CompauthReason::Passed),
            ("109", CompauthReason::Passed),
            ("130", CompauthReason::ArcOverride),
            ("201", CompauthReason::SoftPassed),
            ("301", CompauthReason::NotChecked),
            ("451", CompauthReason::Bypassed),
            ("601", CompauthReason::OwnDomain),
            ("701", CompauthReason::Passed),
            ("905", CompauthReason::Bypassed),
            ("003", CompauthReason::Undocumented),
            ("500", CompauthReason::Undocumented),
            ("800", CompauthReason::Undocumented),
            ("1", CompauthReason::Undocumented),
            ("1000", CompauthReason::Undocumented),
            ("1a0", CompauthReason::Undocumented),
        ];
        for (word, expected) in cases {
            assert_eq!(compauth_reason(word), expected, "{word}");
        }
    }

    #[test]
    fn actions() {
        let cases = [
            ("none", DmarcAction::None),
            ("oreject", DmarcAction::RejectOverridden),
            ("quarantine", DmarcAction::Quarantine),
            ("reject", DmarcAction::Reject),
            ("pct.quarantine", DmarcAction::SparedQuarantine),
            ("pct.reject", DmarcAction::SparedReject),
            ("permerror", DmarcAction::PermanentError),
            ("TempError", DmarcAction::TemporaryError),
            ("opctreject", DmarcAction::Undocumented),
        ];
        for (word, expected) in cases {
            assert_eq!(action(word), expected, "{word}");
        }
    }

    #[test]
    fn comments_are_read_for_what_they_say_of_themselves() {
        assert_eq!(address_in("sender IP is 2001:db8::1"), "2001:db8::1".parse().ok());
        assert_eq!(
            address_in("mx: domain of a@b.example designates 192.0.2.9 as permitted"),
            "192.0.2.9".parse().ok()
        );
        assert_eq!(
            note(Checked::Dkim, "signature timestamp exipred"),
            Some(SignatureNote::Expired)
        );
        assert_eq!(note(Checked::Dkim, "signature was verified"), None);
        assert_eq!(note(Checked::Spf, "no key"), None);
        assert_eq!(asked("p=REJECT sp=REJECT dis=NONE"), Some(Asked::Refuse));
        assert_eq!(asked("sp=reject"), None);
        assert_eq!(asked("policy=none"), Some(Asked::Nothing));
    }

    #[test]
    fn pairs_outside_comments() {
        let text = "Pass (a=b (c=d)) receiver=x; client-ip=192.0.2.1; helo=\"h i\"; pr=C";
        let words: Vec<_> =
            pairs(text).into_iter().map(|(a, b)| Span::new(a, b).of(text)).collect();
        assert_eq!(words, ["Pass", "receiver=x", "client-ip=192.0.2.1", "helo=\"h i\"", "pr=C"]);
    }
}
