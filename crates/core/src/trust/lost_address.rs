//! Whether the sender's address was lost, blanked out or damaged before the text was pasted.
//!
//! A receiving service that attests `dmarc=pass` for one of the brand's names saw that name in a clean sender line:
//! where the pasted one is wrapped, cut off or continued and holds no other address, copying made it so. Without such a
//! word only a placeholder counts, or that the text, or every line of it, was cut off in the midst of
//! the address.
//!
//! Of a mail that nowhere pretends to be the brand the same marks count whatever was attested: its sender gains nothing by leaving
//! his address out, since with it the mail would be somebody else's and no more.
//!
//! Not supported: saying what the address was. A guess would be a name that nobody attested.

use super::author::Authorship;
use super::edge::Edge;
use super::result::from_domain;
use super::results::Believed;
use crate::brands::SenderProfile;
use crate::message::Message;
use crate::message::authentication_results::{Method, ResultCode};
use crate::message::violation::ViolationKind;
use crate::source::{RepairKind, Source};

/// Words that stand in the place of an address which somebody, or a web page, took out; and the way in which list
/// archives write the sign in its middle.
const PLACEHOLDERS: [&str; 16] = [
    "[email",
    "<email",
    "redacted",
    "removed",
    "hidden",
    "protected]",
    "masked",
    "[address",
    "***",
    "xxx",
    "███",
    " at ",
    "(at)",
    "[at]",
    "…",
    "...",
];

/// What the receiving service attests of the author.
enum Author {
    /// DMARC passed for this name of the brand's.
    Brand(Box<str>),
    /// DMARC passed for another name.
    Another,
    /// DMARC did not pass.
    NotPassed,
    /// No word of it.
    Unknown,
}

impl Author {
    fn attested(brand: &SenderProfile, believed: &Believed) -> Self {
        let Some(dmarc) = believed.of(&Method::Dmarc).next() else { return Self::Unknown };
        if believed.single(&Method::Dmarc).is_none() || dmarc.value().result != ResultCode::Pass {
            return Self::NotPassed;
        }
        match from_domain(dmarc.value()) {
            Some(domain) if brand.senders.own(&domain) => Self::Brand(domain),
            Some(_) => Self::Another,
            None => Self::Unknown,
        }
    }
}

/// Whether the address in the one sender line was lost or damaged on the way here.
pub(super) fn address_lost(
    source: &Source,
    message: &Message,
    authorship: &Authorship,
    believed: &Believed,
) -> bool {
    let mut lines = message.named("from");
    let (Some((_, field)), None) = (lines.next(), lines.next()) else { return false };
    let odd = !authorship.ambiguities.is_empty();
    let own = authorship.author.as_ref().is_some_and(super::author::Author::is_of_brand);
    if own && !odd {
        return false;
    }
    let text = field.body_span.of(source.block()).to_ascii_lowercase();
    let hosts: Vec<&str> = text.split('@').skip(1).collect();
    // Every whole block holds one: in `Message-ID`, in `Return-Path`, or behind `for`.
    let without_brackets = !source.block().contains('<');
    let cut_off = text.contains('<') && !text.contains('>');
    // Whoever chooses where a text ends is not its sender: a service appends to it, and a mail has a body.
    let ends_here = source.body_text().is_none_or(|below| below.trim().is_empty())
        && source.block().get(field.span.range().end..).is_none_or(|left| left.trim().is_empty());
    // What is missing of the address stands on the next line.
    let torn = message.is_torn(field);
    let blank =
        || cut_off || torn || ends_here || PLACEHOLDERS.iter().any(|words| text.contains(words));
    if hosts.iter().all(|host| host.trim().is_empty()) {
        let pretends = authorship.names_brand || authorship.pretence().is_some();
        return match Author::attested(authorship.brand, believed) {
            Author::Another if pretends => without_brackets,
            // DMARC is checked for the name in the address (RFC 7489 section 3.1): the service saw one.
            Author::Another | Author::Brand(_) => true,
            Author::NotPassed | Author::Unknown => without_brackets || blank(),
        };
    }
    if odd && hosts.len() == 1 && without_brackets && text.trim().contains(char::is_whitespace) {
        return true;
    }
    // What is left of the name is the beginning of one of the brand's.
    let begun = |host: &&str| {
        let left = host.trim_end_matches(|c: char| c.is_whitespace() || "[].\u{2026}".contains(c));
        authorship.brand.senders.begin_with(left)
    };
    let begins_as_brand =
        cut_off && hosts.iter().all(begun) && (ends_here || Edge::of(source).cuts(field.span));
    let of_copying = authorship.ambiguities.iter().all(|(kind, _)| is_of_copying(*kind));
    // Lines that were wrapped anew have a space within the address, and results that nobody can read.
    let wrapped = odd
        && of_copying
        && authorship.names_brand
        && hosts.len() == 1
        && source.repairs().iter().any(|repair| repair.kind == RepairKind::LostFolding);
    let blanked_out = hosts.iter().all(|host| is_blank(host));
    match Author::attested(authorship.brand, believed) {
        _ if wrapped || (torn && cut_off) => true,
        Author::Brand(domain) => {
            let of_the_attested = |host: &str| is_reserved(host) || is_a_damaged(host, &domain);
            blanked_out || (of_copying && hosts.iter().copied().all(of_the_attested))
        }
        Author::Another => false,
        Author::NotPassed | Author::Unknown => blanked_out || begins_as_brand,
    }
}

/// Whether a name was blanked out: `xxxx.com`, `****.com`, `acco...`.
fn is_blank(host: &str) -> bool {
    let name = host.split([' ', '\t', '\n', '>', ')', ']']).next().unwrap_or_default();
    let label = name.split('.').next().unwrap_or_default();
    name.contains("..")
        || name.contains(['*', '█', '…'])
        || (label.len() > 2 && label.bytes().all(|b| b == b'x'))
}

/// Whether it is a name that belongs to nobody (RFC 2606 section 3): people write it in place of the real one.
fn is_reserved(host: &str) -> bool {
    ["example.com", "example.net", "example.org"]
        .iter()
        .any(|name| host.strip_prefix(name).is_some_and(|rest| !rest.starts_with(['.', '-'])))
}

/// Whether the text behind an at sign is a domain with something in between, or the beginning of it.
fn is_a_damaged(host: &str, domain: &str) -> bool {
    let mut left = host;
    for expected in domain.chars() {
        left = left.trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && !".-…".contains(c));
        match left.strip_prefix(expected) {
            Some(behind) => left = behind,
            None => return left.is_empty() || left.starts_with("..") || left.starts_with('…'),
        }
    }
    let longer = left.trim_start_matches(['.', '-']);
    !longer.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Oddities that wrapping, cutting off and marking up bring about, and that hide no address.
fn is_of_copying(kind: ViolationKind) -> bool {
    use ViolationKind as V;
    matches!(kind, V::SpaceInAddress | V::TextAfterAddress | V::StrayBackslash | V::UnclosedAngle)
}
