//! The beginning of the page, put into `index.html` when all else is built: readable, and with a box that takes text, before
//! the program has come. `www/start.html` holds it as the program draws it, with the keys of its messages; a test of the page
//! (`tests/page/components.rs`) holds it against the program.

use countersign_catalogue::{Catalogues, Language, Message};

/// Where the beginning goes.
const PLACE: &str = "<!-- start --></div>";
/// Where it says that the program is not there yet, or cannot come.
const SAID: &str = "<!-- said -->";
/// Where the languages are listed.
const LANGUAGES: &str = "<!-- languages -->";

/// What the page says of itself until then. Each but the last is shown by `boot.js` or after a while by the style sheet; the last
/// stands there when no style sheet came, as in a page that was opened as a file.
const SAYS: &str = "<div class=\"wrap start\">\
    <p id=\"start-waiting\" role=\"status\" hidden>{start-waiting}<progress></progress></p>\
    <p class=\"start-late\">{start-slow}</p>\
    <p id=\"start-fault\" role=\"alert\" hidden>{start-fault}</p>\
    <noscript><p>{start-no-script}</p></noscript>\
    <p class=\"start-file\">{start-file}</p></div>";

/// The page with its beginning in English, and behind it a template of the beginning in each further language.
pub fn put(html: &str, start: &str, catalogues: &Catalogues) -> Result<String, String> {
    let (before, behind) = html.split_once(PLACE).ok_or(format!("no {PLACE} in the page"))?;
    let (head, tail) =
        start.trim_end().split_once(SAID).ok_or(format!("no {SAID} in start.html"))?;
    let start = format!("{head}{SAYS}{tail}").replace(LANGUAGES, &options(catalogues));
    let mut languages = catalogues.languages.iter();
    let english = languages.next().ok_or("no language")?;
    let mut out = format!("{before}{}</div>", filled(&start, english)?);
    for language in languages {
        let said = |key: &str| language.messages.get(key).map(Message::words).unwrap_or_default();
        out += &format!(
            "\n  <template lang=\"{}\" dir=\"{}\">{}</template>",
            language.tag,
            said("language-direction"),
            filled(&start, language)?
        );
    }
    Ok(out + behind)
}

/// The languages as they can be chosen, each by its own name.
fn options(catalogues: &Catalogues) -> String {
    let option = |language: &Language| {
        let own = language.messages.get("language-name").map(Message::words).unwrap_or_default();
        let (tag, own) = (&language.tag, escaped(&own));
        format!("<option lang=\"{tag}\" value=\"{tag}\">{own}</option>")
    };
    catalogues.languages.iter().map(option).collect()
}

/// Words as text of a page.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The words of a language in the place of every `{key}`.
fn filled(start: &str, language: &Language) -> Result<String, String> {
    let mut out = String::with_capacity(start.len() * 2);
    let mut rest = start;
    while let Some((before, behind)) = rest.split_once('{') {
        let (key, tail) = behind.split_once('}').ok_or("start.html: a { without its }")?;
        let message = language.messages.get(key).ok_or(format!("start.html: no message {key}"))?;
        out += before;
        out += &escaped(&message.words());
        rest = tail;
    }
    out += rest;
    // What it is spoken in is chosen; another one can be chosen when the program is there.
    let chosen = format!("value=\"{}\"", language.tag);
    Ok(out.replacen(&chosen, &format!("{chosen} selected"), 1).replacen(
        "<select ",
        "<select disabled ",
        1,
    ))
}

#[cfg(test)]
mod tests {
    use super::put;
    use countersign_catalogue::{Source, read};

    #[test]
    fn the_beginning_is_there_in_every_language_and_its_words_are_only_words() {
        let head = "language-name = X\nlanguage-locale = en\nlanguage-direction = ltr\n";
        let keys = ["waiting", "slow", "fault", "no-script", "file"];
        let catalogue = |question: &str| {
            let lines = keys.map(|key| format!("start-{key} = {key}\n")).concat();
            format!("{head}{lines}question = {question}\n")
        };
        let (english, german) = (catalogue("<b> & \"?\""), catalogue("Wer?"));
        let sources = [
            Source { path: "locales/en.ftl", text: &english },
            Source { path: "locales/de.ftl", text: &german },
        ];
        let catalogues = read(&sources).unwrap();
        let page = "<body><div id=\"countersign\"><!-- start --></div></body>";
        let start =
            "<h1>{question}</h1><!-- said --><select id=\"x\"><!-- languages --></select>\n";
        let html = put(page, start, &catalogues).unwrap();
        assert!(html.contains("<h1>&lt;b&gt; &amp; &quot;?&quot;</h1>"), "{html}");
        assert!(html.contains("<template lang=\"de\" dir=\"ltr\"><h1>Wer?</h1>"), "{html}");
        assert_eq!(html.matches(" selected>").count(), 2, "one in each language: {html}");
        assert_eq!(html.matches("<option ").count(), 4, "{html}");
        assert!(put("<body>", start, &catalogues).is_err());
        assert!(put(page, "{nobody}<!-- said -->", &catalogues).is_err());
    }
}
