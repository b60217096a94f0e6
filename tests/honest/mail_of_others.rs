//! Honest mail of others: whoever writes about Microsoft, for it or beside it is told from whoever pretends to be it.

use countersign_core::guidance::AdvicePhrase;
use countersign_core::trust::ClaimPlace;
use countersign_core::verdict::Origin;
use countersign_core::verdict::Reason;
use kit::services::*;

const NM: Origin = Origin::NotTheBrand;

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
        attack(subject, &[NM], &EVERYWHERE, |at| Delivery::in_own_name(at, from, subject));
    }
}

#[test]
fn what_reads_like_microsofts_is_told_with_the_way_to_the_account() {
    for at in EVERYWHERE {
        let subject = "Microsoft account unusual sign-in activity";
        let text = Delivery::in_own_name(at, "Bob Smith <bob@contoso.example>", subject).text();
        let report = judged(at, &text);
        let told = matches!(&report.verdict.reason, Reason::MentionsBrand { place: ClaimPlace::Subject, words, .. } if &**words == subject);
        assert!(told, "{:?}", report.verdict);
        let step = &report.guidance.step;
        assert_eq!(step.says, AdvicePhrase::StepMentionsBrand);
        assert!(step.address.is_some());
    }
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
        attack(from, &[NM], &EVERYWHERE, |at| Delivery::in_own_name(at, from, "Hello"));
    }
    attack("an event", &[NM], &EVERYWHERE, |at| {
        Delivery::in_own_name(at, "Contoso Events <events@contoso.example>", "Reminder")
            .also("Sender: Microsoft Events <msevents@microsoft.com>")
    });
}

/// List archives and careful people write an address so; without angle brackets a program shows it so.
#[test]
fn an_address_that_was_rewritten_accuses_no_newsletter() {
    let (name, subject) = ("Daily News", "Microsoft account hacks: what to do");
    let whole = "Daily News <news@daily.example>";
    for at in EVERYWHERE {
        for from in ["Daily News <news at daily.example>", "Daily News <[hidden]>", "Daily News <"]
        {
            let mail = Delivery::in_own_name(at, whole, subject).from(&format!("From: {from}"));
            expect(from, &[Origin::CannotTell], &[(at, mail.text())]);
        }
        let folded = format!("From: {name}\n\t<news@daily.example>");
        let text = Delivery::in_own_name(at, whole, subject).from(&folded).text();
        let text = text.replace(['<', '>'], "");
        expect("no brackets", &[NM, Origin::CannotTell], &[(at, text)]);
        // Beside Microsoft's name it is no newsletter.
        let pretends =
            Delivery::stranger(at).from("From: Microsoft account team <x at evil.example>");
        expect("pretends", &[SU, SP], &[(at, pretends.text())]);
    }
}

/// Every Exchange server reports under its maker's name, with the address of the firm that runs it.
#[test]
fn reports_of_a_firms_exchange_server_pretend_nothing() {
    let from = "Microsoft Outlook <postmaster@contoso.example>";
    for mark in [
        "X-MS-Exchange-Message-Is-Ndr:",
        "X-MS-Exchange-Transport-Rules-Notification: 1",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
    ] {
        attack(mark, &[Origin::CannotTell, NM], &EVERYWHERE, |at| {
            Delivery::in_own_name(at, from, "Undeliverable: Statement").also(mark)
        });
    }
    attack("no report", &[SP], &EVERYWHERE, |at| {
        Delivery::in_own_name(at, from, "Your mailbox is full")
    });
}
