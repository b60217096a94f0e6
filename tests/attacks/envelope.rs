//! Attacks 1 to 11 of `docs/attacks.md`: the envelope and the domains in the results.
//! A sender who controls a name server and an envelope can make a service write almost anything into its results; what
//! it cannot make it write is a clean pass for Microsoft's own exact name in all three of them.

use countersign_core::verdict::Origin;

use kit::services::*;

/// Attacks 2 to 5. A result that names nobody cleanly is no evidence at all, and a service may garble one without anybody's
/// malice: rows 7 and 8 of `docs/decision-table.md` say "cannot tell", and the oddity stands among the findings.
const NAMES_NOBODY: &[Origin] = &[SU, CT];

fn dmarc_pass() -> String {
    format!("dmarc=pass header.from={MS}")
}

#[test]
fn a01_a_pass_for_a_subdomain_that_does_not_exist() {
    attack("1", &[SU], &EVERYWHERE, |at| {
        Delivery { peer: EVIL, ..Delivery::refused(at) }.finds(
            &format!("spf=pass smtp.mailfrom=x.{MS}"),
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a02_an_empty_envelope_with_an_open_bracket() {
    attack("2", NAMES_NOBODY, &EVERYWHERE, |at| {
        Delivery::refused(at).finds(
            "spf=pass smtp.mailfrom=(any@evil.example",
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a03_a_nul_in_the_signing_domain() {
    for (what, hidden) in
        [("NUL", "\0"), ("written NUL", "\\x00"), ("percent", "%00"), ("control", "\u{1}")]
    {
        attack(&format!("3 {what}"), NAMES_NOBODY, &EVERYWHERE, |at| {
            let d = Delivery::tenant(at);
            let dkim = signed_by(at, &format!("{MS}{hidden}.evil.example"));
            d.finds("spf=pass smtp.mailfrom=evil.example", &dkim, &dmarc_pass())
        });
    }
}

#[test]
fn a04_a_signing_domain_that_ends_early() {
    for cut in ["'a", "(.a", "\".a", "(.a)"] {
        attack(&format!("4 {cut}"), NAMES_NOBODY, &EVERYWHERE, |at| {
            let dkim = signed_by(at, &format!("{MS}{cut}.evil.example"));
            Delivery::tenant(at).finds("spf=pass smtp.mailfrom=evil.example", &dkim, &dmarc_pass())
        });
    }
}

#[test]
fn a05_an_envelope_that_ends_early() {
    attack("5", NAMES_NOBODY, &EVERYWHERE, |at| {
        Delivery::refused(at).finds(
            &format!("spf=pass smtp.mailfrom=any@{MS}(a.evil.example"),
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a06_an_envelope_with_two_ats() {
    attack("6", &[SU], &EVERYWHERE, |at| {
        Delivery::refused(at).finds(
            &format!("spf=pass smtp.mailfrom=any@{MS}'@any.evil.example"),
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a07_an_envelope_with_a_route() {
    attack("7", &[SU], &EVERYWHERE, |at| {
        Delivery::refused(at).finds(
            &format!("spf=pass smtp.mailfrom=<@{MS},@any.com:'any@evil.example>"),
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a08_another_user_of_the_same_servers() {
    attack("8", &[SP, SU], &EVERYWHERE, |at| {
        Delivery::tenant(at).finds(
            &format!("spf=pass smtp.mailfrom={MS}"),
            "dkim=none",
            &format!("dmarc=fail header.from={MS}"),
        )
    });
    // SPF alone aligned, from Microsoft's own pool: the service has no reason to refuse it, and we have.
    attack("8 aligned", &[SU], &EVERYWHERE, |at| {
        Delivery::tenant(at).finds(
            &format!("spf=pass smtp.mailfrom={MS}"),
            "dkim=none",
            &dmarc_pass(),
        )
    });
}

#[test]
fn a09_an_envelope_of_another_domain() {
    attack("9", &[SP], &EVERYWHERE, Delivery::tenant);
    attack("9 without a policy", &[SU, CT], &EVERYWHERE, |at| {
        let dkim = signed_by(at, "tenant.example");
        Delivery::tenant(at).finds(
            "spf=pass smtp.mailfrom=tenant.example",
            &dkim,
            &format!("dmarc=none header.from={MS}"),
        )
    });
}

#[test]
fn a10_an_empty_envelope_with_a_greeting_that_passes() {
    attack("10", &[SU], &EVERYWHERE, |at| {
        Delivery::tenant(at).finds(&format!("spf=pass smtp.helo={MS}"), "dkim=none", &dmarc_pass())
    });
}

#[test]
fn a11_a_subdomain_without_a_policy_of_its_own() {
    attack("11", &[SU], &EVERYWHERE, |at| {
        Delivery::refused(at).from("From: Microsoft account team <a@noexist.microsoft.com>").finds(
            "spf=pass smtp.mailfrom=noexist.microsoft.com",
            "dkim=none",
            "dmarc=none header.from=noexist.microsoft.com",
        )
    });
}
