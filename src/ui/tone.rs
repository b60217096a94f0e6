//! How weight and trust look: shape first, then word, then colour. No other file names these classes.

use super::icon::Icon;
use countersign_core::checks::{Bearing, Finding, Severity};
use countersign_core::report::CellTone;
use countersign_core::trust::Trust;
use countersign_core::verdict::{Origin, Reason, Verdict};
use countersign_words::texts;

/// The class and the seal of an answer.
pub(crate) fn of_origin(origin: Origin) -> (&'static str, Icon) {
    match origin {
        Origin::Genuine => ("tone-good", Icon::SealGood),
        Origin::GenuineCaution => ("tone-caution", Icon::SealCaution),
        Origin::Suspicious => ("tone-warn", Icon::SealWarn),
        Origin::Spoofed => ("tone-bad", Icon::SealBad),
        Origin::NotTheBrand => ("tone-other", Icon::SealOther),
        Origin::CannotTell => ("tone-unsure", Icon::SealUnsure),
    }
}

/// The class and the seal of an answer about somebody else's mail too: a false address warns, a played brand calls for caution.
pub(crate) fn of_verdict(verdict: &Verdict) -> (&'static str, Icon) {
    match (verdict.origin, &verdict.reason) {
        (Origin::NotTheBrand, Reason::FalseAddress { .. }) => of_origin(Origin::Suspicious),
        (Origin::NotTheBrand, Reason::PlaysBrand { .. }) => of_origin(Origin::GenuineCaution),
        (origin, _) => of_origin(origin),
    }
}

/// The class, the icon and the word of a finding.
pub(crate) fn of_finding(finding: &Finding, decides: bool) -> (&'static str, Icon, texts::Text) {
    let (class, icon, word) = match (finding.bearing, finding.severity) {
        (_, Severity::None) => ("tone-other", Icon::Nothing, texts::NO_WEIGHT),
        (Bearing::For, _) => ("tone-good", Icon::Yes, texts::SPEAKS_FOR),
        (Bearing::Against, Severity::High) => ("tone-bad", Icon::Warn, texts::STRONG),
        (Bearing::Against, Severity::Medium) => ("tone-warn", Icon::Warn, texts::STRONG),
        (Bearing::Against, Severity::Low) => ("tone-warn", Icon::Info, texts::WORTH_KNOWING),
        (Bearing::Neutral, _) if decides => ("tone-unsure", Icon::Info, texts::WORTH_KNOWING),
        (Bearing::Neutral, _) => ("tone-other", Icon::Info, texts::WORTH_KNOWING),
    };
    if decides { (class, Icon::Scale, texts::DECIDES_IT) } else { (class, icon, word) }
}

/// The class and the icon of a witness's word.
pub(crate) fn of_cell(tone: CellTone) -> (&'static str, Icon) {
    match tone {
        CellTone::Yes => ("tone-good", Icon::Yes),
        CellTone::No => ("tone-bad", Icon::No),
        CellTone::Nothing => ("tone-other", Icon::Nothing),
    }
}

/// The icon of whose word it is.
pub(crate) fn of_trust(trust: Trust) -> Icon {
    match trust {
        Trust::Claimed => Icon::Claimed,
        Trust::Attested => Icon::Attested,
        Trust::Proven => Icon::Proven,
    }
}
