//! Whether a sender's address is true, which brand a mail plays, and what the steps before the receiver show.

use countersign_core::trust::ClaimPlace;
use countersign_core::verdict::{BrandClaim, ClaimedBrand, Reason, Sender, SenderStatus};

pub(crate) fn tenant_signed(tenant: &str) -> String {
    format!(
        "It was signed by “{tenant}”, not by the sender shown. Anyone who rents space in Microsoft’s cloud can have a name like that. Microsoft signs its emails itself."
    )
}

pub(crate) fn failed_before(tenant: Option<&str>) -> String {
    match tenant {
        Some(tenant) => format!("A server on the way had already found that the sender’s address is false. Then it was sent on under another name, “{tenant}”, which anyone who rents space in Microsoft’s cloud can have. What your mail service says about it is about that step, not about the sender."),
        None => "A server on the way had already found that the sender’s address is false. Then it was sent on, and your mail service only checked that last step.".to_owned(),
    }
}

pub(crate) fn passed_on(address: &str, by: &str) -> String {
    format!(
        "It was first sent from “{address}”, which is Microsoft’s, but not to you: “{by}” passed it on. If you don’t know “{by}”, a stranger ordered this email and had it passed on to you. The text may be the stranger’s: don’t call any number in it, and don’t pay anything because of it."
    )
}

/// The word beside the seal.
pub(crate) fn word(reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some("False sender")
    } else if let Reason::PlaysBrand { .. } = reason {
        Some("Take care")
    } else {
        None
    }
}

pub(crate) fn headline(reason: &Reason) -> Option<String> {
    if let Reason::FalseAddress { domain } = reason {
        Some(format!("The sender’s address is false: this email didn’t come from “{domain}”."))
    } else if let Reason::PlaysBrand { brand, .. } = reason {
        Some(format!("It uses the name {brand}, but its address isn’t one we know from {brand}."))
    } else if let Reason::AddressAlone { .. } = reason {
        Some("The address is Microsoft’s, but anyone can put it on an email.".to_owned())
    } else {
        None
    }
}

pub(crate) fn address_alone(address: &str) -> String {
    format!(
        "“{address}” is an address of Microsoft’s. That alone proves nothing: anyone can write it in the sender line. Whether Microsoft sent the email you got, only its headers show."
    )
}

pub(crate) fn missing_beside_an_address() -> Vec<&'static str> {
    vec![
        "Open the email this address is on, and copy all its headers. The steps for your mail program are below the paste box.",
        "Or save the email as a file and open that file here.",
    ]
}

pub(crate) fn read_as_a_sender() -> &'static str {
    "An address on its own was read as a sender line"
}

pub(crate) fn false_address(domain: &str) -> String {
    format!(
        "It shows an address at “{domain}”. Your mail service checked that and says no. The owner of “{domain}” asks for such emails to be turned away, and nothing in these headers suggests a harmless cause."
    )
}

pub(crate) fn plays_brand(brand: &str, place: ClaimPlace, words: &str, domain: &str) -> String {
    match place {
        ClaimPlace::DisplayName => format!(
            "The sender calls itself “{words}”, but the address is at “{domain}”. We don’t know that as an address of {brand}. Anyone can write any name there."
        ),
        ClaimPlace::Subject => format!(
            "Its subject, “{words}”, speaks of {brand}, but the address is at “{domain}”. We don’t know that as an address of {brand}."
        ),
        ClaimPlace::Address | ClaimPlace::Sender | ClaimPlace::ReplyTo | ClaimPlace::ResentFrom => {
            format!(
                "The address is at “{domain}”. That reads like {brand}, but we don’t know it as an address of {brand}."
            )
        }
    }
}

pub(crate) fn could_change(reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some("If this was forwarded to you, check the original: forwarding can break these checks.")
    } else if let Reason::PlaysBrand { .. } = reason {
        Some(
            "Brands sometimes send through other firms. If you expected this email, ask the brand, in a way you already know.",
        )
    } else {
        None
    }
}

pub(crate) fn step_false_address() -> (&'static str, &'static str) {
    (
        "Don’t use anything in this email",
        "No links, no buttons, no phone numbers, no attachments. If it might be about something real, call the number on your card or your contract, or type the address you already know.",
    )
}

pub(crate) fn step_plays_brand_title() -> &'static str {
    "Don’t use anything in this email. Go there yourself"
}

pub(crate) fn step_plays_brand(brand: &str) -> String {
    format!(
        "No links, no buttons, no phone numbers, no attachments. If you have something to do with {brand}, type the address you already know, or call the number on your card or your contract."
    )
}

/// Whether the address is true.
pub(crate) fn status(sender: &Sender, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or("your mail service");
    let domain = sender.domain.as_deref().unwrap_or_default();
    match sender.status {
        SenderStatus::Confirmed => format!(
            "The address is real: this email did come from “{domain}”. That doesn’t tell you whether they’re honest."
        ),
        SenderStatus::False => {
            format!("The address is false: {service} checked it, and the check failed.")
        }
        SenderStatus::Unconfirmed if sender.failed => format!(
            "Don’t rely on this address: {service} checked it, and the check failed. That happens to honest emails too."
        ),
        SenderStatus::Unconfirmed => {
            "Nothing here confirms that it really came from this address.".to_owned()
        }
    }
}

pub(crate) fn brands_own(claim: &BrandClaim) -> Option<String> {
    match claim.brand {
        ClaimedBrand::Known(brand) => {
            let domain = brand.domains().next()?;
            Some(format!(
                "Addresses we know from them end in “{domain}”, for example. Even that alone proves nothing."
            ))
        }
        ClaimedBrand::Profiled(_) => None,
    }
}
