fn main() {
    let a: Vec<String> = std::env::args().skip(1).collect();
    let size = a[1].parse().unwrap();
    for input in work::inputs::ALL.iter().filter(|i| i.name.contains(&a[0])) {
        let bytes = (input.make)(size);
        let t = std::time::Instant::now();
        let report = countersign::analyse_bytes(&bytes, &countersign::Context::default());
        let dt = t.elapsed();
        println!("{} {} bytes {:?} findings {} (related {}) decided_by {} violations {} fields {} unread {} hops {} sigs {} sets {} repairs {:?} refusal {:?} verdict {:?} inner {}", input.name, bytes.len(), dt,
            report.findings.len(), report.findings.iter().map(|f| f.related.len()).sum::<usize>(), report.verdict.decided_by.len(),
            report.message.violations.len(), report.message.fields.len(), report.message.unread_fields, report.route.hops.len(), report.proof.signatures.len(), report.proof.arc.sets.len(),
            report.source.repairs().iter().map(|r| r.kind.name()).collect::<Vec<_>>(), report.source.refusal(), report.verdict.origin, report.source.inner_messages().len());
        if a.len() > 2 { for f in report.findings.iter().take(9) { println!("   {} {:?}", f.check, f.says); } }
        let t = std::time::Instant::now();
        let json = serde_json::to_string(&countersign::report::json::ReportJson::new(&report, countersign::i18n::Lang::default())).unwrap();
        println!("    json {} {:?}", json.len(), t.elapsed());
    }
}
