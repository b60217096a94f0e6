//! What the receiving service's own filter wrote about the mail, in words. Only fields that the trust stage says it wrote:
//! a filter report that came with the mail is the sender's and stays out.

use super::content::line;
use super::write::{Kind, Line};
use crate::{Lang, texts};
use countersign_core::report::Report;
use countersign_core::report::field_phrase::{FieldKind, FieldPhrase, Whose};
use countersign_core::report::in_words::in_words;
use countersign_core::trust::Trust;

/// Most marks; a service writes a dozen.
const MAX_MARKS: usize = 30;

/// The marks under their head, and whose word they are; nothing where the service wrote none.
pub(super) fn filter_words(lang: Lang, report: &Report) -> Vec<Line> {
    let mut marks: Vec<Line> = Vec::new();
    let fields = in_words(&report.source, &report.message, &report.trust, report.receiver.id);
    for field in fields {
        if field.whose != Whose::Receiver || !is_filters(field.kind) {
            continue;
        }
        for row in field.rows.iter().filter(|row| is_mark(&row.phrase)) {
            let label = lang.field_label(&row.phrase);
            let words = format!("{} ({label}): {}", row.raw, lang.field_meaning(&row.phrase));
            let mark = line(Kind::Item, words);
            if marks.len() < MAX_MARKS && !marks.contains(&mark) {
                marks.push(mark);
            }
        }
    }
    if marks.is_empty() {
        return marks;
    }
    let mut lines = vec![
        line(Kind::Head, lang.text(texts::GROUP_ANTISPAM)),
        line(Kind::Paragraph, lang.whose(report, Trust::Attested)),
    ];
    lines.append(&mut marks);
    lines
}

/// Whether a filter writes such fields.
fn is_filters(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::FilterReport
            | FieldKind::BulkReport
            | FieldKind::SpamLevel
            | FieldKind::PhishingLevel
            | FieldKind::MailboxDelivery
    )
}

/// Whether it is what the filter made of the mail, and not what it saw of it.
fn is_mark(phrase: &FieldPhrase) -> bool {
    matches!(
        phrase,
        FieldPhrase::Scl(_)
            | FieldPhrase::FilterVerdict(_)
            | FieldPhrase::Category(_)
            | FieldPhrase::Bcl(_)
            | FieldPhrase::Pcl(_)
            | FieldPhrase::SafetyTip(_)
            | FieldPhrase::IpVerdict(_)
            | FieldPhrase::BulkMail
            | FieldPhrase::Folder(_)
    )
}
