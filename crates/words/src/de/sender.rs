//! Ob die Adresse eines Absenders stimmt, welche Marke eine Mail vorgibt, und was die Stationen vor dem Empfänger zeigen.

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
