//! The first step for every kind of mail, held against the table in `docs/kinds.md`, and what no sentence may say of news.

use countersign_core::brands::microsoft::MICROSOFT;
use countersign_core::context::{Account, Answers, Deed, Deeds, YesNo, YesNoUnsure};
use countersign_core::guidance::{AdvicePhrase, FirstStep, FurtherStep};
use countersign_core::kind::MailKind;
use countersign_core::policy::Policy;
use countersign_core::verdict::{Origin, SenderStatus};
use countersign_core::{Context, analyse};
use countersign_words::Lang;
use kit::services::{Delivery, judged};

const ASKED: Answers = Answers { asked: Some(YesNo::Yes), ..NOTHING };
const NOTHING: Answers = Answers {
    kind: None,
    asked: Some(YesNo::No),
    account: None,
    organisation: None,
    did: Deeds::NONE,
};

fn work(answers: Answers) -> Answers {
    Answers { organisation: Some(YesNoUnsure::Yes), ..answers }
}

fn of(account: Account) -> Answers {
    Answers { account: Some(account), ..NOTHING }
}

/// The columns: the reader's situation.
fn situations() -> [(&'static str, Answers); 6] {
    [
        ("was it", ASKED),
        ("was not, own account", of(Account::Mine)),
        ("somebody else's account", of(Account::SomebodyElses)),
        ("no account", of(Account::IHaveNone)),
        ("was it, at work", work(ASKED)),
        ("was not, at work", work(NOTHING)),
    ]
}

fn table() -> String {
    let columns = situations().map(|(name, _)| name);
    let mut table =
        format!("| kind | {} | rests on |\n|{}\n", columns.join(" | "), "---|".repeat(8));
    for kind in MailKind::ALL {
        let cells = situations().map(|(_, answers)| {
            let step = FirstStep::of(kind, answers);
            let at_work = answers.organisation == Some(YesNoUnsure::Yes);
            let title = Lang::default().advice_title(&AdvicePhrase::First(step));
            match step.address(&MICROSOFT.addresses, at_work) {
                Some(official) => format!("{title} (`{}`)", official.address),
                None => title,
            }
        });
        let row = MICROSOFT.kinds.advice.iter().find(|row| row.kind == kind).unwrap();
        table += &format!(
            "| `{}` | {} | {}, {} |\n",
            kind.name(),
            cells.join(" | "),
            row.source,
            row.seen
        );
    }
    table
}

/// `UPDATE_TABLE=1` writes it.
#[test]
fn the_page_of_kinds_shows_the_first_steps() {
    let path = kit::root().join("docs/kinds.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let start = text.find("| kind |").expect("a table");
    let end = text[start..].find("\n\n").map_or(text.len(), |end| start + end + 1);
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(&path, [&text[..start], &table(), &text[end..]].concat()).unwrap();
        return;
    }
    assert_eq!(&text[start..end], table(), "UPDATE_TABLE=1 writes it anew");
}

#[test]
fn a_genuine_alert_is_never_answered_with_what_a_code_is_for() {
    let mail = kit::fixture("outlook_genuine");
    let report = analyse(&mail, &Context::default());
    assert_eq!(report.verdict.origin, Origin::Genuine);
    let calm = [
        "Without the code",
        "nobody uses opens nothing",
        "Ohne den Code",
        "den niemand benutzt",
        "didn’t ask for the code",
        "didn’t ask for this? Don’t share",
    ];
    for kind in MailKind::ALL.into_iter().filter(|kind| kind.is_alert()) {
        for (_, answers) in situations() {
            let answers = Answers { kind: Some(kind), ..answers };
            let guidance = report.advise(&Policy::default(), answers);
            let all = std::iter::once(&guidance.step)
                .chain(&guidance.steps)
                .chain(&guidance.explanations);
            for one in all {
                for &lang in Lang::all() {
                    let said = lang.advice_title(&one.says) + " " + &lang.advice_text(&one.says);
                    let wrong = calm.iter().find(|words| said.contains(**words));
                    assert_eq!(wrong, None, "{kind:?} {answers:?}: {said}");
                }
            }
        }
    }
}

/// A subject is the sender's word: whatever stands in it, the answer stays the same.
#[test]
fn the_kind_changes_no_verdict() {
    for name in ["outlook_genuine", "outlook_impersonation", "newsletter"] {
        let mail = kit::fixture(name);
        let report = analyse(&mail, &Context::default());
        for kind in MailKind::ALL {
            let answers = Answers { kind: Some(kind), ..Answers::default() };
            let told = analyse(&mail, &Context { answers, ..Context::default() });
            assert_eq!(told.verdict, report.verdict, "{name} {kind:?}");
            assert_eq!(told.findings, report.findings, "{name} {kind:?}");
            assert_eq!(told.guidance.kind, kind);
            assert_eq!(told.kind, report.kind, "what is recognised stays");
        }
    }
}

/// Who invites writes the subject, and a code in it is no code.
#[test]
fn an_inviters_words_choose_no_kind() {
    for subject in [
        "Your single-use code invited you to access applications within their organization",
        "Microsoft account unusual sign-in activity",
    ] {
        let mail = format!("From: Kim <invites@microsoft.com>\nSubject: {subject}\n");
        assert_eq!(analyse(&mail, &Context::default()).kind, MailKind::Invitation, "{subject}");
    }
    let mail = "From: <account-security-noreply@accountprotection.microsoft.com>\n\
         Subject: Unusual sign-in: your single use code was used\n";
    assert_eq!(analyse(mail, &Context::default()).kind, MailKind::UnusualSignIn);
}

/// A false address under a subject of the brand's: the password that was typed is the brand's.
#[test]
fn a_false_address_with_the_brands_subject_leads_to_the_brand() {
    let subject = "Microsoft account unusual sign-in activity";
    for at in kit::services::EVERYWHERE {
        for (subject, is_about_it) in [(subject, true), ("Your parcel", false)] {
            let mail = Delivery::in_own_name(at, "Joe <x@firm.example>", subject).finds(
                "spf=fail smtp.mailfrom=firm.example",
                "dkim=none",
                "dmarc=fail (p=REJECT) header.from=firm.example",
            );
            let mail = Delivery { compauth: "compauth=fail reason=000".to_owned(), ..mail };
            let report = judged(at, &mail.text());
            assert_eq!(report.sender.status, SenderStatus::False, "{at:?}");
            let did = Deeds::NONE.with(Deed::TypedPassword, true);
            let told = report.advise(&Policy::default(), Answers { did, ..Answers::default() });
            let address = is_about_it.then_some("account.microsoft.com");
            assert_eq!(told.step.address, address, "{at:?} {subject}");
            let says = |wanted| told.steps.iter().any(|one| one.says == wanted);
            assert_eq!(says(AdvicePhrase::ChangePassword), is_about_it, "{at:?} {subject}");
            let firm = AdvicePhrase::Further(FurtherStep::FirmPassword);
            assert_eq!(says(firm), !is_about_it, "{at:?} {subject}");
        }
    }
}

/// A sender typed by hand: the words before the address are what it calls itself.
#[test]
fn a_typed_sender_keeps_the_brand_it_names() {
    for typed in ["microsoft account team x@evil.example", "is Microsoft x@evil.example real?"] {
        let verdict = analyse(typed, &Context::default()).verdict;
        assert_eq!(verdict.origin, Origin::Spoofed, "{typed}: {:?}", verdict.reason);
    }
    let hidden = "account-security-noreply@accountprotection.microsoft.com?.evil.example";
    let report = analyse(hidden, &Context::default());
    assert!(report.author.is_none_or(|author| !author.is_of_brand));
}
