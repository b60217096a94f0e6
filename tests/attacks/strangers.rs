//! Honest mail of others: whoever writes about Microsoft, for it or beside it is told from whoever pretends to be it.

use countersign_core::context::Answers;
use countersign_core::guidance::{AdvicePhrase, advise};
use countersign_core::policy::Policy;
use countersign_core::trust::claims::ClaimPlace;
use countersign_core::verdict::Origin;
use countersign_core::verdict::reason::Reason;

use crate::kit::*;

const NM: Origin = Origin::NotTheBrand;

/// A stranger who writes in his own name, and passed every check for it.
fn writes(at: At, from: &str, subject: &str) -> Delivery {
    let domain = from.rsplit('@').next().unwrap_or_default().trim_end_matches('>');
    Delivery {
        spf: format!("spf=pass smtp.mailfrom={domain}"),
        dkim: signed_by(at, domain),
        dmarc: format!("dmarc=pass header.from={domain}"),
        subject: subject.to_owned(),
        ..Delivery::stranger(at)
    }
    .from(&format!("From: {from}"))
}

#[test]
fn writing_about_such_a_mail_is_no_pretence() {
    for (from, subject) in [
        (
            "Bob Smith <bob@contoso.example>",
            "is this real? Microsoft account unusual sign-in activity",
        ),
        ("Bob Smith <bob@contoso.example>", "My Microsoft account was hacked!!"),
        (
            "Contoso Helpdesk <helpdesk@contoso.example>",
            "[#12345] Microsoft account password reset",
        ),
        (
            "University IT <it@uni.example>",
            "Action required: multifactor authentication for your Microsoft account",
        ),
        (
            "IT-Servicezentrum <rz@uni.example>",
            "Ihr Microsoft-Konto an der Universität: Passwort läuft ab",
        ),
        (
            "Daily News <newsletter@news.example>",
            "Microsoft-Konto: Sicherheitslücke erlaubt Anmeldung ohne Passwort",
        ),
        ("Vault <hello@vault.example>", "Your Microsoft account was found in a breach"),
        ("Games <noreply@games.example>", "Migrate your account to a Microsoft account"),
        ("Tickets <desk@tickets.example>", "[JIRA] (HELP-12) Microsoft account locked"),
        ("postmaster@contoso.example", "Undeliverable: Microsoft account security code"),
        ("Anna <anna@contoso.example>", "Automatische Antwort: Ihr Microsoft-Konto"),
    ] {
        attack(subject, &[NM], &EVERYWHERE, |at| writes(at, from, subject));
    }
}

#[test]
fn what_reads_like_microsofts_is_told_with_the_way_to_the_account() {
    for at in EVERYWHERE {
        let subject = "Microsoft account unusual sign-in activity";
        let text = writes(at, "Bob Smith <bob@contoso.example>", subject).text();
        let report = judged(at, &text);
        let told = matches!(&report.verdict.reason, Reason::MentionsBrand { place: ClaimPlace::Subject, words, .. } if &**words == subject);
        assert!(told, "{:?}", report.verdict);
        let step =
            advise(&report.verdict, &report.findings, &Policy::default(), &Answers::default()).step;
        assert_eq!(step.says, AdvicePhrase::StepMentionsBrand);
        assert!(step.address.is_some());
    }
}

#[test]
fn the_same_subject_pretends_beside_another_sign() {
    let from = "Service <service@contoso.example>";
    let subject = "Microsoft account unusual sign-in activity";
    attack("with copied marks", &[SP], &EVERYWHERE, |at| {
        writes(at, from, subject).also("X-MSAPipeline: MessageDispatcherEOP")
    });
    attack("with copied signatures", &[SP], &EVERYWHERE, |at| Delivery {
        signed: true,
        ..writes(at, from, subject)
    });
    attack("with a name", &[SP], &EVERYWHERE, |at| {
        writes(at, "Microsoft account team <service@contoso.example>", subject)
    });
}

#[test]
fn partners_and_people_are_named_beside_microsoft() {
    for from in [
        "\"Softcat Microsoft Team\" <microsoft@softcat.com>",
        "\"Crayon Microsoft 365 Support\" <support@crayon.com>",
        "\"Microsoft Partner Support - Softcat\" <support@softcat.com>",
        "\"Directions on Microsoft\" <info@directionsonmicrosoft.com>",
        "\"Microsoft Alumni Network\" <info@microsoftalumni.com>",
        "\"Microsoft User Group Oslo\" <info@users.example>",
        "\"Bob Smith (bob.smith@microsoft.com)\" <shares@drive.example>",
        "\"DocuSign EU for bob@microsoft.com\" <dse@docusign.net>",
        "\"bob@microsoft.com via dev list\" <dev@lists.example>",
        "Hotmail <mum@hotmail.com>",
        "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example>",
    ] {
        attack(from, &[NM], &EVERYWHERE, |at| writes(at, from, "Hello"));
    }
    attack("an event", &[NM], &EVERYWHERE, |at| {
        writes(at, "Contoso Events <events@contoso.example>", "Reminder")
            .also("Sender: Microsoft Events <msevents@microsoft.com>")
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
        attack(from, &[SP], &EVERYWHERE, |at| writes(at, from, "Hello"));
    }
    attack("an account address as Sender", &[SP], &EVERYWHERE, |at| {
        writes(at, "Bob <bob@evil.example>", "Hello").also(&format!("Sender: <{WHO}>"))
    });
}
