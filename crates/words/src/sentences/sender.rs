//! Whether a sender's address is true, which brand a mail plays, and what the steps before the receiver show.

use crate::{Lang, texts};
use countersign_core::trust::ClaimPlace;
use countersign_core::verdict::{BrandClaim, ClaimedBrand, Reason, Sender, SenderStatus};

pub(crate) fn failed_before(lang: Lang, tenant: Option<&str>) -> String {
    match tenant {
        Some(tenant) => texts::reason_failed_before(lang, &tenant),
        None => lang.text(texts::REASON_FAILED_BEFORE_UNNAMED).to_owned(),
    }
}

/// The word beside the seal.
pub(crate) fn word(lang: Lang, reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some(lang.text(texts::SEAL_WORD_FALSE_ADDRESS))
    } else if let Reason::PlaysBrand { .. } = reason {
        Some(lang.text(texts::SEAL_WORD_PLAYS_BRAND))
    } else {
        None
    }
}

pub(crate) fn headline(lang: Lang, reason: &Reason) -> Option<String> {
    if let Reason::FalseAddress { domain, .. } = reason {
        Some(texts::verdict_headline_false_address(lang, &domain))
    } else if let Reason::PlaysBrand { brand, .. } = reason {
        Some(texts::verdict_headline_plays_brand(lang, &brand))
    } else if let Reason::AddressAlone { .. } = reason {
        Some(lang.text(texts::VERDICT_HEADLINE_ADDRESS_ALONE).to_owned())
    } else {
        None
    }
}

pub(crate) fn missing_beside_an_address(lang: Lang) -> Vec<&'static str> {
    vec![
        lang.text(texts::VERDICT_MISSING_ADDRESS_ALONE),
        lang.text(texts::VERDICT_MISSING_ADDRESS_ALONE_FILE),
    ]
}

pub(crate) fn plays_brand(
    lang: Lang,
    brand: &str,
    place: ClaimPlace,
    words: &str,
    domain: &str,
) -> String {
    match place {
        ClaimPlace::DisplayName => {
            texts::reason_plays_brand_display_name(lang, &words, &domain, &brand)
        }
        ClaimPlace::Subject => texts::reason_plays_brand_subject(lang, &words, &brand, &domain),
        ClaimPlace::Address | ClaimPlace::Sender | ClaimPlace::ReplyTo | ClaimPlace::ResentFrom => {
            texts::reason_plays_brand_address(lang, &domain, &brand)
        }
    }
}

pub(crate) fn could_change(lang: Lang, reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some(lang.text(texts::VERDICT_COULD_CHANGE_FALSE_ADDRESS))
    } else if let Reason::PlaysBrand { .. } = reason {
        Some(lang.text(texts::VERDICT_COULD_CHANGE_PLAYS_BRAND))
    } else {
        None
    }
}

/// Whether the address is true.
pub(crate) fn status(lang: Lang, sender: &Sender, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or(lang.text(texts::YOUR_MAIL_SERVICE));
    let domain = sender.domain.as_deref().unwrap_or_default();
    match sender.status {
        SenderStatus::Confirmed => texts::sender_confirmed(lang, &domain),
        SenderStatus::False => texts::sender_false(lang, &service),
        SenderStatus::Unconfirmed if sender.failed => {
            texts::sender_unconfirmed_failed(lang, &service)
        }
        SenderStatus::Unconfirmed => lang.text(texts::SENDER_UNCONFIRMED).to_owned(),
    }
}

pub(crate) fn brands_own(lang: Lang, claim: &BrandClaim) -> Option<String> {
    match claim.brand {
        ClaimedBrand::Known(brand) => {
            let domain = brand.domains().next()?;
            Some(texts::brands_own_known(lang, &domain))
        }
        ClaimedBrand::Profiled(_) => None,
    }
}
