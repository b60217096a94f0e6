//! The report as JSON: one schema for the page's export, the JavaScript interface and `triage`.
//!
//! The schema is checked in as `tests/report.schema.json`. Spans are given as lines of the paste, so the same
//! mail gives the same report with either line end.

use serde::Serialize;

use crate::Lang;
use countersign_core::checks::{Bearing, Confidence, Evidence, Severity};
use countersign_core::guidance::Guidance;
use countersign_core::proof::{BodyHash, SignatureKind, SignatureProof};
use countersign_core::report::{Report, ResultCell, ResultRow, TableMethod};
use countersign_core::source::Part;
use countersign_core::trust::{ReceiverHow, Trust};

/// Version of the schema.
pub const SCHEMA: u32 = 1;

/// The whole report.
#[derive(Debug, Serialize)]
pub struct ReportJson {
    schema: u32,
    /// Where in the paste this mail was found, if it was inside another: `attached:1`, `second`, `attached:1/second`.
    part: Option<String>,
    verdict: &'static str,
    basis: &'static str,
    row: u8,
    headline: String,
    reason: String,
    receiver: ReceiverJson,
    author: Option<AuthorJson>,
    sender: SenderJson,
    subject: Option<String>,
    /// What it is about: as recognised, or as the reader says. The advice goes by it, the verdict never.
    kind: &'static str,
    findings: Vec<FindingJson>,
    proofs: Vec<ProofJson>,
    attested: Vec<ResultJson>,
    claimed: Vec<ResultJson>,
    route: Vec<HopJson>,
    repairs: Vec<RepairJson>,
    /// The mails found inside this one. Each is judged on its own, or not at all.
    parts: Vec<PartJson>,
    advice: Vec<AdviceJson>,
}

#[derive(Debug, Serialize)]
struct ReceiverJson {
    id: Option<String>,
    name: Option<String>,
    how: ReceiverHow,
}

#[derive(Debug, Serialize)]
struct AuthorJson {
    address: String,
    domain: String,
    display_name: Option<String>,
}

/// Whether the sender's address is true, and which brands the mail plays.
#[derive(Debug, Serialize)]
struct SenderJson {
    status: &'static str,
    domain: Option<String>,
    claims: Vec<ClaimJson>,
}

#[derive(Debug, Serialize)]
struct ClaimJson {
    brand: &'static str,
    place: &'static str,
    words: String,
}

#[derive(Debug, Serialize)]
struct FindingJson {
    check: &'static str,
    bearing: Bearing,
    severity: Severity,
    confidence: Confidence,
    decides: bool,
    title: String,
    text: String,
    evidence: Vec<EvidenceJson>,
}

#[derive(Debug, Serialize)]
struct EvidenceJson {
    field: String,
    line: u32,
    last_line: u32,
    trust: Trust,
}

#[derive(Debug, Serialize)]
struct ProofJson {
    kind: &'static str,
    instance: Option<u32>,
    domain: String,
    selector: String,
    outcome: &'static str,
    body: &'static str,
    covers: Vec<String>,
    key: Option<&'static str>,
    key_bits: Option<u32>,
    reconstruction: Option<&'static str>,
    line: u32,
}

#[derive(Debug, Serialize)]
struct ResultJson {
    method: TableMethod,
    result: String,
    about: Option<String>,
    evidence: EvidenceJson,
}

#[derive(Debug, Serialize)]
struct HopJson {
    helo: Option<String>,
    reverse_name: Option<String>,
    address: Option<String>,
    by: Option<String>,
    unix: Option<i64>,
    delay: Option<i64>,
    trust: Trust,
    boundary: bool,
    line: u32,
}

#[derive(Debug, Serialize)]
struct RepairJson {
    kind: &'static str,
    count: u32,
    first_line: u32,
    text: String,
}

#[derive(Debug, Serialize)]
struct PartJson {
    part: String,
    line: u32,
}

#[derive(Debug, Serialize)]
struct AdviceJson {
    title: String,
    text: String,
    address: Option<&'static str>,
}

impl ReportJson {
    /// Puts a report in words.
    pub fn new(report: &Report, lang: Lang) -> Self {
        Self::with_guidance(report, &report.guidance, lang)
    }

    /// Puts a report in words, with the advice for other answers than the report was made with.
    pub fn with_guidance(report: &Report, advice: &Guidance, lang: Lang) -> Self {
        // Those that decide stand first.
        let deciding = report.verdict.decided_by.len();
        let results = |cells: fn(&ResultRow) -> &[ResultCell]| {
            report
                .results
                .iter()
                .flat_map(|row| cells(row).iter().map(move |cell| (row.method, cell)))
                .map(|(method, cell)| ResultJson {
                    method,
                    result: cell.word.to_string(),
                    about: cell.about.as_deref().map(String::from),
                    evidence: evidence(report, &cell.evidence),
                })
                .collect()
        };
        Self {
            schema: SCHEMA,
            part: (!report.source.within().is_empty()).then(|| Part::path(report.source.within())),
            verdict: report.verdict.origin.name(),
            basis: report.verdict.basis.name(),
            row: report.verdict.row,
            headline: lang.headline(&report.verdict),
            reason: lang.reason(&report.verdict.reason),
            receiver: ReceiverJson {
                id: report.receiver.id.map(String::from),
                name: report.receiver.name.as_deref().map(String::from),
                how: report.receiver.how,
            },
            author: report.author.as_ref().map(|author| AuthorJson {
                address: format!("{}@{}", author.local, author.domain),
                domain: author.domain.to_string(),
                display_name: author.display_name.as_deref().map(String::from),
            }),
            sender: SenderJson {
                status: report.sender.status.name(),
                domain: report.sender.domain.as_deref().map(String::from),
                claims: report
                    .sender
                    .claims
                    .iter()
                    .map(|claim| ClaimJson {
                        brand: claim.brand.name(),
                        place: claim.place_name(),
                        words: claim.words.to_string(),
                    })
                    .collect(),
            },
            subject: report.subject.as_deref().map(String::from),
            kind: advice.kind.name(),
            findings: report
                .findings
                .iter()
                .enumerate()
                .map(|(index, finding)| FindingJson {
                    check: finding.check.name(),
                    bearing: finding.bearing,
                    severity: finding.severity,
                    confidence: finding.confidence,
                    decides: index < deciding,
                    title: lang.finding_title(&finding.says),
                    text: lang.finding_detail(&finding.says),
                    evidence: core::iter::once(&finding.primary)
                        .chain(&finding.related)
                        .map(|words| evidence(report, words))
                        .collect(),
                })
                .collect(),
            proofs: report
                .proof
                .signatures
                .iter()
                .chain(
                    report
                        .proof
                        .arc
                        .sets
                        .iter()
                        .rev()
                        .flat_map(|set| [&set.seal, &set.message_signature]),
                )
                .map(|signature| proof(report, signature))
                .collect(),
            attested: results(|row| &row.attested),
            claimed: results(|row| &row.claimed),
            route: hops(report),
            repairs: report
                .source
                .repairs()
                .iter()
                .map(|repair| RepairJson {
                    kind: repair.kind.name(),
                    count: repair.count,
                    first_line: repair.first_line,
                    text: lang.repair_text(repair),
                })
                .collect(),
            parts: report
                .source
                .parts()
                .map(|(part, span)| PartJson {
                    part: Part::path(&[report.source.within(), &[part]].concat()),
                    line: span.line,
                })
                .collect(),
            advice: core::iter::once(&advice.step)
                .chain(&advice.steps)
                .map(|advice| AdviceJson {
                    title: lang.advice_title(&advice.says),
                    text: lang.advice_text(&advice.says),
                    address: advice.address,
                })
                .collect(),
        }
    }
}

fn evidence(report: &Report, words: &Evidence) -> EvidenceJson {
    let place = report.pasted(words);
    EvidenceJson {
        field: report.field_name(words.field).to_owned(),
        line: place.line,
        last_line: place.last_line,
        trust: words.trust,
    }
}

fn proof(report: &Report, signature: &SignatureProof) -> ProofJson {
    ProofJson {
        kind: match signature.kind {
            SignatureKind::Dkim => "dkim_signature",
            SignatureKind::ArcSeal => "arc_seal",
            SignatureKind::ArcMessageSignature => "arc_message_signature",
        },
        instance: signature.instance,
        domain: signature.domain.to_string(),
        selector: signature.selector.to_string(),
        outcome: signature.outcome.name(),
        body: match signature.body {
            BodyHash::Matches => "matches",
            BodyHash::Differs => "differs",
            BodyHash::NotPasted => "not_pasted",
            BodyHash::NotCovered => "not_covered",
        },
        covers: signature.covers.iter().map(ToString::to_string).collect(),
        key: signature.key.map(countersign_core::proof::keys::KeyOrigin::name),
        key_bits: signature.key_bits,
        reconstruction: signature.reconstruction.map(countersign_core::proof::Reconstruction::name),
        line: report
            .message
            .field(signature.field)
            .map_or(0, |field| report.source.pasted_span(field.span).line),
    }
}

fn hops(report: &Report) -> Vec<HopJson> {
    let hop = |(index, hop): (usize, &countersign_core::trust::Hop)| HopJson {
        helo: hop.helo.as_deref().map(String::from),
        reverse_name: hop.reverse_name.as_deref().map(String::from),
        address: hop.address.map(|address| address.to_string()),
        by: hop.by.as_deref().map(String::from),
        unix: hop.at.map(|at| at.unix),
        delay: hop.delay,
        trust: hop.trust,
        boundary: report.path.boundary == Some(index),
        line: report
            .message
            .field(hop.field)
            .map_or(0, |field| report.source.pasted_span(field.span).line),
    };
    report.path.hops.iter().enumerate().map(hop).collect()
}
