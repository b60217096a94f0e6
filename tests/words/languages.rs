//! A language is complete: the compiler sees to every sentence; this sees that none was left in English, lost what is
//! filled in, or broke the rules of the house. Compared are the words as they stand in the two folders, file by file.

use countersign_core::{Context, analyse};
use countersign_words::Lang;

/// What is the same in both: names, units, and words that German took over.
const SAME: &[&str] = &[
    "Countersign",
    "Version",
    "UTC",
    "Windows",
    "PowerShell",
    "Mac, Linux",
    "Name",
    "Code",
    "name",
    "code",
    "microsoft.com",
    "SPF",
    "DKIM",
    "DMARC",
    "ARC",
    "compauth",
    "Thunderbird",
    "Sender ID",
    "Organisation",
    "Spam.",
    "To, Delivered-To, for <…>",
    "to",
    "reply-to",
    "sender",
    "cc",
    ", ",
    "",
    "{}: {problem}",
    "{words}.",
    "{address}.",
    "{value}.",
    "{before}{name}",
    ", {}",
    "{sign}{s} s",
    "{sign}{minutes} min",
    "{sign}{hours} h {minutes} min",
    "Text",
    "English",
    "Deutsch",
];

/// The string literals of a file, outside its tests and comments.
fn literals(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//") && !line.contains("reason = \""))
        .collect::<Vec<_>>()
        .join("\n");
    let mut rest = code.as_str();
    while let Some((_, after)) = rest.split_once('"') {
        let mut escaped = false;
        let end = after.char_indices().find(|&(_, c)| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        let Some((end, _)) = end else { break };
        let (literal, left) = after.split_at(end);
        // A line that is continued in the source is one sentence.
        let mut parts = literal.split("\\\n");
        let first = parts.next().unwrap_or_default().to_owned();
        found.push(parts.fold(first, |all, part| all + part.trim_start()));
        rest = left.strip_prefix('"').unwrap_or_default();
    }
    found
}

/// What is filled in, in any order.
fn holes(text: &str) -> Vec<&str> {
    let mut holes: Vec<&str> = text
        .match_indices('{')
        .filter(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with("\\u")))
        .filter_map(|(at, _)| text.get(at..).and_then(|rest| rest.split_inclusive('}').next()))
        .collect();
    holes.sort_unstable();
    holes
}

fn files(lang: Lang) -> Vec<(String, Vec<String>)> {
    let folder = kit::root().join("crates/words/src").join(lang.tag());
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, literals(&std::fs::read_to_string(&path).unwrap()))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_sentence_has_its_own_words_and_all_that_is_filled_in() {
    let english = files(Lang::En);
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let theirs = files(lang);
        let names = |files: &[(String, Vec<String>)]| {
            files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names(&theirs), names(&english), "{lang:?}: the same files");
        for ((name, ours), (_, theirs)) in english.iter().zip(&theirs) {
            // Counting words and lengths of time has a grammar of its own in every language, and a menu name that is not
            // known in one is not drawn there.
            if matches!(&**name, "mod.rs" | "ui_line.rs" | "menu_path.rs") {
                continue;
            }
            assert_eq!(ours.len(), theirs.len(), "{lang:?} {name}: as many sentences");
            for (one, other) in ours.iter().zip(theirs) {
                let same_holes = holes(one) == holes(other) || one.contains("{year:04}");
                assert!(same_holes, "{lang:?} {name}: {one} / {other}");
                assert!(
                    one != other || SAME.contains(&&**one),
                    "{lang:?} {name}: left in English: {one}"
                );
            }
        }
    }
}

#[test]
fn no_sentence_breaks_the_rules_of_the_house() {
    for lang in Lang::ALL {
        for (name, sentences) in files(lang) {
            for text in sentences {
                let words = text.to_lowercase();
                let mut words = words.split(|c: char| !c.is_alphabetic());
                assert!(
                    !words.any(|word| matches!(
                        word,
                        "safe" | "sicher" | "ungefährlich" | "unbedenklich"
                    )),
                    "{lang:?} {name}: promises too much: {text}"
                );
                assert!(!text.contains('!'), "{lang:?} {name}: shouts: {text}");
                assert!(!text.contains(" - "), "{lang:?} {name}: a hyphen for a dash: {text}");
            }
        }
    }
}

#[test]
fn a_tag_is_read_as_browsers_write_it() {
    for (tag, lang) in [
        ("de", Some(Lang::De)),
        ("de-AT", Some(Lang::De)),
        ("EN_us", Some(Lang::En)),
        ("fr", None),
        ("", None),
        ("den", None),
    ] {
        assert_eq!(Lang::of_tag(tag), lang, "{tag}");
    }
}

/// One whole report in German, as it is read.
#[test]
fn a_report_in_german() {
    let report = analyse(&kit::fixture("outlook_impersonation"), &Context::default());
    let lang = Lang::De;
    let guidance = &report.guidance;
    let mut text = format!(
        "{}\n{}\n{}\n{}\n{}\n",
        lang.verdict_word(report.verdict.origin),
        lang.headline(&report.verdict),
        lang.reason(&report.verdict.reason),
        lang.basis(&report.verdict, report.receiver.name.as_deref()),
        lang.could_change(&report.verdict)
    );
    for advice in std::iter::once(&guidance.step).chain(&guidance.steps).chain(&guidance.never) {
        text += &format!(
            "* {}\n  {}\n",
            lang.advice_title(&advice.says),
            lang.advice_text(&advice.says)
        );
    }
    for finding in &report.findings {
        text += &format!(
            "- {}\n  {}\n",
            lang.finding_title(&finding.says),
            lang.finding_detail(&finding.says)
        );
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(text);
    });
}

/// Addresses that a reader may be sent to, or that a sentence shows. A word replaced throughout (`mail`, `email`) would
/// otherwise send him to somebody else's.
const ADDRESSES: [&str; 6] = [
    "Outlook.com",
    "icloud.com/mail",
    "mail.com",
    "mail.google.com",
    "microsoft.com",
    "outlook.com",
];

/// Names of programs as their makers write them; both languages tell the way to each.
const PROGRAMS: [&str; 8] = [
    "Apple Mail",
    "AOL Mail",
    "Gmail",
    "iCloud Mail",
    "mail.com",
    "Outlook",
    "Proton Mail",
    "Thunderbird",
];

/// The words of a sentence that read like a host, a path behind it included.
fn addresses(sentence: &str) -> Vec<&str> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '@');
    let words = sentence.split(|c| !part(c)).map(|word| word.trim_matches(['.', '/', '-']));
    let is_host = |word: &&str| {
        let host = word.split('/').next().unwrap_or_default();
        let mut labels = host.rsplit('.');
        let top = labels.next().unwrap_or_default();
        let known = ["com", "net", "org", "de", "me", "ms", "us", "ch", "example", "live"];
        known.contains(&top) && labels.next().is_some_and(|label| !label.is_empty())
    };
    words.filter(is_host).collect()
}

#[test]
fn sentences_show_only_addresses_that_are_known() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (file, sentences) in files(lang) {
            for sentence in &sentences {
                let strange = addresses(sentence).into_iter().filter(|it| !ADDRESSES.contains(it));
                wrong.extend(strange.map(|it| format!("{lang:?} {file}: {it}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(
        addresses("Open email.google.com, then icloud.com/mail."),
        ["email.google.com", "icloud.com/mail"]
    );
}

#[test]
fn programs_keep_their_names() {
    for lang in Lang::ALL {
        let (_, ways) = files(lang).into_iter().find(|(file, _)| file == "how_to.rs").unwrap();
        for name in PROGRAMS {
            assert!(ways.iter().any(|sentence| sentence.contains(name)), "{lang:?}: {name}");
        }
    }
}
