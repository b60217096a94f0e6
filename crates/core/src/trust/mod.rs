//! Stage 3: whose word it is. [`Facts`] is the message seen through the trust boundary, and the only thing
//! checks and verdict ever look at.

pub(crate) mod alignment;
pub(crate) mod arrangement;
pub(crate) mod authentication;
pub(crate) mod author;
pub(crate) mod boundary;
pub(crate) mod claims;
pub(crate) mod delivery;
pub(crate) mod delivery_path;
mod dmarc_policy;
pub(crate) mod earlier;
mod echoes;
pub(crate) mod edge;
pub(crate) mod envelope;
pub(crate) mod evidence;
pub(crate) mod forwarding;
mod gateway;
pub(crate) mod hand_over;
mod hop;
mod lost_address;
mod milters;
mod order;
mod own_forward;
pub(crate) mod provenance;
pub(crate) mod result;
pub(crate) mod results;
mod rewritten_sender;
pub(crate) mod seal;

pub use arrangement::EditSign;
pub use boundary::ReceiverHow;
pub use claims::ClaimPlace;
pub use delivery_path::{DeliveryPath, Hop, PeerKind, Stretch};
pub use evidence::Evidence;
pub use forwarding::ForwardedHow;
pub use own_forward::{ForwardProgram, OwnForward};
pub use provenance::{Attested, Claimed, Trust};
pub use results::IgnoredWhy;

use crate::Context;
use crate::brands::SenderProfile;
use crate::message::{FieldIndex, Message};
use crate::proof::{Outcome, Proof};
use crate::source::Source;
use authentication::Authentication;
use author::Authorship;
use boundary::TrustBoundary;
use delivery::Delivery;
use earlier::Earlier;
use forwarding::Forwarding;
use results::Believed;
use seal::ReceiverSeal;

/// Everything the rest of the way may know of a mail.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The text.
    pub source: &'a Source,
    /// The fields.
    pub message: &'a Message,
    /// What was computed.
    pub proof: &'a Proof,
    /// What reader and organisation said.
    pub context: &'a Context,
    /// Who received it and where its word begins.
    pub boundary: TrustBoundary,
    /// How the receiver is known.
    pub how: ReceiverHow,
    /// What the receiver found, field by field.
    pub believed: Believed,
    /// Who is confirmed by whom: what checks and decision rows read of all results.
    pub authentication: Authentication,
    /// What lines of anybody's say of DMARC.
    pub earlier: Vec<Earlier>,
    /// The receiver's own seal.
    pub seal: Option<ReceiverSeal>,
    /// Who it says it is from.
    pub authorship: Authorship,
    /// Whether a list, a group or an alias put its own address in place of a brand's sender.
    pub sender_rewritten: bool,
    /// Whether it is a forward, or a copy made for one.
    pub own_forward: Option<OwnForward>,
    /// Signs of forwarding.
    pub forwarding: Vec<Forwarding>,
    /// Times and recipient.
    pub delivery: Delivery,
    /// How it travelled.
    pub path: DeliveryPath,
}

impl<'a> Facts<'a> {
    /// Sees a message through the trust boundary.
    pub fn establish(
        source: &'a Source,
        message: &'a Message,
        proof: &'a Proof,
        context: &'a Context,
    ) -> Self {
        let boundary = TrustBoundary::find(message, context);
        let believed = Believed::find(source, message, &boundary, context);
        let authorship = Authorship::read(source, message, &believed, context);
        let from = authorship.domain();
        let seal = ReceiverSeal::find(message, proof, &boundary, &believed, from);
        let how = boundary.how(believed.in_place && believed.edits.is_empty());
        let authentication = Authentication::derive(
            message,
            proof,
            &boundary,
            &believed,
            seal.as_ref(),
            authorship.author.as_ref(),
        );
        let servers = &authorship.brand.servers;
        let sender_rewritten = authorship.author.as_ref().is_some_and(|author| {
            rewritten_sender::is_rewritten(
                source,
                message,
                proof,
                &boundary,
                &authentication,
                author,
                context.brands,
            )
        });
        Self {
            own_forward: OwnForward::find(source, message, &boundary, &authentication, &authorship),
            sender_rewritten,
            forwarding: forwarding::signs(message, &boundary, &authentication, servers, context),
            delivery: Delivery::read(message, &boundary),
            earlier: Earlier::read(source, message, &boundary, &believed),
            path: DeliveryPath::read(message, &boundary, servers),
            source,
            message,
            proof,
            context,
            boundary,
            how,
            believed,
            authentication,
            seal,
            authorship,
        }
    }

    /// Whose word a field is.
    pub fn trust(&self, index: FieldIndex) -> Trust {
        let proven = self.seal.as_ref().is_some_and(|seal| {
            seal.proves() && (seal.results_field == index || seal.seal.field == index)
        }) || self.proof.signatures.iter().any(|signature| {
            signature.outcome == Outcome::Verified
                && (signature.field == index || signature.covered_fields.contains(&index))
        });
        let attested = self.boundary.is_above(index)
            || self.boundary.hand_over.as_ref().is_some_and(|hand_over| hand_over.field == index)
            || self.believed.holds(index);
        match (proven, attested) {
            (true, _) => Trust::Proven,
            (false, true) => Trust::Attested,
            (false, false) => Trust::Claimed,
        }
    }

    /// The brand that the mail concerns.
    pub fn brand(&self) -> &'static SenderProfile {
        self.authorship.brand
    }

    /// Whether the receiver took it from one of the brand's servers.
    pub fn is_from_its_servers(&self) -> Option<bool> {
        Some(self.brand().servers.hold(self.peer_address()?))
    }

    /// Whether it is of the time in which the brand did not sign the mails of this address, by the receiver's clock.
    pub fn is_of_unsigned_era(&self) -> bool {
        let handed = self.boundary.hand_over.as_ref().and_then(|hand_over| hand_over.at.as_ref());
        let until = self.brand().account.unsigned_until;
        handed.zip(until).is_some_and(|(at, until)| at.value().unix < until)
            && self.authorship.author.as_ref().is_some_and(|author| !author.signs())
    }

    /// The address the receiver took the mail from.
    pub fn peer_address(&self) -> Option<core::net::IpAddr> {
        self.boundary.hand_over.as_ref()?.address()
    }
}
