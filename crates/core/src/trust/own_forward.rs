//! Whether the text is somebody's forward of a mail, or only the copy that a program makes of a mail when it forwards it.
//!
//! Everything it goes by is text that anybody can write, so it explains no failed check and excuses no pretence: it only tells
//! a reader why a forward from his own mailbox, or from a friend's, says nothing of the mail inside it. A stranger's address
//! needs a copied sender line of the brand's. Whoever forwards, the receiving service must have confirmed his address, and
//! neither his name nor his address may speak of accounts or security as the brand's mails do; even so the answer is only
//! "cannot tell".
//!
//! Answers quote in the same lines as forwards do. So it takes a forward's word before the subject or above the copy, and
//! an answer's word before the subject makes it none.
//!
//! Not supported: bodies in base64, and copies in HTML alone.

use super::Authorship;
use super::authentication::Authentication;
use super::author::Author;
use super::boundary::TrustBoundary;
use super::delivery::delivered_to;
use crate::brands::SenderProfile;
use crate::brands::claims::{ClaimStrength, Place, begins_as_an_answer, is_trade, text_claims};
use crate::brands::senders::SenderClass;
use crate::data::forwards::{
    LABELS, LabelRow, MAILER_FIELDS, MAILERS, MESSAGE_IDS, NEVER_COPIED, OPENINGS, OpeningRow,
    WRITES_SENT, prefix_of,
};
use crate::data::public_mailboxes::is_public;
use crate::lowercase::lowercase;
use crate::message::{FieldBody, Message};
use crate::source::Source;

pub use crate::data::forwards::ForwardProgram;

/// A forward, or a copy of a mail that was made for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnForward {
    /// Which program wrote it, where that can be told.
    pub program: Option<ForwardProgram>,
    /// Whether there are headers of the forward itself, and not the copied lines alone.
    pub has_headers: bool,
    /// Whether the original is attached to it.
    pub attached: bool,
    /// Whether the copy stands below words that only a forward has.
    pub announced: bool,
}

/// How much of a text is searched for a copy, in bytes and lines: programs put it on top.
const MOST_BYTES: usize = 64 * 1024;
const MOST_LINES: usize = 400;
/// As many lines are copied at most, with those that were wrapped.
const LONGEST_COPY: usize = 10;

impl OwnForward {
    /// Reads a forward of a mail that the brand is named in.
    pub(super) fn find(
        source: &Source,
        message: &Message,
        boundary: &TrustBoundary,
        authentication: &Authentication,
        authorship: &Authorship,
    ) -> Option<Self> {
        let brand = authorship.brand;
        let has = |name| message.named(name).next().is_some();
        if !NEVER_COPIED.into_iter().any(has) {
            let copy = Copy::find(source.pasted(), brand)?;
            return (copy.opening.is_some() || copy.tells_a_forward).then_some(Self {
                program: copy.program,
                has_headers: false,
                attached: false,
                announced: copy.opening.is_some(),
            });
        }
        let author = authorship.author.as_ref()?;
        let failed = authentication.author_failed();
        if author.is_of_brand() || author.lookalike.is_some() || failed {
            return None;
        }
        // Nobody whose address is not confirmed is told to have forwarded anything, and nobody who writes as the trade does.
        let confirmed = boundary.has_word() && authentication.author_confirmed(author);
        if !confirmed || writes_as_the_trade(brand, author) {
            return None;
        }
        // Nor does an honest forward carry marks or signatures of the brand's own mail among its headers.
        let copied = authorship.marked
            || message
                .signatures()
                .filter_map(|signature| signature.domain.as_deref())
                .any(|domain| brand.senders.own(domain));
        if copied || authorship.pretence().is_some() {
            return None;
        }
        let subject = message.named("subject").find_map(|(_, field)| field.text());
        let prefix = subject.and_then(prefix_of);
        let copy = source.body_text().and_then(|text| Copy::find(text, brand));
        let opened = copy.and_then(|copy| copy.opening).is_some_and(|row| !row.of_answers);
        if subject.is_some_and(begins_as_an_answer) || !(prefix.is_some() || opened) {
            return None;
        }
        let about_it = prefix.is_some() && subject.is_some_and(|subject| is_about(brand, subject));
        let domain = &*author.address.domain;
        let delivered = delivered_to(message, boundary);
        let own = author.class == SenderClass::ConsumerMailbox
            || is_public(domain)
            || delivered
                .is_some_and(|(to, _)| to.rsplit_once('@').is_some_and(|(_, at)| at == domain));
        let by_its_copy = copy.is_some_and(|copy| copy.from_brand);
        let counts =
            if own { about_it || copy.is_some_and(|copy| copy.names_brand) } else { by_its_copy };
        counts.then(|| Self {
            program: copy
                .and_then(|copy| copy.program)
                .or_else(|| mailer(message))
                .or_else(|| prefix?.program),
            has_headers: true,
            attached: !source.inner_messages().is_empty(),
            announced: true,
        })
    }
}

/// Whether the name shown or the address before its `@` holds the brand's name or a word of its trade.
fn writes_as_the_trade(brand: &SenderProfile, author: &Author) -> bool {
    let name = author.mailbox.value().display_name.as_deref().unwrap_or_default();
    is_trade(brand, name) || is_trade(brand, &author.address.local)
}

/// Whether a subject is that of a mail of the brand's: it names it, or speaks of a code or an alarm in the words of its mails.
fn is_about(brand: &SenderProfile, subject: &str) -> bool {
    text_claims(brand, subject, Place::Subject).is_some() || brand.kinds.is_code_or_alert(subject)
}

/// The program, as it names itself or as the `Message-ID` it makes shows.
fn mailer(message: &Message) -> Option<ForwardProgram> {
    let named = message.fields.iter().find_map(|field| {
        let FieldBody::Text(text) = &field.body else { return None };
        let text = MAILER_FIELDS.contains(&&*field.key).then(|| lowercase(text))?;
        MAILERS.iter().find(|row| text.contains(row.words))
    });
    let by_its_id = || {
        let (_, id) = message.named("message-id").next()?;
        let FieldBody::Text(text) = &id.body else { return None };
        MESSAGE_IDS.iter().find(|row| text.contains(row.words))
    };
    named.or_else(by_its_id).map(|row| row.program)
}

/// The lines that a program copies from a mail.
#[derive(Debug, Clone, Copy)]
struct Copy {
    program: Option<ForwardProgram>,
    /// The words of a forward above it.
    opening: Option<&'static OpeningRow>,
    /// Its lines are named as no header is: in another language, or as Outlook names them.
    tells_a_forward: bool,
    /// Its sender line or its subject is the brand's: more than a mention, which any mail may hold.
    names_brand: bool,
    /// Its sender line holds an address of the brand's.
    from_brand: bool,
}

/// A line of a copy: its name in small letters, and what stands behind.
struct Labelled<'a> {
    name: String,
    value: &'a str,
}

impl Copy {
    /// The topmost copy in a text.
    fn find(text: &str, brand: &SenderProfile) -> Option<Self> {
        let text = text.get(..text.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
        let lines: Vec<&str> = text.lines().map(bare).take(MOST_LINES).collect();
        let labelled: Vec<Option<Labelled<'_>>> = lines.iter().map(|line| labelled(line)).collect();
        let mut opening = None;
        for (at, line) in lines.iter().enumerate() {
            opening = opened(line).or(opening);
            if labelled.get(at).is_none_or(Option::is_none) {
                continue;
            }
            let rows =
                labelled.get(at..(at + LONGEST_COPY).min(labelled.len())).unwrap_or_default();
            let end =
                lines.iter().skip(at).take(LONGEST_COPY).take_while(|l| !l.is_empty()).count();
            let rows = rows.get(..end).unwrap_or_default();
            if let Some(copy) = LABELS.iter().find_map(|row| Self::of(row, rows, opening, brand)) {
                return Some(copy);
            }
        }
        None
    }

    fn of(
        row: &LabelRow,
        lines: &[Option<Labelled<'_>>],
        opening: Option<&'static OpeningRow>,
        brand: &SenderProfile,
    ) -> Option<Self> {
        let value = |names: &[&str]| {
            lines.iter().flatten().find(|line| names.contains(&&*line.name)).map(|line| line.value)
        };
        let from = value(row.from)?;
        let sent = value(row.sent).is_some();
        let subject = value(row.subject);
        let others = [sent, value(row.date).is_some(), value(row.to).is_some(), subject.is_some()];
        let count = others.into_iter().filter(|there| *there).count();
        if count < if opening.is_some() { 1 } else { 2 } {
            return None;
        }
        let from_brand = domains(from).any(|domain| brand.senders.own(&domain));
        let strong =
            |text: &str, place| text_claims(brand, text, place) == Some(ClaimStrength::Strong);
        let names_brand = from_brand
            || strong(&without_addresses(from), Place::DisplayName)
            || subject.is_some_and(|subject| {
                strong(subject, Place::Subject) || brand.kinds.is_code_or_alert(subject)
            });
        Some(Self {
            program: opening.and_then(|row| row.program).or(sent.then_some(WRITES_SENT)),
            opening,
            tells_a_forward: sent || row.language != "en",
            names_brand,
            from_brand,
        })
    }
}

/// A line without the marks of a quotation and of bold type.
fn bare(line: &str) -> &str {
    line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '|' | '\u{feff}'))
        .trim_end()
}

fn labelled(line: &str) -> Option<Labelled<'_>> {
    const LONGEST_NAME: usize = 32;
    let (name, value) = line.split_once([':', '\u{ff1a}'])?;
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '*');
    let is_name = !name.is_empty() && name.len() <= LONGEST_NAME;
    let value = value.trim_matches(|c: char| c.is_whitespace() || c == '*');
    is_name.then(|| Labelled { name: lowercase(name), value })
}

/// The opening that a line is.
fn opened(line: &str) -> Option<&'static OpeningRow> {
    const LONGEST: usize = 120;
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    let dashes = line.bytes().take_while(|b| *b == b'-').count();
    let words = lowercase(line.trim_matches(|c: char| c == '-' || c == ':' || c.is_whitespace()));
    let fits = |wanted: usize| if wanted == 0 { dashes == 0 } else { dashes >= wanted };
    OPENINGS.iter().find(|row| row.words == words && fits(row.dashes))
}

/// A sender line without its addresses: a mailbox at a service of the brand's is anybody's (`joe@hotmail.com`).
fn without_addresses(line: &str) -> String {
    let kept = line.split_whitespace().filter(|word| !word.contains('@'));
    kept.collect::<Vec<_>>().join(" ")
}

/// The domains of the addresses in a line.
fn domains(line: &str) -> impl Iterator<Item = String> {
    line.split('@').skip(1).map(|behind| {
        let end = behind.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')));
        behind.get(..end.unwrap_or(behind.len())).unwrap_or_default().to_ascii_lowercase()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::brands::microsoft::MICROSOFT;
    use ForwardProgram as P;

    fn copy(text: &str) -> Option<Copy> {
        Copy::find(text, &MICROSOFT)
    }

    #[test]
    fn each_program_writes_its_copy() {
        for (text, program) in [
            (
                "---------- Forwarded message ---------\nFrom: Microsoft <a@accountprotection.microsoft.com>\nDate: Mon\nSubject: x",
                Some(P::Gmail),
            ),
            (
                "Hallo\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Code\nDatum: x\nVon: Microsoft <a@accountprotection.microsoft.com>\nAn: b",
                Some(P::Thunderbird),
            ),
            (
                "> D\u{e9}but du message transf\u{e9}r\u{e9} :\n>\n> De: Microsoft <a@accountprotection.microsoft.com>\n> Objet: x",
                Some(P::AppleMail),
            ),
            (
                "De : Microsoft <a@accountprotection.microsoft.com>\nEnvoy\u{e9} : lundi\n\u{c0} : b\nObjet : x",
                Some(P::Outlook),
            ),
            (
                "*Von:* Microsoft <a@accountprotection.microsoft.com>\n*Gesendet:* Montag\n*Betreff:* x",
                Some(P::Outlook),
            ),
            (
                "----- Forwarded Message -----\nFrom: Microsoft <a@accountprotection.microsoft.com>\nTo: b",
                None,
            ),
        ] {
            let found = copy(text).unwrap();
            assert_eq!((found.program, found.from_brand), (program, true), "{text}");
        }
    }

    #[test]
    fn words_alone_are_no_copy() {
        for text in
            ["", "From: a@b.example", "De: todo\n\nPara: nadie", "Forwarded message", "a: b\nc: d"]
        {
            assert!(copy(text).is_none(), "{text}");
        }
        let other = copy("Von: Anna <a@example.org>\nGesendet: x\nBetreff: Treffen").unwrap();
        assert!(!other.names_brand && !other.from_brand);
        let like = copy("From: a@microsoft.com.evil.example\nSent: x\nSubject: y").unwrap();
        assert!(!like.from_brand);
    }

    #[test]
    fn a_subject_tells_of_a_forward_by_its_first_word_only() {
        let program = |subject| prefix_of(subject).map(|row| row.program);
        assert_eq!(program("WG: Code"), Some(Some(P::Outlook)));
        assert_eq!(program("Fwd: Code"), Some(None));
        assert_eq!(program("\u{130}LT: Kod"), Some(Some(P::Outlook)));
        for subject in ["Code", "Re: Fwd: Code", "Fwd:", "A tr: b"] {
            assert!(prefix_of(subject).is_none(), "{subject}");
        }
    }

    #[test]
    fn a_mention_in_a_copy_names_nobody() {
        for from in [
            "Joe <joe@hotmail.com>",
            "Joe <joe@outlook.com>",
            "joe@live.com",
            "team@outlook.com",
            "support@hotmail.com [mailto:support@hotmail.com]",
            "Anna (Microsoft) <anna@meet.example>",
        ] {
            for subject in ["dinner", "Microsoft Teams meeting"] {
                let copy = copy(&format!("From: {from}\nSent: x\nSubject: {subject}")).unwrap();
                assert!(!copy.names_brand && !copy.from_brand, "{from}, {subject}");
            }
        }
        for copied in [
            "From: Microsoft account team\nSent: x\nSubject: y",
            "From: x\nSent: x\nSubject: Microsoft account security code",
            "From: kim@microsoft.com\nSent: x\nSubject: y",
        ] {
            assert!(copy(copied).unwrap().names_brand, "{copied}");
        }
    }
}
