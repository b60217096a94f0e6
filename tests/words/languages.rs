//! A language is complete: the build sees to every sentence and all that is filled in; this sees that none was left in English
//! or broke the rules of the house.

use countersign_catalogue::{Language, Message, Part};
use countersign_core::{Context, analyse};
use countersign_words::Lang;

/// What is the same in every language: names, units, signs.
const SAME: &[&str] = &[
    "Countersign",
    "UTC",
    "Windows",
    "PowerShell",
    "Mac, Linux",
    "SPF",
    "DKIM",
    "DMARC",
    "ARC",
    "compauth",
    "Thunderbird",
    "Sender ID",
    "To, Delivered-To, for <…>",
    ", ",
    "",
    "ltr",
    "{}, {} UTC",
];

/// Words that a language shares with English, by its tag.
const SHARED: &[(&str, &[&str])] =
    &[("de", &["Version", "Name", "Code", "Organisation", "Spam.", "Text"])];

/// Every word of a message, the arguments as `{}`; a choice is all its forms.
fn words(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Argument(_) => "{}".to_owned(),
            Part::Select { variants, .. } => {
                variants.iter().map(|variant| words(&variant.parts)).collect::<Vec<_>>().join(" / ")
            }
        })
        .collect()
}

fn languages() -> Vec<Language> {
    countersign_catalogue::read_folder(&kit::root().join("locales")).unwrap().languages
}

/// The sentences of a language by key.
fn sentences(language: &Language) -> impl Iterator<Item = (&String, String)> {
    language.messages.iter().map(|(key, message): (_, &Message)| (key, words(&message.parts)))
}

#[test]
fn no_sentence_was_left_in_english() {
    let languages = languages();
    let english = &languages[0];
    for language in &languages[1..] {
        let of_it = SHARED.iter().find(|(tag, _)| *tag == language.tag);
        let shared = of_it.map_or(&[][..], |(_, words)| words);
        for (key, text) in sentences(language) {
            let ours = words(&english.messages[key].parts);
            let has_words = text.replace("{}", "").chars().any(char::is_alphabetic);
            // Units and the names of menus that a language keeps are the translator's to decide.
            let kept = key.starts_with("short-") || key.ends_with(".path");
            assert!(
                ours != text
                    || !has_words
                    || kept
                    || SAME.contains(&&*text)
                    || shared.contains(&&*text),
                "{} {key}: left in English: {text}",
                language.tag
            );
        }
    }
}

#[test]
fn no_sentence_breaks_the_rules_of_the_house() {
    for language in languages() {
        for (key, text) in sentences(&language) {
            let lower = text.to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphabetic());
            assert!(
                !words.any(|word| matches!(
                    word,
                    "safe" | "sicher" | "ungefährlich" | "unbedenklich"
                )),
                "{} {key}: promises too much: {text}",
                language.tag
            );
            assert!(!text.contains('!'), "{} {key}: shouts: {text}", language.tag);
            assert!(!text.contains(" - "), "{} {key}: a hyphen for a dash: {text}", language.tag);
        }
    }
}

/// What the words of a title and a detail are: titles carry no full stop, advice and details are sentences.
#[test]
fn titles_carry_no_full_stop_and_sentences_end() {
    let ends = |text: &str| text.ends_with(['.', '?', ':', '}']);
    for language in languages() {
        for (key, text) in sentences(&language) {
            let (group, part) = key.split_once('.').unwrap_or((key, ""));
            if group.starts_with("advice-") || group.starts_with("finding-") {
                let whole = matches!(part, "text" | "text-none" | "detail" | "detail-none");
                assert!(!whole || ends(&text), "{} {key}: no end: {text}", language.tag);
            }
            if group.starts_with("advice-") && part.is_empty() {
                assert!(!text.ends_with('.'), "{} {key}: a title: {text}", language.tag);
            }
            if group.starts_with("help-") && part == "text" {
                assert!(text.len() <= 220 && ends(&text), "{} {key}: {}", language.tag, text.len());
            }
        }
    }
}

/// What is drawn beside the steps is what the steps say.
#[test]
fn the_drawing_says_what_the_steps_say() {
    for &lang in Lang::all() {
        for &program in countersign_words::how_to::PROGRAMS {
            let how = lang.how_to(program);
            let steps: String = how.steps().collect::<Vec<_>>().join(" ");
            assert!(how.steps().count() >= 2, "{lang:?} {program:?}");
            for entry in how.path() {
                assert!(steps.contains(entry), "{lang:?} {program:?}: {entry}");
                assert!(program.way().is_some(), "{lang:?} {program:?}: drawn from nowhere");
            }
            if lang.tag() == "en" {
                assert_eq!(how.path().next().is_none(), program.way().is_none(), "{program:?}");
            }
        }
    }
}

/// Nobody is left without a way: a program that may not give the lines says how to do without them, and forwarding as an
/// attachment is promised by all languages or by none.
#[test]
fn every_way_ends_somewhere() {
    let english = Lang::default();
    for &lang in Lang::all() {
        for &program in countersign_words::how_to::PROGRAMS {
            let how = lang.how_to(program);
            let told = how.exit.is_some_and(|exit| exit.contains("account.microsoft.com"));
            assert_eq!(told, program.may_fail(), "{lang:?} {program:?}");
            assert!(
                !program.may_fail() || program.way().is_none(),
                "{program:?}: drawn, and unknown"
            );
            let same = how.attach.is_some() == english.how_to(program).attach.is_some();
            assert!(same, "{lang:?} {program:?}: promises more than English");
        }
    }
}

/// Every message is used: one that nobody shows is a translator's time.
#[test]
fn every_message_is_shown_somewhere() {
    let mut code = String::new();
    let folders = ["crates/words/src", "src", "xtask/src"];
    let mut folders: Vec<_> = folders.iter().map(|folder| kit::root().join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                code += &std::fs::read_to_string(path).unwrap();
            }
        }
    }
    let used: std::collections::BTreeSet<&str> =
        code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    for key in languages()[0].messages.keys().filter(|key| !key.starts_with("language-")) {
        let name = key.replace(['-', '.'], "_");
        let shown = used.contains(&*name)
            || used.contains(&*name.to_uppercase())
            || code.contains(&format!("{{{key}}}"));
        assert!(shown, "{key} is not used");
    }
}

#[test]
fn a_tag_is_read_as_browsers_write_it() {
    for (tag, lang) in [
        ("de", Some("de")),
        ("de-AT", Some("de")),
        ("EN_us", Some("en")),
        ("fr", None),
        ("", None),
        ("den", None),
    ] {
        assert_eq!(Lang::of_tag(tag).map(Lang::tag), lang, "{tag}");
    }
}

/// One whole report in German, as it is read.
#[test]
fn a_report_in_german() {
    let report = analyse(&kit::fixture("outlook_impersonation"), &Context::default());
    let lang = Lang::of_tag("de").unwrap();
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
const ADDRESSES: [&str; 7] = [
    "account.microsoft.com",
    "Outlook.com",
    "icloud.com/mail",
    "mail.com",
    "mail.google.com",
    "microsoft.com",
    "outlook.com",
];

/// Names of programs as their makers write them; both languages tell the way to each.
const PROGRAMS: [&str; 12] = [
    "Apple Mail",
    "AOL Mail",
    "Gmail",
    "iCloud Mail",
    "K-9 Mail",
    "mail.com",
    "Outlook",
    "Proton Mail",
    "Roundcube",
    "Thunderbird",
    "Yahoo Mail",
    "Zimbra",
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
    for language in languages() {
        for (key, sentence) in sentences(&language) {
            let strange = addresses(&sentence).into_iter().filter(|it| !ADDRESSES.contains(it));
            wrong.extend(strange.map(|it| format!("{} {key}: {it}", language.tag)));
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
    for language in languages() {
        let ways: Vec<_> =
            sentences(&language).filter(|(key, _)| key.starts_with("how-to-")).collect();
        for name in PROGRAMS {
            assert!(ways.iter().any(|(_, text)| text.contains(name)), "{}: {name}", language.tag);
        }
    }
}
