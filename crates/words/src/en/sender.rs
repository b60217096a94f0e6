//! Whether a sender's address is true, which brand a mail plays, and what the steps before the receiver show.

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
