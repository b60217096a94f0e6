//! Measures on real mail beside the project, and holds every answer against its label. Skipped, and said to be,
//! where that folder is missing. No file of it is ever copied here.

use std::collections::BTreeMap;

use countersign_core::report::Report;
use countersign_core::{Context, analyse_bytes};

struct Labelled {
    path: String,
    truth: String,
    allowed: String,
    note: String,
    report: Report,
}

fn corpus() -> Option<Vec<Labelled>> {
    let root = kit::corpus()?;
    let Ok(labels) = std::fs::read_to_string(root.join("labels.tsv")) else {
        println!("SKIPPED corpus: no labelled mail beside the project");
        return None;
    };
    let rows = labels.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t').map(str::to_owned);
        let (path, truth, allowed) = (columns.next()?, columns.next()?, columns.next()?);
        let bytes = std::fs::read(root.join(&path)).ok()?;
        Some(Labelled {
            report: analyse_bytes(&bytes, &Context::default()),
            path,
            truth,
            allowed,
            note: columns.next().unwrap_or_default(),
        })
    });
    Some(rows.collect())
}

#[test]
fn every_answer_is_one_its_label_allows() {
    let Some(corpus) = corpus() else { return };
    let mut table: BTreeMap<(String, &str, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for mail in &corpus {
        let verdict = &mail.report.verdict;
        let folder = mail.path.split('/').next().unwrap_or_default().to_owned();
        *table.entry((folder, verdict.origin.name(), verdict.basis.name())).or_default() += 1;
        let said = verdict.origin.name();
        let allowed =
            mail.allowed.is_empty() || mail.allowed.split('|').any(|allowed| allowed == said);
        let unforgivable =
            (mail.truth != "genuine" && mail.truth != "probe" && said.starts_with("genuine"))
                || (mail.truth == "genuine" && said == "spoofed");
        if !allowed || unforgivable {
            wrong.push(format!(
                "{} {}: {said} (row {}, {:?}), allowed {}; {}",
                mail.truth, mail.path, verdict.row, verdict.reason, mail.allowed, mail.note
            ));
        }
    }
    for ((folder, origin, basis), count) in &table {
        println!("{folder:<14} {origin:<16} {basis:<9} {count:>5}");
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), corpus.len(), wrong.join("\n"));
}

#[test]
fn receivers_are_found() {
    let Some(corpus) = corpus() else { return };
    let mut table: BTreeMap<(String, String, &str), usize> = BTreeMap::new();
    for mail in corpus.iter().filter(|mail| mail.truth == "genuine") {
        let receiver = mail.report.receiver.id.map_or_else(
            || {
                if mail.report.receiver.name.is_some() {
                    "self-hosted".to_owned()
                } else {
                    "none".to_owned()
                }
            },
            str::to_owned,
        );
        *table
            .entry((
                receiver,
                format!("{:?}", mail.report.receiver.how),
                mail.report.verdict.origin.name(),
            ))
            .or_default() += 1;
    }
    for ((receiver, how, origin), count) in &table {
        println!("{receiver:<14} {how:<11} {origin:<16} {count:>4}");
    }
}
