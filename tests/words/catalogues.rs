//! What a translator hears who left something out, and a language that is one file.

use countersign_catalogue::{Source, read};

const ENGLISH: &str = "\
language-name = English
language-locale = en-GB
language-direction = ltr
-firm = Microsoft
greeting = Hello, { $name }
    .again = Hello again
lines = { $count ->
        [0] no lines
        [one] one line
       *[other] { $count } lines
    } by { -firm }
at = at line { NUMBER($line) }
";

/// Polish counts in four forms; nothing but this file makes it a language.
const POLISH: &str = "\
language-name = Polski
language-locale = pl
language-direction = ltr
greeting = Cześć, { $name }
    .again = Cześć ponownie
lines = { $count ->
        [one] { $count } wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wiersza
    }
at = w wierszu { NUMBER($line) }
";

/// What the build says of a second language.
fn said(path: &str, text: &str) -> Vec<String> {
    let sources = [Source { path: "locales/en.ftl", text: ENGLISH }, Source { path, text }];
    match read(&sources) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_language_is_one_file() {
    assert_eq!(said("locales/pl.ftl", POLISH), [""; 0]);
    let sources = [
        Source { path: "locales/en.ftl", text: ENGLISH },
        Source { path: "locales/pl.ftl", text: POLISH },
    ];
    let catalogues = read(&sources).unwrap();
    let accessors = catalogues.accessors();
    assert!(accessors.contains("(\"pl\", \"Polski\")"), "{accessors}");
    assert!(accessors.contains("pub fn lines(lang: Lang, count: impl Into<Number>) -> String"));
    assert!(accessors.contains("pub fn greeting(lang: Lang, name: &dyn core::fmt::Display)"));
    assert!(accessors.contains("pub const GREETING_AGAIN: Text"));
    let polish = catalogues.compact(&catalogues.languages[1]).concat();
    assert!(polish.starts_with(&format!("{}\tpl\tpl\tltr\n", catalogues.fingerprint())));
    assert!(polish.contains("\u{2}ao\u{1}a wiersz\u{3}f\u{1}a wiersze\u{3}"), "{polish:?}");
}

/// What stands under a heading that says so is numbered last, in every language, and is a file of its own.
#[test]
fn what_is_read_behind_the_answer_comes_last() {
    let both = "language-name = English\nlanguage-locale = en\nlanguage-direction = ltr\n\n## More (behind the answer)\n\nrest = Rest\n\n## Less\n\nfirst = First\n";
    let catalogues = read(&[Source { path: "locales/en.ftl", text: both }]).unwrap();
    assert_eq!(catalogues.keys.last().map(String::as_str), Some("rest"));
    assert_eq!(catalogues.first, catalogues.keys.len() - 1);
    let [first, rest] = catalogues.compact(&catalogues.languages[0]);
    assert!(first.ends_with("First\u{1e}"), "{first:?}");
    assert_eq!(rest, "Rest\u{1e}");
    let [whole, nothing] = compact_of(ENGLISH);
    assert_eq!(nothing, "", "{whole:?}");
}

fn compact_of(text: &str) -> [String; 2] {
    let catalogues = read(&[Source { path: "locales/en.ftl", text }]).unwrap();
    catalogues.compact(&catalogues.languages[0])
}

/// One thing wrong at a time, and what is said of it.
#[test]
fn what_is_wrong_is_named_with_file_and_line() {
    let wrong = |from: &str, to: &str| said("locales/pl.ftl", &POLISH.replace(from, to));
    for (from, to, expected) in [
        ("at = w wierszu { NUMBER($line) }\n", "", "locales/pl.ftl:11: at is missing"),
        ("    .again = Cześć ponownie\n", "", "locales/pl.ftl:11: greeting.again is missing"),
        ("at = w", "ad = w\nat = w", "locales/pl.ftl:12: ad is no key of the reference"),
        (
            "greeting = Cześć, { $name }",
            "greeting = Cześć",
            "locales/pl.ftl:4: greeting leaves out $name",
        ),
        ("{ $name }", "{ $nmae }", "locales/pl.ftl:4: greeting uses $nmae, which it is not given"),
        (
            "{ $name }",
            "{ NUMBER($name) }",
            "locales/pl.ftl:4: greeting counts by $name, which is text",
        ),
        (
            "        [few] { $count } wiersze\n",
            "",
            "locales/pl.ftl:6: lines has no form [few], which this language needs",
        ),
        (
            "[few]",
            "[two]",
            "locales/pl.ftl:6: lines has a form [two], which this language does not have",
        ),
        (
            "*[other]",
            "[other]",
            "locales/pl.ftl:11: not Fluent: The select expression must have a default",
        ),
        (
            "at = w",
            "greeting = jeszcze { $name }\nat = w",
            "locales/pl.ftl:12: greeting stands there twice",
        ),
        ("w wierszu", "{ brak }", "locales/pl.ftl:12: at refers to brak, which is not there"),
        ("w wierszu", "{ at }", "locales/pl.ftl:12: at uses references that lead in a circle"),
        ("= ltr", "= up", "locales/pl.ftl:3: language-direction must be ltr or rtl"),
        ("language-name = Polski\n", "", "locales/pl.ftl:1: language-name is missing"),
        (
            "{ NUMBER($line) }",
            "{ DATETIME($line) }",
            "locales/pl.ftl:12: at uses a function other than NUMBER($argument)",
        ),
    ] {
        let faults = wrong(from, to);
        let found = faults.iter().any(|fault| fault.starts_with(expected));
        assert!(found, "{from:?} as {to:?}: {expected:?} is not in {faults:#?}");
    }
    let named = said("locales/not a tag.ftl", POLISH);
    assert!(named.iter().any(|fault| fault.contains("is no language tag")), "{named:?}");
}

/// German has two forms: a third that English has not either is refused, and so is English without its own two.
#[test]
fn the_reference_is_checked_as_well() {
    let english = ENGLISH.replace("        [one] one line\n", "");
    let faults = read(&[Source { path: "locales/en.ftl", text: &english }]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "locales/en.ftl:7: lines has no form [one], which this language needs"
    );
}
