//! What is done to the page when Trunk has built it: its program is cut in two (`program`), and the hashes of its own files are
//! written into it, so that what was swapped on the way is not run (W3C SRI).
//!
//! It also makes two style sheets of the many. The script, the program and its WebAssembly are named by patterns of our own
//! (Trunk.toml), so Trunk calls this when all else is built. Not covered: the page itself, which holds the hashes.

use crate::command::root;
use crate::files::{read, short, sri, text, write};
use crate::program::{self, Profile};
use crate::{offline, packed, start, tools};
use countersign_catalogue::{Catalogues, read_folder};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Writes the hashes into the page that Trunk is about to move into place, the list of its files into the service worker,
/// and the packed copies of them all.
pub fn seal() -> Result<(), String> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: Trunk calls this itself while it builds")?;
    let page = folder.join("index.html");
    let profile = Profile::of_trunk();
    let html = program::put(&tools::for_cutting(profile)?, &text(&page)?, &folder, profile)?;
    let html = style_sheets(&html, &folder)?;
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let catalogues = read_folder(&locales).map_err(|why| why.to_string())?;
    let (html, names) = words(&html, &folder, &catalogues)?;
    let hash = |name: &str| Ok(sri(read(&folder.join(name))?));
    let html = start::put(&html, &text(&root().join("www/start.html"))?, &catalogues)?;
    let html = without_comments(&sealed(&html, hash)?)?;
    named_by_its_hash(&html)?;
    write(&page, html)?;
    let api = folder.join("api.js");
    let analysis =
        text(&root().join("package/analysis.js"))?.replace("export function", "function");
    let filled = filled(
        &text(&api)?,
        [
            ("/* analysis-of-the-package */", &analysis),
            ("/* words-of-the-page */ {}", &names.to_string()),
        ],
    )?;
    write(&api, sealed(&filled, hash)?)?;
    offline::list(&folder)?;
    // Not each time that `trunk serve` builds while somebody writes.
    if profile == Profile::Debug {
        return Ok(());
    }
    packed::pack(&folder)
}

/// That the page's policy allows its one inline script: its hash is written in index.html and in hosting/countersign.conf.
fn named_by_its_hash(html: &str) -> Result<(), String> {
    let tag = html.split_once("<script id=\"ask\"").and_then(|(_, tag)| tag.split_once('>'));
    let script = tag.and_then(|(_, rest)| rest.split_once("</script>"));
    let hash = sri(script.ok_or("index.html has no script that asks for the program")?.0);
    match html.contains(&format!("'{hash}'")) {
        true => Ok(()),
        false => Err(format!(
            "the inline script's hash is {hash}: the policy in index.html, and in hosting/countersign.conf, \
             has to name it"
        )),
    }
}

/// A text with these in the places of their marks, each of which stands there once.
fn filled(text: &str, marks: [(&str, &str); 2]) -> Result<String, String> {
    let mut text = text.to_owned();
    for (mark, content) in marks {
        if text.matches(mark).count() != 1 {
            return Err(format!("api.js has to have {mark} once"));
        }
        text = text.replace(mark, content);
    }
    Ok(text)
}

/// The style of what is drawn behind the answer: it comes with the second part.
const BEHIND: [&str; 7] = ["evidence", "route", "vouch", "source", "fields", "takeaway", "help"];

/// The page with one style sheet in the place of the many that it is written in, a request each and little to pack in each; and
/// with the name of another, which `boot.js` asks for behind the answer.
fn style_sheets(html: &str, folder: &Path) -> Result<String, String> {
    let is_sheet = |line: &&str| line.contains("rel=\"stylesheet\"");
    let (mut first, mut behind) = (String::new(), String::new());
    for line in html.lines().filter(is_sheet) {
        let name = line.split("href=\"").nth(1).and_then(|rest| rest.split('"').next());
        let name = name.ok_or("a style sheet without a name")?.trim_start_matches("./");
        let is_behind = BEHIND
            .iter()
            .any(|&sheet| name.rsplit_once('-').is_some_and(|(stem, _)| stem == sheet));
        let file = folder.join(name);
        squeeze(&text(&file)?, if is_behind { &mut behind } else { &mut first })?;
        std::fs::remove_file(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    }
    if first.is_empty() || behind.is_empty() {
        return Err(
            "the page has to have style sheets for the answer and for what is behind it".to_owned()
        );
    }
    let [first_name, behind_name] = [("style", &first), ("later", &behind)]
        .map(|(stem, sheet)| format!("{stem}-{}.css", short(sheet)));
    write(&folder.join(&first_name), &first)?;
    write(&folder.join(&behind_name), &behind)?;
    let link = format!(
        "  <link rel=\"stylesheet\" href=\"./{first_name}\" integrity=\"integrity-of:{first_name}\">"
    );
    let mut linked = false;
    let lines = html.lines().filter_map(|line| match is_sheet(&line) {
        true if linked => None,
        true => {
            linked = true;
            Some(link.as_str())
        }
        false => Some(line),
    });
    let html: String = lines.flat_map(|line| [line, "\n"]).collect();
    Ok(html.replace(SHEET_NAME, &behind_name))
}

/// The place for the second style sheet's name in the page.
const SHEET_NAME: &str = "name-of:sheet";

/// The page with a link to the words of every language, which are written beside it in the form that the program reads. The
/// page fetches those of one language; the names tell builds apart, the hashes what was swapped on the way.
/// It gives their names besides, by the language's tag, as `api.js` has them.
fn words(html: &str, folder: &Path, catalogues: &Catalogues) -> Result<(String, Value), String> {
    let mut links = String::new();
    let mut names = Map::new();
    for language in &catalogues.languages {
        let tag = &language.tag;
        let mut files = Vec::new();
        for (text, which) in catalogues.compact(language).iter().zip(["", "rest-"]) {
            let name = format!("words-{tag}-{which}{}.txt", short(text));
            write(&folder.join(&name), text)?;
            files.push(name);
        }
        let [first, rest] = files.as_slice() else { return Err("a language is two files".into()) };
        let told = |name: &str| json!({ "name": format!("./{name}"), "integrity": format!("integrity-of:{name}") });
        names.insert(tag.clone(), json!({ "first": told(first), "rest": told(rest) }));
        links += &format!(
            "  <link rel=\"words\" hreflang=\"{tag}\" href=\"./{first}\" integrity=\"integrity-of:{first}\" \
             data-rest=\"./{rest}\" data-rest-integrity=\"integrity-of:{rest}\">\n"
        );
    }
    let (head, body) = html.split_once("</head>").ok_or("no </head> in the page")?;
    Ok((format!("{head}{links}</head>{body}"), Value::Object(names)))
}

/// A style sheet without comments and without the blanks around its lines. Of a line only its comments are touched.
fn squeeze(sheet: &str, out: &mut String) -> Result<(), String> {
    let mut rest = sheet;
    let mut bare = String::with_capacity(sheet.len());
    while let Some((before, behind)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = behind.split_once("*/").ok_or("a comment in a style sheet that does not end")?.1;
    }
    bare.push_str(rest);
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    Ok(())
}

/// The page with a hash in the place of every `integrity-of:NAME`.
fn sealed(html: &str, hash: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    const MARK: &str = "integrity-of:";
    let mut out = String::with_capacity(html.len() + 1024);
    let mut rest = html;
    while let Some((before, behind)) = rest.split_once(MARK) {
        let (name, tail) = behind.split_at(behind.find('"').ok_or("a name without an end")?);
        out.push_str(before);
        out.push_str(&hash(name.trim_start_matches("./"))?);
        rest = tail;
    }
    if out.is_empty() {
        return Err(format!("no {MARK} in the page: the patterns of Trunk.toml are not used"));
    }
    out.push_str(rest);
    Ok(out)
}

/// The page without what its authors tell each other, which a reader would load.
fn without_comments(html: &str) -> Result<String, String> {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, behind)) = rest.split_once("<!--") {
        out += before.trim_end_matches([' ', '\n']);
        out.push('\n');
        rest = behind.split_once("-->").ok_or("a comment in the page that does not end")?.1;
    }
    out += rest;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{named_by_its_hash, sealed, squeeze, without_comments};

    #[test]
    fn a_style_sheet_loses_only_what_nobody_reads() {
        let mut out = String::new();
        squeeze(
            "/* a */\n.x {\n  color: red; /* why\n so */ margin: 0;\n}\n\n@media print { .y { display: none } }\n",
            &mut out,
        ).unwrap();
        assert!(squeeze("a /* b", &mut String::new()).is_err());
        assert_eq!(
            out,
            ".x {\ncolor: red;  margin: 0;\n}\n@media print { .y { display: none } }\n"
        );
    }

    #[test]
    fn the_inline_script_is_the_one_that_the_policy_names() {
        let page = include_str!("../../index.html");
        assert_eq!(named_by_its_hash(page), Ok(()));
        let other = page.replace("window.countersignProgram", "window.another");
        assert!(named_by_its_hash(&other).is_err());
        assert!(named_by_its_hash("<p>").is_err());
    }

    #[test]
    fn comments_go_and_the_rest_stays() {
        assert_eq!(without_comments("<p>\n  <!-- a -- b -->\n<b>").unwrap(), "<p>\n\n<b>");
        assert!(without_comments("<p><!-- a").is_err());
    }

    #[test]
    fn every_mark_becomes_a_hash() {
        let html = "<link href=\"./a.js\" integrity=\"integrity-of:./a.js\"><script integrity=\"integrity-of:b.js\">";
        let sealed = sealed(html, |name| Ok(format!("sha384-{name}")));
        let expected =
            "<link href=\"./a.js\" integrity=\"sha384-a.js\"><script integrity=\"sha384-b.js\">";
        assert_eq!(sealed.as_deref(), Ok(expected));
    }

    #[test]
    fn a_page_without_marks_and_a_missing_file_are_said() {
        assert!(sealed("<p>", |_| Ok(String::new())).is_err());
        assert!(sealed("\"integrity-of:x\"", |_| Err("gone".to_owned())).is_err());
    }
}
