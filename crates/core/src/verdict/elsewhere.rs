//! Row 4 of `docs/decision-table.md`: somebody else's mail. Whether its address is true and whom it plays gives the reason.

use super::sender::{BrandClaim, Sender, SenderStatus};
use super::{Basis, Origin, Reason, Ruling};
use crate::checks::CheckId;
use crate::trust::Facts;
use crate::trust::claims::{Claim, ClaimPlace};

/// Row 4: it is somebody else's mail and does not pretend otherwise.
pub(super) fn not_the_brand(facts: &Facts<'_>, sender: &Sender) -> Option<Ruling> {
    let author = facts.authorship.author.as_ref().filter(|author| !author.is_of_brand())?;
    let domain = author.address.domain.clone();
    let Sender { status, claims, .. } = sender;
    let told = |claim: &&Claim| match claim.place {
        ClaimPlace::DisplayName => true,
        ClaimPlace::Subject => claim.strong,
        ClaimPlace::Address | ClaimPlace::Sender | ClaimPlace::ReplyTo | ClaimPlace::ResentFrom => {
            false
        }
    };
    let told = facts.authorship.claims.iter().find(told);
    if *status == SenderStatus::False {
        let checks = &[CheckId::Dmarc, CheckId::Author];
        let mentions_brand = match claims.first() {
            Some(claim) => claim.brand.name() == author.brand.name,
            None => told.is_some(),
        };
        let reason = Reason::FalseAddress { domain, mentions_brand };
        return Some((Origin::NotTheBrand, Basis::Reported, reason, checks));
    }
    // Who shows a brand's name as his own is no reader passing on what he got.
    let shows_name = claims.iter().any(|claim| claim.place == ClaimPlace::DisplayName);
    if let Some(forward) = facts.own_forward.filter(|it| it.has_headers && !shows_name) {
        let (program, attached) = (forward.program, forward.attached);
        let reason = Reason::Forward { domain, program, attached };
        return Some((Origin::CannotTell, Basis::None, reason, &[CheckId::Author]));
    }
    let reason = match (claims.first(), told) {
        (Some(BrandClaim { brand, place, words }), _) => {
            Reason::PlaysBrand { brand: brand.name(), place: *place, words: words.clone(), domain }
        }
        (None, Some(Claim { place, words, .. })) => {
            Reason::MentionsBrand { place: *place, words: words.clone(), domain }
        }
        (None, None) => Reason::NotTheBrand { domain },
    };
    let checks = &[CheckId::Author, CheckId::ClaimsBrand];
    Some((Origin::NotTheBrand, Basis::Address, reason, checks))
}
