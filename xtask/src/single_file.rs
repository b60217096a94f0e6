//! The page as one file that needs no server: the program, its glue, the style and the words of every language in one
//! `countersign.html`, for a disk, a share or an attachment.
//!
//! A page that was opened as a file may load no module and fetch nothing, so all is inline: what runs is named in the policy
//! by its hash, and what does not run stands in scripts of another type, packed (`www/inside.js` unpacks it). The policy
//! allows no connection at all.

use crate::build;
use crate::command::{Shell, root};
use crate::files::{make_folder, read, sri, text, write};
use base64ct::{Base64, Encoding};
use std::path::Path;

/// Builds the page, makes the file and says how large it is; with an organisation's policy inside, if one is given.
pub fn run(shell: &Shell, policy: Option<&str>) -> Result<(), String> {
    build::page(shell)?;
    make(policy)
}

/// Makes the file of the built page.
pub fn make(policy: Option<&str>) -> Result<(), String> {
    let policy = policy.map(|file| text(Path::new(file))).transpose()?;
    // A browser takes off the mark that some editors put in front of a file it fetches, and not that of a text inside a page.
    let policy = policy.map(|text| text.trim_start_matches('\u{FEFF}').to_owned());
    if let Some(policy) = &policy {
        serde_json::from_str::<serde_json::Value>(policy)
            .map_err(|why| format!("the policy is no JSON: {why}"))?;
    }
    let html = whole(&e2e::dist()?, &text(&root().join("www/inside.js"))?, policy.as_deref())?;
    let file = e2e::single_file();
    make_folder(file.parent().ok_or("a file without a folder")?)?;
    write(&file, &html)?;
    println!("Made {} of {} kB.", file.display(), html.len().div_ceil(1000));
    Ok(())
}

/// The page of that folder with everything inside.
fn whole(dist: &Path, inside: &str, policy: Option<&str>) -> Result<String, String> {
    let mut html = text(&dist.join("index.html"))?;
    cut(&mut html, "<script id=\"ask\"", "</script>")?;
    cut(&mut html, "<link rel=\"manifest\"", ">")?;
    cut(&mut html, "<link rel=\"modulepreload\"", ">")?;
    cut(&mut html, "<script type=\"module\" src=\"./installed.js\"", "</script>")?;
    cut(&mut html, "<meta http-equiv=\"Content-Security-Policy\"", ">")?;
    let sheet = cut(&mut html, "<link rel=\"stylesheet\"", ">")?;
    let first = text(&dist.join(value(&sheet, "href")?))?;
    let boot = cut(&mut html, "<script id=\"boot\"", "</script>")?;
    let (js, wasm) = (value(&boot, "data-js")?, value(&boot, "data-wasm")?);
    let later = value(&boot, "data-later")?;
    let behind = text(&dist.join(value(&boot, "data-sheet")?))?;
    let sheet = inline(format!("{first}{behind}"), "</style")?;
    let glue = text(&dist.join(js))?;
    if glue.contains("\nimport ") || !glue.contains("__wbg_init as default") {
        return Err(format!("{js} is not as wasm-bindgen wrote it before: see www/inside.js"));
    }
    let program = inline(format!("{glue}\n{inside}"), "</script")?;
    let start = inline(text(&dist.join(value(&boot, "src")?))?, "</script")?;

    let mut files = vec![wasm.to_owned(), later.to_owned()];
    for link in html.split("<link rel=\"words\"").skip(1) {
        for attribute in ["href", "data-rest"] {
            files.push(value(link, attribute)?.to_owned());
        }
    }
    let mut blocks = String::new();
    for name in &files {
        let bytes = read(&dist.join(format!("{name}.gz")))
            .map_err(|why| format!("{why}; Node.js packs it"))?;
        blocks += &block(name, &Base64::encode_string(&bytes));
    }
    if let Some(policy) = policy {
        // In JSON a `<` stands only in texts, where this is the same letter and ends no script.
        let json = policy.replace('<', "\\u003c");
        blocks +=
            &format!("<script type=\"application/json\" id=\"file:policy.json\">{json}</script>\n");
    }

    let csp = format!(
        "default-src 'none'; script-src '{}' '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; \
         connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        sri(&program),
        sri(&start),
        sri(&sheet)
    );
    let charset = "<meta charset=\"utf-8\">";
    let head = format!(
        "{charset}\n  <meta http-equiv=\"Content-Security-Policy\" content=\"{csp}\">\n  <style>{sheet}</style>"
    );
    let tail = format!(
        "{blocks}<script type=\"module\">{program}</script>\n\
         <script id=\"boot\" type=\"module\" data-wasm=\"{wasm}\" data-later=\"{later}\">{start}</script>\n</body>"
    );
    for (mark, all) in [(charset, head), ("</body>", tail)] {
        if html.matches(mark).count() != 1 {
            return Err(format!("index.html has to have {mark} once"));
        }
        html = html.replace(mark, &all);
    }
    Ok(html)
}

/// A file in a script of a type that nothing runs.
fn block(name: &str, packed: &str) -> String {
    format!("<script type=\"application/gzip\" id=\"file:{name}\">{packed}</script>\n")
}

/// What stands inside a tag must not end it, and must not look like a comment that changes what ends it.
fn inline(text: String, end: &str) -> Result<String, String> {
    let small = text.to_ascii_lowercase();
    match [end, "<!--", "\r"].into_iter().find(|mark| small.contains(mark)) {
        Some(mark) => Err(format!("{mark:?} cannot stand in an inline script or style")),
        None => Ok(text),
    }
}

/// Takes the one piece that begins and ends so out of the page.
fn cut(html: &mut String, begin: &str, end: &str) -> Result<String, String> {
    let missing = || format!("index.html has to have {begin} once");
    if html.matches(begin).count() != 1 {
        return Err(missing());
    }
    let from = html.find(begin).ok_or_else(missing)?;
    let length = html[from..].find(end).ok_or_else(missing)? + end.len();
    Ok(html.drain(from..from + length).collect())
}

/// The value of a tag's attribute, as the name of a file.
pub fn value<'a>(tag: &'a str, attribute: &str) -> Result<&'a str, String> {
    let found =
        tag.split(&format!(" {attribute}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    found.map(|value| value.trim_start_matches("./")).ok_or(format!("no {attribute} in {tag}"))
}

#[cfg(test)]
mod tests {
    use super::{cut, inline, value};

    #[test]
    fn a_tag_is_taken_out_once_and_its_values_are_read() {
        let mut html = "<a><link rel=\"x\" href=\"./b.css\"></a>".to_owned();
        let tag = cut(&mut html, "<link rel=\"x\"", ">").unwrap();
        assert_eq!((html.as_str(), value(&tag, "href")), ("<a></a>", Ok("b.css")));
        assert!(value(&tag, "src").is_err());
        assert!(cut(&mut html, "<link", ">").is_err());
        assert!(cut(&mut "<p><p>".to_owned(), "<p", ">").is_err());
    }

    #[test]
    fn what_would_end_a_script_does_not_stand_in_it() {
        assert!(inline("a </SCRIPT> b".to_owned(), "</script").is_err());
        assert!(inline("a <!-- b".to_owned(), "</script").is_err());
        assert!(inline("a < b".to_owned(), "</script").is_ok());
    }
}
