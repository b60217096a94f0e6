//! Stand-ins until the stages are there. Removed when `analyse` exists.

use std::rc::Rc;

use crate::Context;
use crate::checks::{Bearing, Confidence, Evidence, Finding, Severity};
use crate::guidance::{Advice, AdvicePhrase, Answers, Because, Guidance, Question};
use crate::i18n::{FindingPhrase, Reason};
use crate::message::{FieldBody, FieldIndex, HeaderField, Message};
use crate::policy::Policy;
use crate::report::{
    AuthorReading, CellTone, ReceiverHow, ReceiverReading, Report, VouchedMethod, Voucher,
    VoucherCell,
};
use crate::source::{Source, Span};
use crate::trust::Trust;
use crate::trust::route::{Hop, PeerKind, Route};
use crate::verdict::{Basis, Origin, Verdict};

fn fields(block: &str) -> Message {
    let mut message = Message::default();
    let mut at = 0;
    for line in block.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if let Some(last) = message.fields.last_mut() {
                last.span = last.span.cover(Span::new(at, end));
                last.body_span = last.body_span.cover(Span::new(at, end));
            }
        } else if let Some(colon) = line.find(':') {
            message.fields.push(HeaderField {
                name: line.get(..colon).unwrap_or("").into(),
                key: line.get(..colon).unwrap_or("").to_lowercase().into(),
                span: Span::new(at, end),
                name_span: Span::new(at, at + colon),
                body_span: Span::new(at + colon + 1, end),
                body: FieldBody::Other,
                violations: Vec::new(),
            });
        }
        at += line.len();
    }
    message
}

/// A made-up report about a real text.
pub fn analyse(text: &str, context: &Context) -> Report {
    let source = Source::read(text);
    let message = fields(source.block());
    let boundary = message.named("received").next().map_or(0, |(i, _)| i.0);
    let trust: Vec<Trust> = (0..message.fields.len())
        .map(|i| if i <= boundary + 3 { Trust::Attested } else { Trust::Claimed })
        .collect();
    let from = message.named("from").next().map_or(FieldIndex(0), |(i, _)| i);
    let body = message.field(from).map_or("", |f| f.body_span.of(text)).to_owned();
    let address = body.rsplit(['<', ' ']).next().unwrap_or("").trim_end_matches(['>', '\n', '\r']);
    let domain = address.rsplit('@').next().unwrap_or("").to_lowercase();
    let is_microsoft = domain == "accountprotection.microsoft.com";
    let origin = if message.fields.is_empty() {
        Origin::CannotTell
    } else if is_microsoft {
        Origin::Genuine
    } else {
        Origin::Spoofed
    };
    let evidence = |i: usize| {
        let field = message.field(FieldIndex(i));
        Evidence {
            field: FieldIndex(i),
            span: field.map_or(Span::default(), |f| f.body_span),
            trust: trust.get(i).copied().unwrap_or(Trust::Claimed),
        }
    };
    let findings = vec![
        Finding::new(
            "author-not-microsoft",
            FindingPhrase::AuthorNotMicrosoft { domain: domain.as_str().into() },
            (Bearing::Against, Severity::High, Confidence::Certain),
            evidence(from.0),
        ),
        Finding::new(
            "spf-missing",
            FindingPhrase::SpfMissing { word: "none".into() },
            (Bearing::Neutral, Severity::None, Confidence::Certain),
            evidence(boundary + 1),
        ),
    ];
    let hops = message
        .named("received")
        .rev()
        .enumerate()
        .map(|(n, (field, f))| Hop {
            field,
            helo: f.body_span.of(text).split_whitespace().nth(1).map(Into::into),
            reverse_name: None,
            address: "203.0.113.45".parse().ok(),
            by: f.body_span.of(text).split(" by ").nth(1).and_then(|b| b.split_whitespace().next()).map(Into::into),
            with: Some("ESMTPS".into()),
            at: Some(crate::message::date::Timestamp {
                unix: 1_794_457_579 + i64::try_from(n).unwrap_or(0) * 2,
                zone_minutes: 0,
                span: f.span,
            }),
            delay: (n > 0).then_some(2),
            trust: trust.get(field.0).copied().unwrap_or(Trust::Claimed),
            peer: PeerKind::Other,
        })
        .collect::<Vec<_>>();
    let boundary_hop = hops.iter().position(|h| h.trust == Trust::Attested);
    let cell = |tone, word: &str| VoucherCell {
        tone,
        word: word.into(),
        about: Some(domain.as_str().into()),
        evidence: evidence(boundary + 1),
    };
    let reason = if message.fields.is_empty() {
        Reason::NotHeaders
    } else if is_microsoft {
        Reason::Signed
    } else {
        Reason::Impersonation { shown: "Microsoft account team".into(), domain: domain.as_str().into() }
    };
    let subject = message.named("subject").next().map(|(_, f)| f.body_span.of(text).trim().into());
    Report {
        verdict: Verdict { origin, basis: Basis::Reported, reason, row: 9, decided_by: vec![0] },
        receiver: ReceiverReading {
            id: Some("microsoft"),
            name: Some("Outlook.com".into()),
            how: if context.receiver.is_some() { ReceiverHow::Confirmed } else { ReceiverHow::Guessed },
            choices: vec![("microsoft", "Outlook.com"), ("google", "Gmail")],
        },
        author: Some(AuthorReading {
            display_name: Some("Microsoft account team".into()),
            local: address.split('@').next().unwrap_or("").into(),
            deciding: domain.as_str().into(),
            domain: domain.as_str().into(),
            unicode_domain: None,
            is_microsoft,
            field: from,
        }),
        subject,
        findings,
        proof: crate::proof::Proof::default(),
        vouchers: vec![
            Voucher { method: VouchedMethod::Spf, attested: vec![cell(CellTone::Nothing, "none")], claimed: vec![], proven: vec![] },
            Voucher { method: VouchedMethod::Dkim, attested: vec![cell(CellTone::Yes, "pass")], claimed: vec![cell(CellTone::Yes, "pass")], proven: vec![] },
            Voucher { method: VouchedMethod::Dmarc, attested: vec![cell(CellTone::No, "fail")], claimed: vec![], proven: vec![] },
        ],
        route: Route { hops, boundary: boundary_hop },
        trust,
        message: Rc::new(message),
        source: Rc::new(source),
    }
}

/// Made-up guidance.
pub fn advise(_report: &Report, answers: &Answers, _policy: &Policy) -> Guidance {
    let advice = |address, because: &[Because]| Advice {
        says: AdvicePhrase::GoYourself,
        address,
        because: because.to_vec(),
    };
    Guidance {
        step: advice(Some("account.microsoft.com"), &[Because::Verdict]),
        questions: vec![Question::Asked, Question::Account, Question::Organisation, Question::Did],
        steps: if answers.asked.is_some() {
            vec![advice(Some("account.live.com/Activity"), &[Because::Answer(Question::Asked)])]
        } else {
            vec![advice(None, &[Because::Verdict]), advice(Some("account.live.com/Activity"), &[])]
        },
        explanations: vec![advice(None, &[])],
        never: vec![advice(None, &[])],
    }
}

/// Agreed names, until the words are there.
impl crate::i18n::Lang {
    pub fn headline(self, v: &Verdict) -> String {
        match v.origin {
            Origin::Genuine => "Microsoft really sent this email.".to_owned(),
            _ => "Microsoft did not send this email.".to_owned(),
        }
    }
    pub fn verdict_word(self, o: Origin) -> &'static str {
        match o {
            Origin::Genuine => "Genuine",
            Origin::GenuineCaution => "Genuine, with caution",
            Origin::Suspicious => "Suspicious",
            Origin::Spoofed => "Fake",
            Origin::NotMicrosoft => "Not Microsoft",
            Origin::CannotTell => "Cannot tell yet",
        }
    }
    pub fn reason(self, r: &Reason) -> String {
        format!("It calls itself “Microsoft account team”, but it comes from an address at access-accsecurity.example. That name does not belong to Microsoft. {r:?}")
    }
    pub fn basis(self, _v: &Verdict, _r: Option<&str>) -> String {
        "The sender’s address alone decides this. No other sign can outweigh it.".to_owned()
    }
    pub fn could_change(self, _v: &Verdict) -> String {
        "Nothing in these headers. If Microsoft also wrote to you, that is another email: check it on its own.".to_owned()
    }
    pub fn missing(self, _v: &Verdict) -> Vec<String> {
        vec!["the lines of the service that received it".to_owned()]
    }
    pub fn finding_title(self, p: &FindingPhrase) -> String {
        format!("{p:?}")
    }
    pub fn finding_detail(self, p: &FindingPhrase) -> String {
        format!("{p:?}")
    }
    pub fn advice_title(self, _p: &AdvicePhrase) -> String {
        "Use nothing in this email. Go to your account yourself.".to_owned()
    }
    pub fn advice_text(self, _p: &AdvicePhrase) -> String {
        "No link, no button, no phone number. Type this into the address bar of your browser:".to_owned()
    }
    pub fn question(self, q: Question) -> &'static str {
        match q {
            Question::Asked => "Did you ask for a code or sign in just now?",
            Question::Account => "Is the account named in the email yours?",
            Question::Organisation => "Is it about an account from work or school?",
            Question::Did => "Have you already done something with this email?",
        }
    }
    pub fn repair_title(self, _k: crate::source::RepairKind) -> &'static str {
        "Repaired"
    }
    pub fn repair_text(self, r: &crate::source::Repair) -> String {
        format!("{r:?}")
    }
    pub fn refusal(self, r: &crate::source::Refusal) -> String {
        format!("{r:?}")
    }
    pub fn limits(self, _body: bool) -> Vec<String> {
        vec!["The body of the mail: its links, phone numbers and attachments.".to_owned()]
    }
}
