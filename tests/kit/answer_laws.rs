//! What every answer must keep, whatever the mail: an alarm shows why, a sentence says nothing that a finding next to it
//! denies, and no blank stands where a name should.

use countersign_core::checks::Bearing;
use countersign_core::checks::FindingKind as F;
use countersign_core::checks::{
    author, dkim, dmarc, forwarded, message, reply_address, seal, sending_server, signature, spf,
};
use countersign_core::report::{CellTone, Report};
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::{Basis, Origin};
use countersign_core::{Context, analyse_bytes};
use countersign_words::Lang;

/// Fails with the mails below that folder whose answers break a law, and says how many mails it read.
pub fn held_over(folder: &std::path::Path) -> usize {
    let found = crate::files(folder, &["eml", "txt", "msg"]);
    let read = |path| std::fs::read(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let wrong: Vec<String> = found
        .iter()
        .filter_map(|path| {
            let report = analyse_bytes(&read(path), &Context::default());
            Some(format!("{}: {}", path.display(), broken(&report)?))
        })
        .collect();
    let first = wrong.get(..5).unwrap_or(&wrong).join("\n");
    assert!(wrong.is_empty(), "{} broken\n{first}", wrong.len());
    found.len()
}

/// The first law that an answer breaks, in words.
pub fn broken(report: &Report) -> Option<String> {
    deciding(report)
        .or_else(|| contradicted(report))
        .or_else(|| blank(report))
        .or_else(|| words(report))
        .map(|why| format!("{why}: {:?} {:#?}", report.verdict, report.findings))
}

/// `suspicious` and `spoofed` have a deciding finding against the mail, `genuine` has none and one for it.
fn deciding(report: &Report) -> Option<String> {
    let verdict = &report.verdict;
    let bearings: Option<Vec<Bearing>> = verdict
        .decided_by
        .iter()
        .map(|index| report.findings.get(*index).map(|finding| finding.bearing))
        .collect();
    let Some(bearings) = bearings else { return Some("a deciding finding is missing".to_owned()) };
    let against = bearings.contains(&Bearing::Against);
    match verdict.origin {
        Origin::Suspicious | Origin::Spoofed if !against => {
            Some("an alarm without a deciding finding against the mail".to_owned())
        }
        Origin::Genuine if against || !bearings.contains(&Bearing::For) => {
            Some("genuine, decided against or by nothing".to_owned())
        }
        Origin::Genuine | Origin::GenuineCaution if report.source.doubt().is_some() => {
            Some("believed though its words may be a sender's".to_owned())
        }
        Origin::CannotTell | Origin::NotTheBrand if verdict.basis == Basis::Proven => {
            Some("proven, and no answer".to_owned())
        }
        _ => None,
    }
}

/// No sentence of the reason contradicts a finding.
fn contradicted(report: &Report) -> Option<String> {
    let says = |test: fn(&F) -> bool| report.findings.iter().any(|finding| test(&finding.says));
    let wrong = match &report.verdict.reason {
        Reason::ServerOnly { signer: None, .. } => {
            says(|f| matches!(f, F::Dkim(dkim::Kind::Pass { .. })))
        }
        Reason::ServerOnly { signer: Some(_), .. } => {
            says(|f| matches!(f, F::Dkim(dkim::Kind::Pass { aligned: true, .. })))
        }
        // "It came straight from Microsoft's servers."
        Reason::Signed => {
            !says(|f| matches!(f, F::SendingServer(sending_server::Kind::FromBrandServers { .. })))
                || says(|f| {
                    matches!(
                        f,
                        F::Spf(spf::Kind::Pass { aligned: false, .. })
                            | F::Spf(spf::Kind::Fail { .. })
                            | F::Dmarc(dmarc::Kind::Fail { .. })
                            | F::ReplyAddress(reply_address::Kind::ReturnPathDiffers { .. })
                            | F::Forwarded(forwarded::Kind::Forwarded(_))
                            | F::Message(message::Kind::TextChanged { .. })
                            | F::Message(message::Kind::LinesOnly { .. })
                    )
                })
        }
        Reason::Unusual(_) => !says(|f| {
            matches!(
                f,
                F::Dkim(dkim::Kind::Pass { aligned: true, .. })
                    | F::Signature(signature::Kind::Verified { .. })
                    | F::Seal(seal::Kind::Verified { .. })
            )
        }),
        Reason::ChecksFailed => says(|f| matches!(f, F::Dmarc(dmarc::Kind::Pass { .. }))),
        Reason::TextChanged { .. }
            if says(|f| matches!(f, F::Message(message::Kind::LinesOnly { .. }))) =>
        {
            true
        }
        Reason::TextChanged { .. } | Reason::LinesOnly { .. } | Reason::OtherText { .. } => {
            !says(|f| {
                matches!(
                    f,
                    F::Signature(signature::Kind::Verified { .. })
                        | F::Signature(signature::Kind::DoesNotVerify { .. })
                )
            })
        }
        Reason::NobodyVouches(NobodyWhy::NoResults) => says(|f| {
            matches!(f, F::Dkim(dkim::Kind::Pass { .. }) | F::Dmarc(dmarc::Kind::Pass { .. }))
        }),
        Reason::NotTheBrand { .. } => {
            says(|f| matches!(f, F::Author(author::Kind::AccountSecurity { .. })))
        }
        _ => false,
    };
    wrong.then(|| "the reason contradicts a finding".to_owned())
}

/// No sentence shows an empty name.
fn blank(report: &Report) -> Option<String> {
    for &lang in Lang::all() {
        let reason = lang.reason(&report.verdict.reason);
        let findings = report.findings.iter().take(100).flat_map(|finding| {
            [lang.finding_title(&finding.says), lang.finding_detail(&finding.says)]
        });
        if let Some(text) = std::iter::once(reason)
            .chain(findings)
            .find(|text| text.contains("“”") || text.contains("„“"))
        {
            return Some(format!("a blank name: {text}"));
        }
    }
    None
}

/// A result word has one tone wherever it stands.
fn words(report: &Report) -> Option<String> {
    report.results.iter().flat_map(|row| row.attested.iter().chain(&row.claimed)).find_map(|cell| {
        let no = matches!(&*cell.word, "fail" | "softfail" | "hardfail");
        (no != (cell.tone == CellTone::No)).then(|| format!("{} reads {:?}", cell.word, cell.tone))
    })
}
