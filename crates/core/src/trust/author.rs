//! Who the mail says it is from, and where else it claims to be a brand's.
//!
//! All of this is the sender's word. That is why it can decide against a mail and never for it.

use super::claims::{Claim, address_in_name, claims};
use super::lost_address::address_lost;
use super::results::Believed;
use super::{Claimed, Evidence, Trust};
use crate::Context;
use crate::brands::SenderProfile;
use crate::brands::lookalikes::{Lookalike, LookalikeKind, lookalike};
use crate::brands::senders::{SenderClass, SenderRow};
use crate::data::domain_name::is_within;
use crate::data::forwarders;
use crate::message::fields::mistaken_for;
use crate::message::identity::{Address, AddressField, Mailbox};
use crate::message::violation::{Violation, ViolationKind};
use crate::message::{FieldBody, FieldIndex, HeaderField, Message};
use crate::source::{Source, Span};
use crate::trust::claims::ClaimPlace;

/// The author: what the `From` field says.
#[derive(Debug, Clone)]
pub struct Author {
    /// The mailbox a mail program would show.
    pub mailbox: Claimed<Mailbox>,
    /// Its address.
    pub address: Address,
    /// The brand that the mail concerns.
    pub brand: &'static SenderProfile,
    /// What kind of sender that address is.
    pub class: SenderClass,
    /// The row of the table that says so.
    pub row: Option<&'static SenderRow>,
    /// What its domain is made to look like, if anything.
    pub lookalike: Option<Lookalike>,
    /// Whether an alias service rewrote it.
    pub alias_service: bool,
}

/// The `From` fields: the mailbox to judge, and every oddity.
#[derive(Debug, Clone)]
pub struct Authorship {
    /// The brand that it concerns, or the first one known.
    pub brand: &'static SenderProfile,
    /// The author, when the field names one.
    pub author: Option<Author>,
    /// Every `From` field, from the top.
    pub fields: Vec<FieldIndex>,
    /// Ways in which programs would read the sender differently.
    pub ambiguities: Vec<(ViolationKind, Evidence)>,
    /// Claims to be the brand.
    pub claims: Vec<Claim>,
    /// Whether it carries marks of the account team's own mails.
    pub marked: bool,
    /// Whether the address was lost or rewritten before the text was pasted.
    pub address_lost: bool,
    /// Whether any address in any `From` field is under a name of the brand's.
    pub names_brand: bool,
}

/// Longest honest sender line, in bytes, names in every script included. Programs cut longer ones at different places.
const LONGEST_FROM: u32 = 2_000;

impl Authorship {
    /// The author's domain.
    pub fn domain(&self) -> Option<&str> {
        self.author.as_ref().map(|author| &*author.address.domain)
    }

    /// Reads the sender lines with an eye to each brand, and keeps what was read for the one that the mail concerns most.
    pub(super) fn read(
        source: &Source,
        message: &Message,
        believed: &Believed,
        context: &Context,
    ) -> Self {
        let mut nearest = None;
        for brand in context.brands.0 {
            let read = Self::of(brand, source, message, believed, context);
            let nearness = read.nearness();
            if nearest.as_ref().is_none_or(|(before, _)| nearness > *before) {
                nearest = Some((nearness, read));
            }
        }
        let unknown = || Self::of(&SenderProfile::PLAIN, source, message, believed, context);
        nearest.map_or_else(unknown, |(_, read)| read)
    }

    fn of(
        brand: &'static SenderProfile,
        source: &Source,
        message: &Message,
        believed: &Believed,
        context: &Context,
    ) -> Self {
        let block = source.block();
        let mut read = Self {
            brand,
            author: None,
            fields: Vec::new(),
            ambiguities: Vec::new(),
            claims: Vec::new(),
            marked: false,
            address_lost: false,
            names_brand: false,
        };
        for (index, field) in message.named("from") {
            read.fields.push(index);
            let FieldBody::Addresses(addresses) = &field.body else { continue };
            read.note_ambiguities(index, field, addresses);
            for mailbox in &addresses.mailboxes {
                let Some(address) = &mailbox.address else { continue };
                let (class, _) = brand.senders.classify(&address.domain, &address.local);
                read.names_brand |= class.is_of_brand();
            }
            if read.author.is_none() {
                read.author = addresses
                    .mailboxes
                    .iter()
                    .find(|mailbox| mailbox.address.is_some())
                    .and_then(|mailbox| Author::new(brand, mailbox, index, context));
            }
        }
        read.note_hidden(block, message);
        read.names_brand |= message.named("from").any(|(_, field)| mentions(brand, field));
        read.claims = claims(brand, message, read.author.as_ref());
        read.marked = message.fields.iter().any(|field| brand.account.is_marked(field));
        read.address_lost = address_lost(source, message, &read, believed);
        read
    }

    /// How much it concerns the brand. A name that it bears without being the brand's comes first: whoever can write under
    /// one brand's address shall not pass for another with it.
    fn nearness(&self) -> u8 {
        let class = self.author.as_ref().map_or(SenderClass::None, |author| author.class);
        if !class.is_of_brand() && self.pretence().is_some() {
            5
        } else if class.is_of_brand() {
            4
        } else if self.names_brand {
            3
        } else if self.strong_claim().is_some() {
            2
        } else {
            u8::from(!self.claims.is_empty() || class != SenderClass::None)
        }
    }

    /// Whether the mail concerns the brand at all: by its sender line, or by claiming it strongly.
    pub fn concerns_brand(&self) -> bool {
        self.names_brand || self.claims.iter().any(|claim| claim.strong)
    }

    /// The strongest claim.
    pub fn strong_claim(&self) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.strong)
    }

    /// The claim that makes another's mail a pretence. Anybody who writes *about* such a mail uses the words of its
    /// subject (newsletters, help desks, a friend who asks): a subject pretends only beside another sign.
    pub fn pretence(&self) -> Option<&Claim> {
        let named = |claim: &&Claim| claim.place != ClaimPlace::Subject;
        let beside = self.marked || self.claims.iter().any(|claim| named(&claim));
        let mut strong = self.claims.iter().filter(|claim| claim.strong);
        strong.clone().find(named).or_else(|| strong.next().filter(|_| beside))
    }

    /// Sender lines that some programs see and others do not: one whose name is written with look-alike or unseen
    /// letters, and one that begins with a space. The latter continues the line above it, which a service wrote: some programs show
    /// it as the sender all the same (`docs/attacks.md`, attack 13). The lists of signed fields (`h= From:Date`) name no address.
    fn note_hidden(&mut self, block: &str, message: &Message) {
        for (index, field) in message.fields.iter().enumerate() {
            if mistaken_for(&field.name) == Some("from") {
                let evidence = Evidence::field(FieldIndex(index), field, Trust::Claimed);
                self.ambiguities.push((ViolationKind::LookalikeName, evidence));
            }
            self.note_sender_lines(block, FieldIndex(index), field.body_span);
        }
        // A line that is no field can be continued as well; its words are told beside the nearest field.
        for violation in &message.violations {
            let before = message.fields.partition_point(|f| f.span.start < violation.span.start);
            let nearest = FieldIndex(before.saturating_sub(1));
            self.note_sender_lines(block, nearest, violation.span);
        }
    }

    fn note_sender_lines(&mut self, block: &str, field: FieldIndex, within: Span) {
        let mut start = within.start;
        for line in within.of(block).split_inclusive('\n') {
            let end = start.saturating_add(u32::try_from(line.len()).unwrap_or(u32::MAX));
            if start > within.start && is_sender_line(line) {
                let evidence = Evidence::words(field, Span { start, end }, Trust::Claimed);
                self.ambiguities.push((ViolationKind::LeadingSpace, evidence));
            }
            start = end;
        }
    }

    fn note_ambiguities(
        &mut self,
        index: FieldIndex,
        field: &HeaderField,
        addresses: &AddressField,
    ) {
        let whole = Evidence::field(index, field, Trust::Claimed);
        if field.span.end - field.span.start > LONGEST_FROM {
            self.ambiguities.push((ViolationKind::TooLong, whole));
        }
        for Violation { kind, span } in field.violations.iter().chain(&addresses.violations) {
            if is_ambiguity(*kind) {
                let evidence = if span.is_empty() {
                    whole
                } else {
                    Evidence::words(index, *span, Trust::Claimed)
                };
                self.ambiguities.push((*kind, evidence));
            }
        }
    }
}

impl Author {
    fn new(
        brand: &'static SenderProfile,
        mailbox: &Mailbox,
        index: FieldIndex,
        context: &Context,
    ) -> Option<Self> {
        let address = mailbox.address.clone()?;
        let (mut class, row) = brand.senders.classify(&address.domain, &address.local);
        if class == SenderClass::None && is_named(&context.policy.senders, &address) {
            class = SenderClass::Documented;
        }
        Some(Self {
            lookalike: lookalike(brand, &address.domain)
                .filter(|found| is_telling(brand, found))
                .filter(|_| !brand.senders.hold(&address.domain)),
            brand,
            alias_service: forwarders::is_alias_service(&address.domain, &address.local),
            mailbox: Claimed::new(mailbox.clone(), index, mailbox.span),
            class,
            row,
            address,
        })
    }

    /// Whether the address is under a name of the brand's (not a mailbox or tenant anybody can have).
    pub fn is_of_brand(&self) -> bool {
        self.class.is_of_brand()
    }

    /// Whether the brand signs what it sends from this address. Addresses that it has given up were not signed.
    pub fn signs(&self) -> bool {
        self.row.is_none_or(|row| row.until.is_none())
    }

    /// The address as text.
    pub fn text(&self) -> Box<str> {
        format!("{}@{}", self.address.local, self.address.domain).into()
    }

    /// The words of the address.
    pub fn evidence(&self) -> Evidence {
        Evidence::words(self.mailbox.field(), self.address.span, Trust::Claimed)
    }
}

/// Whether a resemblance tells by itself. A mailbox brand somewhere below a stranger's domain (`hotmail.example.net`)
/// is how providers name their gateways, and needs another claim beside it.
fn is_telling(brand: &SenderProfile, lookalike: &Lookalike) -> bool {
    let of_a_mailbox = brand.senders.class_of(lookalike.resembles) == SenderClass::ConsumerMailbox;
    !(lookalike.how == LookalikeKind::BrandInSubdomain && of_a_mailbox)
}

/// Whether the organisation's policy names a sender: by address, or by domain with all below it.
fn is_named(senders: &[String], address: &Address) -> bool {
    let whole = format!("{}@{}", address.local.to_ascii_lowercase(), address.domain);
    senders.iter().any(|sender| *sender == whole || is_within(&address.domain, sender))
}

/// The odd `From` fields of `docs/attacks.md`, attacks 12 to 30: programs disagree on who the sender is.
fn is_ambiguity(kind: ViolationKind) -> bool {
    use ViolationKind as V;
    match kind {
        V::SpaceBeforeColon
        | V::FoldedName
        | V::LeadingSpace
        | V::LookalikeName
        | V::ControlCharacter
        | V::OddLineEnd
        | V::InvisibleCharacter
        | V::BidiControl
        | V::UnclosedComment
        | V::UnclosedQuote
        | V::NoAddress
        | V::AddressWithoutAt
        | V::SeveralAddresses
        | V::EncodedAddress
        | V::SourceRoute
        | V::TextAfterAddress
        | V::StrayBackslash
        | V::SeveralAts
        | V::GroupSyntax
        | V::CommentInAddress
        | V::QuotedLocalPart
        | V::NonAsciiAddress
        | V::RawByteInAddress
        | V::UnclosedAngle
        | V::SpaceInAddress
        | V::PercentEscape
        | V::ControlInEncodedWord => true,
        V::NotAField
        | V::TooLong
        | V::NoAuthservId
        | V::TrailingSemicolon
        | V::BareToken
        | V::GluedComment
        | V::UntypedProperty
        | V::EncodedValue
        | V::UnregisteredResult
        | V::UnregisteredMethod
        | V::NoResults
        | V::BadValue
        | V::DuplicateTag
        | V::BrokenTag
        | V::UnreadableDate
        | V::NoZone => false,
    }
}

/// A folded line that reads like a `From` field with an address.
fn is_sender_line(line: &str) -> bool {
    let text = line.trim_start_matches([' ', '\t']);
    let Some((name, rest)) = text.split_once(':') else { return false };
    text.len() < line.len() && name.trim_end().eq_ignore_ascii_case("from") && rest.contains('@')
}

/// Whether a `From` field holds a domain of the brand's anywhere, even where no address could be read.
fn mentions(brand: &SenderProfile, field: &HeaderField) -> bool {
    let FieldBody::Addresses(addresses) = &field.body else { return false };
    addresses.mailboxes.iter().any(|mailbox| {
        mailbox
            .display_name
            .as_deref()
            .and_then(address_in_name)
            .is_some_and(|(_, domain)| brand.senders.own(&domain))
    })
}
