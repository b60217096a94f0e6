//! What each field of collected mail is in words.

use std::collections::BTreeMap;
use std::fs;

use countersign_core::message::Message;
use countersign_core::report::field_phrase::FieldPhrase;
use countersign_core::report::in_words::in_words;
use countersign_core::source::Source;
use countersign_words::Lang;

/// On collected mail: no field panics, every phrase gives words, and what is undocumented is counted.
#[test]
fn collected_mail() {
    let Some(folder) = kit::corpus() else { return };
    let mut files = kit::all_files(&folder);
    files.retain(|path| path.extension().is_none_or(|kind| kind != "tsv" && kind != "md"));
    let mut undocumented: BTreeMap<String, usize> = BTreeMap::new();
    let (mut fields_seen, mut rows_seen) = (0_usize, 0_usize);
    for path in &files {
        let text =
            String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).replace("\r\n", "\n");
        let block = text.split("\n\n").next().unwrap_or_default();
        let source = Source::read(block);
        let message = Message::parse(&source);
        for field in in_words(&source, &message, &[], None) {
            fields_seen += 1;
            for &lang in Lang::all() {
                assert!(!lang.field_title(field.kind, field.whose, None).is_empty());
            }
            for row in &field.rows {
                rows_seen += 1;
                for &lang in Lang::all() {
                    let meaning = lang.field_meaning(&row.phrase);
                    assert!(!meaning.is_empty() || matches!(&row.phrase, FieldPhrase::Text(_)));
                    assert!(!lang.field_label(&row.phrase).is_empty());
                }
                if row.phrase.is_undocumented() {
                    let name = message.field(field.field).map_or("", |field| &*field.key);
                    // Neighbouring keys of a report share a row.
                    for part in row.raw.split(';').filter(|part| !part.trim().is_empty()) {
                        // A documented key is counted with the value that is not.
                        let value_counts = row.phrase == FieldPhrase::UndocumentedValue;
                        let end = if value_counts { "" } else { ":=" };
                        let key: String = part
                            .trim()
                            .chars()
                            .take_while(|c| !end.contains(*c))
                            .take(40)
                            .collect();
                        *undocumented.entry(format!("{name} {key}")).or_default() += 1;
                    }
                }
            }
        }
    }
    println!("{} files, {fields_seen} fields, {rows_seen} rows; undocumented:", files.len());
    for (key, count) in undocumented {
        println!("{count:6} {key}");
    }
}
