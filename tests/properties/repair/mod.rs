//! The law of repair: a damaged block gives the fields of the whole one, for every damage and every block.

mod answers;
mod blocks;
mod damage;
mod hostile;

use std::fmt::Write as _;

use blocks::{BLOCKS, GMAIL, OUTLOOK};
use countersign_core::source::{RepairKind, Source, Span};
use damage::{DAMAGES, field_lines, unfolded};

#[test]
fn every_damage_is_undone() {
    let mut broken = String::new();
    for (at, block) in BLOCKS.iter().enumerate() {
        for (name, kind, damage) in DAMAGES {
            let pasted = damage(block);
            let source = Source::read(&pasted);
            let (want, have) = (unfolded(block), unfolded(source.block()));
            let quiet = pasted.trim() == block.trim()
                || (*kind == RepairKind::SmartQuotes && !block.contains("=\""));
            if quiet {
                continue;
            }
            if want != have {
                let first = want
                    .iter()
                    .zip(&have)
                    .position(|(a, b)| a != b)
                    .unwrap_or(want.len().min(have.len()));
                writeln!(
                    broken,
                    "{name} on {at}: field {first}: {:?} is {:?}; {:?} {:?}",
                    want.get(first),
                    have.get(first),
                    source.repairs().iter().map(|r| r.kind).collect::<Vec<_>>(),
                    source.refusal()
                )
                .unwrap();
            } else if !source.repairs().iter().any(|r| r.kind == *kind) {
                writeln!(broken, "{name} on {at}: not named: {:?}", source.repairs()).unwrap();
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

#[test]
fn every_repair_is_told_with_a_sample() {
    for (name, kind, damage) in DAMAGES {
        let pasted = damage(OUTLOOK);
        let source = Source::read(&pasted);
        for repair in source.repairs() {
            assert!(repair.count > 0 && repair.first_line > 0, "{name}");
            assert!(repair.before.chars().count() <= 120 && repair.after.chars().count() <= 120);
        }
        let kinds: Vec<_> = source.repairs().iter().map(|r| r.kind).collect();
        assert_eq!(kinds.iter().filter(|k| *k == kind).count(), 1, "{name}: {kinds:?}");
    }
}

#[test]
fn every_span_of_a_repaired_block_leads_into_the_paste() {
    for (name, _, damage) in DAMAGES {
        let pasted = damage(GMAIL);
        let source = Source::read(&pasted);
        let lines = u32::try_from(pasted.split(['\n', '\r']).count()).unwrap();
        let mut last = 0;
        for (at, c) in source.block().char_indices() {
            let there = source.pasted_span(Span::new(at, at + c.len_utf8()));
            let (start, end) = (there.start as usize, there.end as usize);
            assert!(start <= end && start >= last, "{name} at {at}");
            assert!(
                pasted.is_char_boundary(start) && pasted.is_char_boundary(end),
                "{name} at {at}"
            );
            assert!(
                there.line >= 1 && there.line <= there.last_line && there.last_line <= lines,
                "{name}"
            );
            last = start;
        }
    }
}

#[test]
fn the_words_of_a_field_are_found_again_in_the_paste() {
    for (name, kind, damage) in DAMAGES {
        // A name that was made harmless is not in the paste as it is read.
        let rewritten = name.contains("values before") || name.contains("at-signs");
        if *kind == RepairKind::Base64Message || rewritten {
            continue;
        }
        let pasted = damage(GMAIL);
        let source = Source::read(&pasted);
        let at = source.block().find("0002@mail").unwrap();
        let there = source.pasted_span(Span::new(at, at + 9));
        assert_eq!(&pasted[there.start as usize..there.end as usize], "0002@mail", "{name}");
    }
}

#[test]
fn a_whole_block_is_left_as_it_is() {
    for block in BLOCKS {
        for text in [
            (*block).to_owned(),
            field_lines(block),
            block.replace('\n', "\r\n"),
            format!("{block}\nHello\n\n> From: x\n"),
        ] {
            let source = Source::read(&text);
            assert_eq!(source.repairs(), []);
            assert_eq!(unfolded(source.block()), unfolded(block));
            assert_eq!(source.looks_like(), None);
        }
    }
}
