//! Whether a line begins a header field: what the repairs and the search for the block are built on.
//!
//! Syntax alone cannot say it (`http://` and `CIP:` are field names by RFC 5322 section 2.2), so names in use
//! count for more than names that are merely possible. Not decided here: what a field means.

/// How much a line looks like the beginning of a header field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// It does not.
    Not,
    /// A name that is possible and no more, such as `CIP:` or `Hello:`.
    Possible,
    /// A name built as extension fields are, with a hyphen.
    Likely,
    /// A name in use.
    Known,
}

/// How much the line looks like the beginning of a header field.
pub(super) fn look(line: &str) -> Look {
    let Some((name, value)) = split(line) else {
        return Look::Not;
    };
    if is_known(name) {
        return Look::Known;
    }
    if value.starts_with("//") || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Look::Not;
    }
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let built = is_token(name) && name.len() < 80 && name.contains('-') && !name.ends_with('-');
    if built {
        Look::Likely
    } else if plain {
        Look::Possible
    } else {
        Look::Not
    }
}

/// The name of the field a line begins, and what follows the colon.
pub(super) fn split(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end_matches([' ', '\t']);
    let ftext = !name.is_empty() && name.bytes().all(|b| (33..=126).contains(&b));
    ftext.then_some((name, value))
}

/// Whether a field name is in use.
pub(super) fn is_known(name: &str) -> bool {
    // The commonest answer first: this is asked of every line, by every repair.
    let prefix = name.get(..2).unwrap_or_default();
    prefix.eq_ignore_ascii_case("x-") && name.len() > 3 && is_token(name)
        || is_trace(name)
        || matches_any(name, AUTHOR_FIELDS)
        || matches_any(name, OTHER_FIELDS)
}

/// Whether it is a field that servers write on the way: it shows that a block is more than what a mail program displays.
pub(super) fn is_trace(name: &str) -> bool {
    matches_any(name, TRACE_FIELDS)
}

/// Whether it is one of the few fields a mail program shows to its reader.
pub(super) fn is_displayed(name: &str) -> bool {
    matches_any(
        name,
        &["from", "to", "cc", "bcc", "subject", "date", "reply-to", "sent", "importance"],
    )
}

/// Whether its author or a mail program names mailboxes or messages in it.
pub(super) fn is_addressed(name: &str) -> bool {
    matches_any(
        name,
        &[
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "message-id",
            "in-reply-to",
            "references",
            "resent-from",
            "resent-sender",
            "resent-to",
            "resent-cc",
            "resent-message-id",
        ],
    )
}

/// Whether several fields stand on one line, one behind the other: what a program leaves that put all lines into one.
pub(super) fn runs_together(line: &str) -> bool {
    /// Words of a subject may look like a field or two.
    const FEWEST: usize = 3;
    let known = line.match_indices(':').filter(|&(colon, _)| {
        // Asked first: it keeps the search for the name from going over the same bytes again.
        let spaced = line.get(colon + 1..).is_some_and(|value| value.starts_with([' ', '\t']));
        let above = || line.get(line.floor_char_boundary(colon.saturating_sub(80))..colon);
        spaced
            && above()
                .and_then(|above| above.rsplit_once([' ', '\t']))
                .is_some_and(|(_, name)| is_known(name))
    });
    known.take(FEWEST).count() == FEWEST
}

/// Letters, digits and hyphens only.
pub(super) fn is_token(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

fn matches_any(name: &str, list: &[&str]) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Fields written by servers (RFC 5321 4.4, 7208 9.1, 8601, 6376, 8617) and the commonest extensions of services.
const TRACE_FIELDS: &[&str] = &[
    "received",
    "return-path",
    "delivered-to",
    "received-spf",
    "authentication-results",
    "authentication-results-original",
    "dkim-signature",
    "domainkey-signature",
    "arc-seal",
    "arc-message-signature",
    "arc-authentication-results",
    "x-received",
    "x-original-to",
    "x-google-smtp-source",
    "x-google-dkim-signature",
    "x-gm-message-state",
    "x-forefront-antispam-report",
    "x-microsoft-antispam",
    "x-ms-exchange-authentication-results",
    "x-ms-exchange-organization-authas",
    "x-ms-exchange-organization-authsource",
    "x-ms-exchange-organization-scl",
    "x-apparently-to",
    "x-ymailisg",
    "x-delivered-to",
    "x-pm-origin",
    "envelope-to",
    "delivery-date",
];

/// The fields of RFC 5322 section 3.6 and of MIME that an author writes.
const AUTHOR_FIELDS: &[&str] = &[
    "from",
    "sender",
    "reply-to",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "comments",
    "keywords",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
    "content-disposition",
    "content-id",
    "content-description",
];

/// Other names in use, from the registry of RFC 3864 and from services.
const OTHER_FIELDS: &[&str] = &[
    "resent-from",
    "resent-to",
    "resent-cc",
    "resent-date",
    "resent-sender",
    "resent-message-id",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "list-help",
    "list-post",
    "list-subscribe",
    "list-archive",
    "list-owner",
    "thread-topic",
    "thread-index",
    "accept-language",
    "auto-submitted",
    "precedence",
    "importance",
    "priority",
    "sensitivity",
    "organization",
    "user-agent",
    "feedback-id",
    "errors-to",
    "status",
    "lines",
    "mailing-list",
    "require-recipient-valid-since",
    "disposition-notification-to",
    "original-recipient",
    "original-authentication-results",
    "msip_labels",
    "autocrypt",
    "tls-required",
    "dkim-filter",
    "bimi-selector",
    "bimi-location",
    "bimi-indicator",
    "arc-filter",
    "cfbl-address",
    "cfbl-feedback-id",
    "deferred-delivery",
    "apparently-to",
    "old-subject",
    "return-receipt-to",
    "sent",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_only_look_like_fields() {
        for line in [
            "http://example.com/",
            "2026 10:25:45 +0000",
            "helo=mail.example.net: x",
            "b=abc/def+ghi=:",
            "(google.com: domain of a@example.com",
            "2001:db8::1",
            "Here are the headers:",
            " From: a@example.com",
            "",
        ] {
            assert_eq!(look(line), Look::Not, "{line}");
        }
        for line in
            ["CIP:192.0.2.1;CTRY:US", "BN7NAM10FT063:EE_|SA3PR12MB9160:EE_", "Hello:", "fe80::1"]
        {
            assert_eq!(look(line), Look::Possible, "{line}");
        }
    }

    #[test]
    fn fields_that_run_together() {
        assert!(runs_together(
            "Delivered-To: a@example.org Received: by x; Tue From: A <a@b.example> To: c Subject: d"
        ));
        assert!(runs_together("Received: by x; Tue From: A <a@b.example> To: c Subject: d"));
        for line in [
            "Received: from a by b for <c@example.org>; Tue, 3 Nov 2026 08:12:41 +0000",
            "Subject: Re: From: you To: me",
            "ARC-Message-Signature: i=1; h=From:Date:Subject:Message-ID:To: x",
            "",
        ] {
            assert!(!runs_together(line), "{line}");
        }
    }

    #[test]
    fn lines_that_are_fields() {
        for line in ["From: a", "RECEIVED:from", "X-Foo:bar", "subject :", "MIME-Version: 1.0"] {
            assert_eq!(look(line), Look::Known, "{line}");
        }
        assert_eq!(look("Foo-Bar: baz"), Look::Likely);
    }
}
