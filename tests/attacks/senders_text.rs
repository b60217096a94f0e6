//! Text of strangers that takes Microsoft's own words, in a name, a subject or copied marks. Its counterpart is
//! `tests/honest/mail_of_others.rs`.

use kit::services::*;

#[test]
fn the_same_subject_pretends_beside_another_sign() {
    let from = "Service <service@contoso.example>";
    let subject = "Microsoft account unusual sign-in activity";
    attack("with copied marks", &[SP], &EVERYWHERE, |at| {
        Delivery::in_own_name(at, from, subject).also("X-MSAPipeline: MessageDispatcherEOP")
    });
    attack("with copied signatures", &[SP], &EVERYWHERE, |at| Delivery {
        signed: true,
        ..Delivery::in_own_name(at, from, subject)
    });
    attack("with a name", &[SP], &EVERYWHERE, |at| {
        Delivery::in_own_name(at, "Microsoft account team <service@contoso.example>", subject)
    });
}

#[test]
fn whoever_takes_microsofts_own_words_is_not_excused() {
    for from in [
        "\"Microsoft Account Security - Softcat\" <x@softcat.com>",
        "\"Softcat: your Microsoft password\" <x@softcat.com>",
        "\"Microsoft Security (bob@microsoft.com)\" <x@evil.example>",
        "\"bob@microsoft.com\" <x@evil.example>",
        "\"security@microsoft.com Bob\" <x@evil.example>",
        "\"Ann account-security-noreply@accountprotection.microsoft.com\" <x@evil.example>",
        "\"Bob (bob@microsoft.com.evil.example)\" <x@evil.example>",
        "Microsoft Outlook <MicrosoftExchange@contoso.example>",
        "Microsoft Security <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example>",
        "\"Hotmail Support\" <x@evil.example>",
        "\"Outlook Support\" <x@outlook.example>",
        "\"Teams Support\" <x@teams.example>",
        "\"Microsoft Support\" <x@support.example>",
    ] {
        attack(from, &[SP], &EVERYWHERE, |at| Delivery::in_own_name(at, from, "Hello"));
    }
    attack("an account address as Sender", &[SP], &EVERYWHERE, |at| {
        Delivery::in_own_name(at, "Bob <bob@evil.example>", "Hello")
            .also(&format!("Sender: <{WHO}>"))
    });
}
