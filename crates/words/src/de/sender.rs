//! Ob die Adresse eines Absenders stimmt, welche Marke eine Mail vorgibt, und was die Stationen vor dem Empfänger zeigen.

use countersign_core::trust::ClaimPlace;
use countersign_core::verdict::{BrandClaim, ClaimedBrand, Reason, Sender, SenderStatus};

pub(crate) fn tenant_signed(tenant: &str) -> String {
    format!(
        "Unterschrieben hat sie „{tenant}“ und nicht der angezeigte Absender. So einen Namen kann jeder bekommen, der Platz in Microsofts Cloud mietet. Microsoft unterschreibt seine Mails selbst."
    )
}

pub(crate) fn failed_before(tenant: Option<&str>) -> String {
    match tenant {
        Some(tenant) => format!("Ein Server unterwegs hatte schon festgestellt, dass die Absenderadresse falsch ist. Danach wurde die Mail unter einem anderen Namen weitergeschickt: „{tenant}“. So einen Namen kann jeder bekommen, der Platz in Microsofts Cloud mietet. Was Ihr Maildienst darüber schreibt, gilt diesem Schritt und nicht dem Absender."),
        None => "Ein Server unterwegs hatte schon festgestellt, dass die Absenderadresse falsch ist. Danach wurde die Mail weitergeschickt, und Ihr Maildienst hat nur diesen letzten Schritt geprüft.".to_owned(),
    }
}

pub(crate) fn passed_on(address: &str, by: &str) -> String {
    format!(
        "Zuerst kam sie von „{address}“, und diese Adresse gehört Microsoft. Aber sie ging nicht an Sie: „{by}“ hat sie weitergeschickt. Wenn Sie „{by}“ nicht kennen, hat ein Fremder diese Mail bestellt und an Sie weiterleiten lassen. Der Text kann von ihm sein: Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts."
    )
}

/// Das Wort beim Siegel.
pub(crate) fn word(reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some("Falscher Absender")
    } else if let Reason::PlaysBrand { .. } = reason {
        Some("Vorsicht")
    } else {
        None
    }
}

pub(crate) fn headline(reason: &Reason) -> Option<String> {
    if let Reason::FalseAddress { domain } = reason {
        Some(format!("Die Absenderadresse ist falsch: Diese Mail kam nicht von „{domain}“."))
    } else if let Reason::PlaysBrand { brand, .. } = reason {
        Some(format!(
            "Sie trägt den Namen {brand}, aber ihre Adresse ist keine, die wir von {brand} kennen."
        ))
    } else if let Reason::AddressAlone { .. } = reason {
        Some(
            "Die Adresse gehört Microsoft, aber jeder kann sie auf eine Mail schreiben.".to_owned(),
        )
    } else {
        None
    }
}

pub(crate) fn address_alone(address: &str) -> String {
    format!(
        "„{address}“ ist eine Adresse von Microsoft. Das allein beweist nichts: Jeder kann sie in die Absenderzeile schreiben. Ob Microsoft die Mail geschickt hat, die Sie bekommen haben, zeigen nur ihre Kopfzeilen."
    )
}

pub(crate) fn missing_beside_an_address() -> Vec<&'static str> {
    vec![
        "Öffnen Sie die Mail, auf der diese Adresse steht, und kopieren Sie alle ihre Kopfzeilen. Die Schritte für Ihr Mailprogramm stehen unter dem Eingabefeld.",
        "Oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.",
    ]
}

pub(crate) fn read_as_a_sender() -> &'static str {
    "Eine einzelne Adresse wurde als Absenderzeile gelesen"
}

pub(crate) fn false_address(domain: &str) -> String {
    format!(
        "Sie zeigt eine Adresse bei „{domain}“. Ihr Maildienst hat das geprüft und sagt Nein. Wem „{domain}“ gehört, der bittet darum, solche Mails abzuweisen, und nichts in diesen Kopfzeilen deutet auf eine harmlose Ursache."
    )
}

pub(crate) fn plays_brand(brand: &str, place: ClaimPlace, words: &str, domain: &str) -> String {
    match place {
        ClaimPlace::DisplayName => format!(
            "Der Absender nennt sich „{words}“, aber die Adresse gehört zu „{domain}“. Als Adresse von {brand} kennen wir das nicht. Jeder kann dort jeden Namen hinschreiben."
        ),
        ClaimPlace::Subject => format!(
            "Der Betreff „{words}“ spricht von {brand}, aber die Adresse gehört zu „{domain}“. Als Adresse von {brand} kennen wir das nicht."
        ),
        ClaimPlace::Address | ClaimPlace::Sender | ClaimPlace::ReplyTo | ClaimPlace::ResentFrom => {
            format!(
                "Die Adresse gehört zu „{domain}“. Das liest sich wie {brand}, aber als Adresse von {brand} kennen wir es nicht."
            )
        }
    }
}

pub(crate) fn could_change(reason: &Reason) -> Option<&'static str> {
    if let Reason::FalseAddress { .. } = reason {
        Some(
            "Wurde Ihnen die Mail weitergeleitet? Dann prüfen Sie das Original: Weiterleiten kann diese Prüfungen stören.",
        )
    } else if let Reason::PlaysBrand { .. } = reason {
        Some(
            "Marken verschicken manchmal Mails über andere Firmen. Haben Sie diese Mail erwartet, dann fragen Sie bei der Marke nach, auf einem Weg, den Sie schon kennen.",
        )
    } else {
        None
    }
}

pub(crate) fn step_false_address() -> (&'static str, &'static str) {
    (
        "Benutzen Sie nichts aus dieser Mail",
        "Keine Links, keine Knöpfe, keine Telefonnummern, keine Anhänge. Könnte es um etwas Echtes gehen, dann rufen Sie die Nummer auf Ihrer Karte oder in Ihrem Vertrag an, oder tippen Sie die Adresse ein, die Sie schon kennen.",
    )
}

pub(crate) fn step_plays_brand_title() -> &'static str {
    "Benutzen Sie nichts aus dieser Mail. Gehen Sie selbst dorthin"
}

pub(crate) fn step_plays_brand(brand: &str) -> String {
    format!(
        "Keine Links, keine Knöpfe, keine Telefonnummern, keine Anhänge. Haben Sie mit {brand} zu tun, dann tippen Sie die Adresse ein, die Sie schon kennen, oder rufen Sie die Nummer auf Ihrer Karte oder in Ihrem Vertrag an."
    )
}

/// Ob die Adresse stimmt.
pub(crate) fn status(sender: &Sender, receiver: Option<&str>) -> String {
    let service = receiver.unwrap_or("Ihr Maildienst");
    let domain = sender.domain.as_deref().unwrap_or_default();
    match sender.status {
        SenderStatus::Confirmed => format!(
            "Die Adresse stimmt: Diese Mail kam wirklich von „{domain}“. Ob man dort ehrlich ist, sagt das nicht."
        ),
        SenderStatus::False => format!(
            "Die Adresse ist falsch: {service} hat sie geprüft, und sie hat die Prüfung nicht bestanden."
        ),
        SenderStatus::Unconfirmed if sender.failed => format!(
            "Verlassen Sie sich nicht auf diese Adresse: {service} hat sie geprüft, und sie hat die Prüfung nicht bestanden. Das kommt auch bei ehrlichen Mails vor."
        ),
        SenderStatus::Unconfirmed => {
            "Nichts hier bestätigt, dass sie wirklich von dieser Adresse kam.".to_owned()
        }
    }
}

pub(crate) fn brands_own(claim: &BrandClaim) -> Option<String> {
    match claim.brand {
        ClaimedBrand::Known(brand) => {
            let domain = brand.domains().next()?;
            Some(format!(
                "Adressen, die wir von dort kennen, enden zum Beispiel auf „{domain}“. Auch das allein beweist nichts."
            ))
        }
        ClaimedBrand::Profiled(_) => None,
    }
}
