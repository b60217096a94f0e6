//! Whether a receiving service's own lines stand as it always writes them, and agree with each other. Where they do not, the
//! block was edited or invented.

use core::net::IpAddr;

use super::boundary::TrustBoundary;
use super::results::Believed;
use super::{Evidence, Trust};
use crate::Context;
use crate::data::forwarders;
use crate::message::authentication_results::{AuthenticationResults, Method, Ptype};
use crate::message::{FieldBody, FieldIndex, HeaderField, Message};
use crate::receivers::{Ids, Placement};
use crate::source::Source;

/// Signs of an edited or invented receiver's block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EditSign {
    /// Two `Authentication-Results` where the service writes one.
    TwoResults,
    /// The results name another address than the hand-over.
    AddressDisagrees,
    /// The results name another host than the hand-over.
    HostDisagrees,
    /// The results contradict each other.
    ResultsDisagree,
    /// An address that reads like a result.
    ResultInAddress,
    /// Characters that no mail service writes.
    OddCharacters,
}

impl Believed {
    /// Whether the service's fields stand where it always writes them, and none beside them.
    pub(super) fn check_arrangement(
        &mut self,
        message: &Message,
        boundary: &TrustBoundary,
        all: &[(FieldIndex, &HeaderField, &AuthenticationResults)],
    ) {
        let Some(hand_over) = &boundary.hand_over else { return };
        let Some(receiver) = boundary.receiver.filter(|_| boundary.gateway.is_none()) else {
            self.in_place = !self.fields.is_empty();
            return;
        };
        match receiver.placement {
            Placement::InOrder(order) => {
                // It renames what came with the mail, so that every field of the common name is its own.
                let own = order.results_fields();
                // Where none stands in its place and each names somebody else, a top that was cut off made an earlier step the last.
                let of_others = self.fields.is_empty()
                    && receiver.ids == Ids::Absent
                    && all.iter().all(|(_, _, results)| results.authserv_id.is_some());
                if !receiver.fields.planted_results.is_empty()
                    && !of_others
                    && let Some((index, field, _)) = all.get(own)
                {
                    self.edits.push((
                        EditSign::TwoResults,
                        Evidence::field(*index, field, Trust::Claimed),
                    ));
                }
                self.in_place = self.fields.len() == own
                    && order.is_kept(message, hand_over.field)
                    && hand_over.hops_above >= order.fewest_steps_above
                    && hand_over.by.as_deref().is_some_and(|by| receiver.is_edge(by));
            }
            Placement::Above => self.in_place = !self.fields.is_empty(),
            Placement::Below(_) => {
                self.in_place = !self.fields.is_empty();
                self.edits.extend(self.contradicted_at_once(all));
            }
            Placement::Anywhere | Placement::BelowAtTimes => {
                self.in_place = !self.fields.is_empty()
                    && self.fields.iter().all(|index| boundary.is_above(*index));
            }
        }
        let contradiction = [Method::Spf, Method::Dmarc].into_iter().find_map(|method| {
            let mut words = self
                .of(&method)
                .filter(|result| result.value().property(Ptype::Smtp, "helo").is_none());
            let first = words.next()?;
            let other = words.find(|other| {
                // Checks of the server may be made for several names in one field; the author's is made once.
                other.value().result != first.value().result
                    && (method == Method::Dmarc || other.field() != first.field())
            })?;
            Some(Evidence::words(other.field(), other.span(), Trust::Attested))
        });
        self.edits.extend(contradiction.map(|evidence| (EditSign::ResultsDisagree, evidence)));
    }

    /// Services that write their results below the boundary write one field. A second one right under it that says the
    /// opposite under the same name is a sender's, or an editor's.
    fn contradicted_at_once(
        &self,
        all: &[(FieldIndex, &HeaderField, &AuthenticationResults)],
    ) -> Option<(EditSign, Evidence)> {
        let own = *self.fields.first()?;
        let (_, _, first) = all.iter().find(|(index, _, _)| *index == own)?;
        let next = FieldIndex(own.0 + 1);
        let (_, field, second) = all.iter().find(|(index, _, _)| *index == next)?;
        let word = |results: &AuthenticationResults, method: &Method| {
            let mut of = results.results.iter().filter(|one| one.method == *method);
            of.next().map(|one| one.result.clone())
        };
        let opposite = [Method::Spf, Method::Dkim, Method::Dmarc].iter().any(|method| {
            let (one, other) = (word(first, method), word(second, method));
            one.is_some() && other.is_some() && one != other
        });
        let same_name = first.authserv_id == second.authserv_id;
        (same_name && opposite)
            .then(|| (EditSign::ResultsDisagree, Evidence::field(next, field, Trust::Claimed)))
    }

    /// The address in the results, in `Received-SPF` and in the hand-over must be one and the same.
    pub(super) fn check_addresses(
        &mut self,
        source: &Source,
        message: &Message,
        boundary: &TrustBoundary,
        context: &Context,
    ) {
        let Some(hand_over) = &boundary.hand_over else { return };
        let Some(seen) = hand_over.address() else { return };
        let said = self.of(&Method::Spf).find_map(|result| {
            let address = result.value().comments.iter().find_map(|comment| address_in(comment))?;
            Some((address, Evidence::words(result.field(), result.span(), Trust::Attested)))
        });
        // A service that looks past a gateway in front of it names the sender behind; that is no edit.
        let name = hand_over.reverse_name.as_ref().map(|name| &**name.value());
        let helo = hand_over.helo();
        if context.forwarded || name.or(helo).is_some_and(forwarders::is_gateway_host) {
            return;
        }
        if let Some((address, evidence)) = said
            && address != seen
        {
            if boundary.is_above(evidence.field) && looks_past(source, message, address) {
                return;
            }
            self.edits.push((EditSign::AddressDisagrees, evidence));
        }
        // Only where the service always writes its `Received-SPF` in one place is the field there its own.
        let Some(Placement::InOrder(order)) = boundary.receiver.map(|receiver| receiver.placement)
        else {
            return;
        };
        let Some(above) = order.place_of("received-spf", hand_over.field) else { return };
        let Some(field) = message.field(above) else { return };
        let FieldBody::ReceivedSpf(spf) = &field.body else { return };
        let evidence = Evidence::field(above, field, Trust::Attested);
        if spf.client_ip.is_some_and(|address| address != seen) {
            self.edits.push((EditSign::AddressDisagrees, evidence));
        }
        if let (Some(said), Some(seen)) = (spf.helo.as_deref(), helo)
            && said != seen
            && !is_shortened(said, seen)
        {
            self.edits.push((EditSign::HostDisagrees, evidence));
        }
    }
}

/// Whether Exchange Online says that it looked past servers which its customer had named, for the one before them (enhanced filtering for
/// connectors, <https://learn.microsoft.com/defender-office-365/skip-filtering-connectors>). A sender can write such a field,
/// and gains nothing: the results that it is held against stand where he cannot write.
fn looks_past(source: &Source, message: &Message, address: IpAddr) -> bool {
    SKIPPED.iter().flat_map(|key| message.named(key)).any(|(_, field)| {
        let body = field.body_span.of(source.block());
        let inside = body.split_once("ip=[").and_then(|(_, rest)| rest.split_once(']'));
        inside.and_then(|(ip, _)| ip.parse::<IpAddr>().ok()) == Some(address)
    })
}

/// The fields in which it says so.
const SKIPPED: [&str; 2] =
    ["x-ms-exchange-skiplistedinternetsender", "x-ms-exchange-externaloriginalinternetsender"];

/// Whether a name was cut off in copying, with dots in the place of its end.
fn is_shortened(said: &str, whole: &str) -> bool {
    let left = said.trim_end_matches(['.', '\u{2026}']);
    left.contains('.') && left.len() < whole.len() && whole.starts_with(left)
}

/// The address named in a comment: `sender IP is 192.0.2.1`, `domain of a@b designates 192.0.2.1 as permitted sender`.
pub(super) fn address_in(comment: &str) -> Option<IpAddr> {
    let after = |marker: &str| comment.split_once(marker).map(|(_, rest)| rest);
    let rest = after("sender IP is ")
        .or_else(|| after("sender ip is "))
        .or_else(|| after("not designate "))
        .or_else(|| after(" designates "))?;
    rest.split([' ', ')', ',']).find(|word| !word.is_empty())?.parse().ok()
}
