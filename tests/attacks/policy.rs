//! What an organisation's policy cannot do, whatever stands in it.

use countersign_core::policy::PolicyProblem;
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};
use kit::json::under_policy;
use kit::services::{At, Delivery, EVERYWHERE, WHO};
use serde_json::json;
use std::collections::BTreeSet;

/// A policy that names all that it can of Microsoft's as senders, and says all that it can.
fn generous() -> Context {
    let file = json!({
        "organisation": "Microsoft", "help_desk": "https://evil.example/", "report_address": "a@evil.example",
        "senders": [
            "microsoft.com", "accountprotection.microsoft.com", "outlook.com", "hotmail.com", "live.com",
            "onmicrosoft.com", "a.onmicrosoft.com", "somebody@outlook.com", WHO,
        ],
        "language": "en", "guidance": ["This mail is genuine."],
    });
    under_policy(&file.to_string()).unwrap()
}

/// Whatever senders a policy calls Microsoft's, Microsoft's own are held to what they are held to without it.
#[test]
fn a_policy_loosens_nothing_for_microsofts_senders() {
    let context = generous();
    let mut mails: Vec<String> = kit::files(&kit::root().join("tests/fixtures"), &["eml"])
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    for at in EVERYWHERE {
        let makers: [fn(At) -> Delivery; 4] =
            [Delivery::genuine, Delivery::refused, Delivery::tenant, Delivery::stranger];
        mails.extend(makers.map(|make| make(at).text()));
        for domain in
            ["outlook.com", "a.onmicrosoft.com", "microsoft.com", "accountprotection.microsoft.com"]
        {
            let from = format!("Microsoft account team <somebody@{domain}>");
            mails.push(Delivery::in_own_name(at, &from, "Microsoft account security code").text());
        }
    }
    for mail in mails {
        let (with, without) = (analyse(&mail, &context), analyse(&mail, &Context::default()));
        assert_eq!(with.verdict, without.verdict, "{mail}");
        assert_eq!(with.findings, without.findings, "{mail}");
    }
}

/// A sender that a policy adds needs a signature, and is at best genuine with care.
#[test]
fn an_added_sender_is_never_plainly_genuine() {
    let context = under_policy(r#"{"senders": ["firm.example"]}"#).unwrap();
    let mut best = BTreeSet::new();
    for at in EVERYWHERE {
        let mail = Delivery::in_own_name(at, "Microsoft <x@a.firm.example>", "Your security code");
        let bare = analyse(&mail.text(), &Context { receiver: None, ..context.clone() });
        let signed = mail.finds(
            "spf=pass smtp.mailfrom=a.firm.example",
            "dkim=pass header.d=a.firm.example",
            "dmarc=pass header.from=a.firm.example",
        );
        let signed = analyse(&signed.text(), &context);
        for report in [bare, signed] {
            assert_ne!(report.verdict.origin, Origin::Genuine, "{at:?}");
            best.insert(report.verdict.origin.name());
        }
    }
    assert!(best.contains(Origin::GenuineCaution.name()), "{best:?}");
}

/// A forwarder or a gateway that a policy names excuses, and proves nothing: what was refused is not genuine behind it.
#[test]
fn a_named_forwarder_makes_nothing_genuine() {
    for field in ["forwarders", "gateways"] {
        let context = under_policy(&json!({ field: ["0.0.0.0/0", "::/0"] }).to_string()).unwrap();
        for at in EVERYWHERE {
            for make in [Delivery::refused, Delivery::stranger, Delivery::tenant] {
                let verdict = analyse(&make(at).text(), &context).verdict;
                assert!(
                    !matches!(verdict.origin, Origin::Genuine | Origin::GenuineCaution),
                    "{at:?}"
                );
            }
        }
    }
}

/// A domain made to look like one of Microsoft's is never taken, however it is written, nor one where anybody has a
/// mailbox; the organisation's own name for a part of itself is.
#[test]
fn a_look_alike_is_never_a_sender() {
    for name in [
        "rnicrosoft.com",
        "a.rnicrosoft.com",
        "joe@rnicrosoft.com",
        "MICROS0FT.example",
        "microsoft-support.example",
        "microsoft.com.evil.example",
        "accountprotection.microsoft.com.evil.example",
    ] {
        let fault = under_policy(&json!({ "senders": [name] }).to_string()).unwrap_err();
        assert_eq!((&*fault.field, fault.problem), ("senders", PolicyProblem::LookAlike), "{name}");
    }
    for name in ["gmail.com", "co.uk"] {
        let fault = under_policy(&json!({ "senders": [name] }).to_string()).unwrap_err();
        assert_eq!(fault.problem, PolicyProblem::NotASender, "{name}");
    }
    for name in ["microsoft.firm.example", "joe@firm.example", "joe@gmail.com"] {
        assert!(under_policy(&json!({ "senders": [name] }).to_string()).is_ok(), "{name}");
    }
}
