//! A mail and the mails inside it, each judged on its own: for programs, which press no button.
//!
//! A mail that says nothing of Microsoft may carry a forgery. Who judges only the outer one would call that "not
//! Microsoft". Not supported: mails nested deeper, or more of them, than the limits here; each report names the parts
//! found in it all the same.

use super::Report;
use crate::Context;
use crate::source::Source;

/// How deep mails inside mails are followed.
const MAX_DEPTH: usize = 8;
/// Most mails that are judged for one text.
const MAX_MAILS: usize = 50;

impl Report {
    /// The report about the whole first, then those about its parts, each before the parts inside it.
    pub fn with_parts(source: Source, context: &Context) -> Vec<Self> {
        let mut reports = Vec::new();
        let mut waiting = vec![source];
        while let Some(source) = waiting.pop() {
            let report = Self::of(source, context);
            let source = &report.source;
            if source.within().len() < MAX_DEPTH {
                let room = MAX_MAILS.saturating_sub(reports.len() + waiting.len() + 1);
                let mut inside: Vec<Source> =
                    source.parts().take(room).filter_map(|(part, _)| source.part(part)).collect();
                inside.reverse();
                waiting.append(&mut inside);
            }
            reports.push(report);
        }
        reports
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Part;

    #[test]
    fn nesting_ends() {
        let mut text = String::new();
        for _ in 0..200 {
            text += "Received: from a by b\nFrom: a@example.com\nContent-Type: message/rfc822\n\n";
        }
        let reports = Report::with_parts(Source::read(&text), &Context::default());
        assert_eq!(reports.len(), MAX_DEPTH + 1);
        let row = "Received: from a by b\nFrom: a@example.com\nTo: b@example.org\n\n";
        let reports = Report::with_parts(Source::read(&row.repeat(500)), &Context::default());
        assert_eq!(reports.len(), MAX_DEPTH + 1);
        let part = "--x\nContent-Type: message/rfc822\n\nFrom: a@example.com\n";
        let many = format!(
            "From: a@example.com\nContent-Type: multipart/mixed; boundary=x\n\n{}",
            part.repeat(500)
        );
        let reports = Report::with_parts(Source::read(&many), &Context::default());
        assert_eq!(reports.len(), MAX_MAILS);
        let within: Vec<_> = reports.iter().map(|r| Part::path(r.source.within())).collect();
        assert_eq!(
            within.get(..3),
            Some(&[String::new(), "attached:1".into(), "attached:2".into()][..])
        );
    }
}
