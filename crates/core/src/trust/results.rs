//! Which `Authentication-Results` are believed: those the receiving service wrote, told by whose name they
//! carry *and* where they stand (RFC 8601 sections 4.1, 5 and 7.1; `docs/receivers.md`).
//!
//! Results of several services are never united, and "the last one" or "any one" is never taken.

use crate::sorting::sort_by_key;
use core::net::IpAddr;
use std::collections::BTreeSet;

use super::boundary::TrustBoundary;
use super::milters::MilterRun;
use super::seal::signer;
use super::{Attested, Evidence, echoes, gateway, order};
use crate::Context;
use crate::data::domain_name;
use crate::data::domain_name::is_within;
use crate::message::authentication_results::{
    AuthenticationResults, Method, MethodResult, Property, ResultCode,
};
use crate::message::violation::{Violation, ViolationKind};
use crate::message::{FieldIndex, HeaderField, Message};
use crate::receivers::layout::BelowBoundary;
use crate::receivers::{Placement, is_outgoing};
use crate::source::{Source, Span};
use crate::trust::arrangement::EditSign;

/// Why results were not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IgnoredWhy {
    /// Written by another service than the one that received the mail.
    OtherService,
    /// Below the boundary: the sender could write it.
    BelowBoundary,
    /// Written while the mail left a service, with the recipient's domain as the name.
    ExchangeOutbound,
    /// It cannot be read without guessing.
    Malformed,
    /// The shape belongs to a service that did not receive this mail.
    WrongShape,
}

/// What the receiving service found, and what was left aside.
#[derive(Debug, Clone, Default)]
pub struct Believed {
    /// Every result of the receiving service.
    pub results: Vec<Attested<MethodResult>>,
    /// The fields they stand in, from the top.
    pub fields: Vec<FieldIndex>,
    /// Fields that were not believed, and why.
    pub ignored: Vec<(FieldIndex, IgnoredWhy)>,
    /// Signs that the receiver's block was edited or invented.
    pub edits: Vec<(EditSign, Evidence)>,
    /// Whether the service's own arrangement is complete, nothing missing and nothing between.
    pub in_place: bool,
    /// Whether a field of the service was malformed.
    pub malformed: bool,
    /// The `authserv-id` of the first of the fields.
    pub id: Option<Box<str>>,
    /// Whether one of the fields is the service's by its place alone, where a careless server would leave a sender's.
    pub by_place_alone: bool,
}

impl Believed {
    /// Every believed result of a method.
    pub fn of<'a>(
        &'a self,
        method: &'a Method,
    ) -> impl Iterator<Item = &'a Attested<MethodResult>> + 'a {
        self.results.iter().filter(move |result| result.value().method == *method)
    }

    /// Whether a field is the receiving service's own word.
    pub fn holds(&self, field: FieldIndex) -> bool {
        self.fields.binary_search(&field).is_ok()
    }

    /// The believed result of a method that must be given once; nothing when it is given twice with
    /// different words, since a service that contradicts itself proves nothing.
    pub fn single<'a>(&'a self, method: &'a Method) -> Option<&'a Attested<MethodResult>> {
        let mut all = self.of(method);
        let first = all.next()?;
        all.all(|other| other.value().result == first.value().result).then_some(first)
    }

    pub(super) fn find(
        source: &Source,
        message: &Message,
        boundary: &TrustBoundary,
        context: &Context,
    ) -> Self {
        let mut believed = Self::default();
        // A service that renames what came with the mail renames what the organisation's own gateway wrote in front of it.
        let renamed = gateway::renamed(source, message, boundary);
        let all: Vec<(FieldIndex, &HeaderField, &AuthenticationResults)> = message
            .fields
            .iter()
            .enumerate()
            .filter(|(index, field)| {
                &*field.key == "authentication-results"
                    && !boundary.is_of_the_fetcher(FieldIndex(*index))
            })
            .filter_map(|(index, field)| Some((FieldIndex(index), field, field.results()?)))
            .chain(
                renamed
                    .iter()
                    .filter_map(|(index, results)| Some((*index, message.field(*index)?, results))),
            )
            .collect();
        // A server that the reader or the policy named, and whose milters leave the queue id, writes below its own line.
        let milters = boundary
            .hand_over
            .as_ref()
            .filter(|_| boundary.receiver.is_none() && boundary.confirmed)
            .and_then(|hand_over| MilterRun::find(source, message, hand_over));
        let last_of_author = order::last_of_the_author_above(message, boundary);
        let (mut signers, mut gainsaid) = (Signers::default(), false);
        for (index, field, results) in &all {
            let judged = if last_of_author.is_some_and(|last| *index < last) {
                Err(IgnoredWhy::BelowBoundary)
            } else {
                judge(message, boundary, context, *index, results)
            };
            let by_place = milters.is_some_and(|run| run.is_followed_by(*index));
            let judged = match judged {
                Err(IgnoredWhy::BelowBoundary)
                    if milters.is_some_and(|run| run.encloses(*index)) || by_place =>
                {
                    let by = boundary.hand_over.as_ref().and_then(|it| it.by.as_deref());
                    let own =
                        results.authserv_id.as_deref().is_some_and(|id| is_own_id(id, by, context));
                    let plain = || names_plainly(field.body_span.of(source.block()), results);
                    let own = own && (!by_place || (plain() && is_the_signers(&believed, results)));
                    believed.by_place_alone |= own && by_place;
                    if own { Ok(()) } else { Err(IgnoredWhy::OtherService) }
                }
                judged => judged,
            };
            match judged {
                // A field whose very name is oddly written is nobody's own word.
                Ok(()) if results.malformed || !field.violations.is_empty() => {
                    believed.malformed = true;
                    believed.ignored.push((*index, IgnoredWhy::Malformed));
                }
                Ok(()) => {
                    believed.fields.push(*index);
                    believed.id = believed.id.take().or_else(|| results.authserv_id.clone());
                    let strays = strays(results);
                    // Words of the sender's that tore the field apart may have become results of their own.
                    let torn = echoes::is_torn(source, &strays, results);
                    let enclosed = milters.is_some_and(|run| run.encloses(*index));
                    let own = match below(boundary) {
                        Some(below) if !boundary.is_above(*index) && !enclosed => {
                            before_the_senders_words(&results.results, below.checks)
                        }
                        Some(_) | None => &results.results[..],
                    };
                    // Where the fields were put in another order, only a refusal of the author's name is left.
                    let of_its_place = |one: &MethodResult| {
                        last_of_author.is_none()
                            || (one.method == Method::Dmarc && one.result != ResultCode::Pass)
                    };
                    let clean = own.iter().filter(|one| {
                        !(torn && one.result == ResultCode::Pass)
                            && of_its_place(one)
                            && is_clean(source, &strays, one)
                    });
                    let clean: Vec<_> = clean
                        .map(|result| Attested::new(result.clone(), *index, result.span))
                        .collect();
                    let one_field = boundary.receiver.is_none() || below(boundary).is_some();
                    gainsaid |= signers.are_new_in(&clean) && one_field;
                    believed.results.extend(clean);
                }
                Err(why) => believed.ignored.push((*index, why)),
            }
        }
        if gainsaid {
            believed.results.retain(|one| one.value().result != ResultCode::Pass);
        }
        // In order, so that `holds` need not look at each: there may be as many as the paste has fields.
        sort_by_key(&mut believed.fields, |field| *field);
        believed.check_arrangement(message, boundary, &all);
        believed.check_addresses(source, message, boundary, context);
        believed.check_echoes(source, message);
        believed
    }
}

/// Whether the receiving service wrote this field; if not, why it is not believed.
fn judge(
    message: &Message,
    boundary: &TrustBoundary,
    context: &Context,
    index: FieldIndex,
    results: &AuthenticationResults,
) -> Result<(), IgnoredWhy> {
    let Some(hand_over) = &boundary.hand_over else {
        return Err(if is_outgoing(results) {
            IgnoredWhy::ExchangeOutbound
        } else {
            IgnoredWhy::OtherService
        });
    };
    if boundary.gateway.is_some() {
        // Through the organisation's own gateway the mailbox's results speak of the gateway, not of the sender.
        let own = gateway::wrote(boundary, context, index, results);
        return if own { Ok(()) } else { Err(IgnoredWhy::OtherService) };
    }
    let own = match boundary.receiver {
        Some(receiver) => receiver.wrote(results),
        None => results
            .authserv_id
            .as_deref()
            .is_some_and(|id| is_own_id(id, hand_over.by.as_deref(), context)),
    };
    let above = index < hand_over.field;
    if !own {
        return Err(match (above, results.authserv_id.is_none()) {
            (false, _) if is_outgoing(results) => IgnoredWhy::ExchangeOutbound,
            (true, true) => IgnoredWhy::WrongShape,
            (true, false) => IgnoredWhy::OtherService,
            (false, _) => IgnoredWhy::BelowBoundary,
        });
    }
    if above {
        return Ok(());
    }
    let Some(below) = below(boundary) else { return Err(IgnoredWhy::BelowBoundary) };
    // Front doors without a name write above their line, and what a service wrote above it does not write below again.
    let in_place = directly_below(message, hand_over.field, index, below.between)
        && hand_over.by.as_deref().is_none_or(|by| by.parse::<IpAddr>().is_err())
        && !writes_above(message, boundary);
    if in_place { Ok(()) } else { Err(IgnoredWhy::BelowBoundary) }
}

/// The signers that the fields so far tell of. A server that writes one field of signatures did not write a second one that confirms
/// a signer of whom the first knows nothing: which of the two came with the mail cannot be told where lines were lost or put together.
#[derive(Default)]
struct Signers(BTreeSet<Option<String>>);

impl Signers {
    /// Takes in the signers of a field; whether it confirms one that is new to the fields before.
    fn are_new_in(&mut self, field: &[Attested<MethodResult>]) -> bool {
        let of_dkim = || field.iter().map(Attested::value).filter(|one| one.method == Method::Dkim);
        let is_new =
            |one: &MethodResult| one.result == ResultCode::Pass && !self.0.contains(&signer(one));
        let new = !self.0.is_empty() && of_dkim().any(is_new);
        self.0.extend(of_dkim().map(signer));
        new
    }
}

/// How the service writes below its boundary, if it always does.
fn below(boundary: &TrustBoundary) -> Option<BelowBoundary> {
    match boundary.receiver?.placement {
        Placement::Below(below) => Some(below),
        Placement::Above
        | Placement::InOrder(_)
        | Placement::BelowAtTimes
        | Placement::Anywhere => None,
    }
}

/// Whether a field behind the last mark is what a signature check writes there: one result about one signature, under the
/// very name of the fields between the marks. A service removes fields that bear that name, and the sender's first line
/// could only add a result.
fn is_the_signers(believed: &Believed, results: &AuthenticationResults) -> bool {
    let same = believed.id.is_some() && believed.id == results.authserv_id;
    let [only] = &*results.results else { return false };
    same && only.method == Method::Dkim
}

/// Whether results of the service stand above the boundary.
fn writes_above(message: &Message, boundary: &TrustBoundary) -> bool {
    let Some(receiver) = boundary.receiver else { return false };
    let mut fields = message.named("authentication-results");
    fields.any(|(index, field)| {
        boundary.is_above(index) && field.results().is_some_and(|results| receiver.wrote(results))
    })
}

/// The results of a field below which the sender's own lines begin. A first line of theirs that begins with a space
/// would continue the field; but what stands out of the service's order of checks is not the service's.
fn before_the_senders_words<'a>(
    results: &'a [MethodResult],
    checks: &[Method],
) -> &'a [MethodResult] {
    let place = |one: &MethodResult| checks.iter().position(|check| *check == one.method);
    let behind_last = results.iter().position(|one| Some(&one.method) == checks.last());
    // The furthest check so far. Where there was no signature, one result says so and no other stands beside it.
    let (mut furthest, mut unsigned) = (None, false);
    let first_strange = results.iter().position(|one| {
        let Some(place) = place(one) else { return false };
        let several = one.method == Method::Dkim;
        let again = furthest == Some(place) && (!several || unsigned);
        let strange = again || furthest.is_some_and(|furthest| place < furthest);
        furthest = furthest.max(Some(place));
        unsigned |= several && one.result == ResultCode::None;
        strange
    });
    let end = behind_last.map_or(results.len(), |at| at + 1);
    let own = results.get(..first_strange.map_or(end, |at| at.min(end))).unwrap_or(results);
    // The service writes its check of the server each time; a field without it was cut before, or goes on in strange words.
    if checks.contains(&Method::Spf) && own.iter().all(|one| one.method != Method::Spf) {
        return &[];
    }
    own
}

/// Where words stand that belong to no result, in order.
fn strays(results: &AuthenticationResults) -> Vec<Span> {
    let is_stray = |odd: &&Violation| {
        matches!(
            odd.kind,
            ViolationKind::BareToken | ViolationKind::GluedComment | ViolationKind::BadValue
        )
    };
    let mut strays: Vec<Span> =
        results.violations.iter().filter(is_stray).map(|odd| odd.span).collect();
    sort_by_key(&mut strays, |stray| (stray.start, stray.end));
    strays
}

/// A signature result with a stray word glued to its last value (`header.d=a.example .evil.example`) names nobody.
fn is_clean(source: &Source, strays: &[Span], result: &MethodResult) -> bool {
    // Other methods are only ever compared whole; a glued comment is ordinary there (`dmarc=pass(p=none)`).
    if result.method != Method::Dkim || result.result != ResultCode::Pass {
        return true;
    }
    let block = source.block();
    let glued = |one: &Property| {
        block.get(one.span.range().end..).is_some_and(|rest| rest.starts_with('('))
    };
    // Only the words up to the next semicolon are this result's: each word is looked at for one result.
    let own = |stray: &Span| {
        let between = Span { start: result.span.end.min(stray.start), end: stray.start };
        !between.of(block).contains(';')
    };
    let first = strays.partition_point(|stray| stray.start < result.span.start);
    let mut behind = strays.iter().skip(first).take_while(|stray| own(stray));
    !(result.properties.iter().any(glued) || behind.any(|stray| stray.end > result.span.start))
}

/// Whether only fields of the service stand between the boundary and the results.
fn directly_below(
    message: &Message,
    boundary: FieldIndex,
    index: FieldIndex,
    between: &[&str],
) -> bool {
    let run = message.fields.get(boundary.0 + 1..index.0).unwrap_or_default();
    run.len() <= 12 && run.iter().all(|field| between.contains(&&*field.key))
}

/// A self-hosted service's own id: its host, its organisation, or what the policy names.
fn is_own_id(id: &str, by: Option<&str>, context: &Context) -> bool {
    let named = |name: &String| name == id;
    if context.policy.authserv_ids.iter().any(named) || context.receiver.as_ref().is_some_and(named)
    {
        return true;
    }
    let Some(by) = by else { return false };
    let organisation = domain_name::registrable_domain(by).unwrap_or(by);
    id == by || is_within(id, organisation)
}

/// Whether the name of the service stands there as programs write it. They take away what bears their own name in just these letters
/// (RFC 8601 section 5): another way to write it stays.
fn names_plainly(body: &str, results: &AuthenticationResults) -> bool {
    let Some(id) = results.authserv_id.as_deref() else { return false };
    let body = body.trim_start();
    let begins = body.get(..id.len()).is_some_and(|name| name.eq_ignore_ascii_case(id));
    begins && body.get(id.len()..).is_some_and(|rest| rest.starts_with(';'))
}
