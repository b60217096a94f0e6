//! What Rust sees of the catalogues: a constant for every sentence with nothing to fill in, a function for every other.

use crate::{Argument, Catalogues};
use core::fmt::Write as _;

impl Catalogues {
    /// The accessors, as Rust. They name `Text`, `Lang`, `Number` and `Value`, which their module brings into scope.
    pub fn accessors(&self) -> String {
        let mut out = String::new();
        let Some(reference) = self.languages.first() else { return out };
        for (number, key) in self.keys.iter().enumerate() {
            let Some(message) = reference.messages.get(key) else { continue };
            let arguments = message.arguments();
            let name = identifier(key);
            // Writing to a text cannot fail.
            let _ = writeln!(
                out,
                "/// `{key}`, line {} of the catalogue: {}",
                message.line,
                quoted(&message.words().replace('\n', " "))
            );
            let _ = if arguments.is_empty() {
                writeln!(out, "pub const {}: Text = Text::at({number});", name.to_uppercase())
            } else {
                let parameters: String = arguments.iter().map(parameter).collect();
                let values: Vec<String> = arguments.iter().map(value).collect();
                writeln!(
                    out,
                    "pub fn {name}(lang: Lang{parameters}) -> String {{ lang.fill({number}, &[{}]) }}",
                    values.join(", ")
                )
            };
        }
        let _ = writeln!(
            out,
            "/// How many messages there are.\npub(crate) const COUNT: usize = {};\n/// How many of them are read before the answer.\npub(crate) const FIRST: usize = {};",
            self.keys.len(),
            self.first
        );
        let _ = writeln!(
            out,
            "/// Which messages with which arguments these accessors know: a catalogue made for others is refused.\npub(crate) const FINGERPRINT: &str = \"{}\";",
            self.fingerprint()
        );
        let _ = writeln!(
            out,
            "/// Every language there is a catalogue of: its tag and its own name.\npub const LANGUAGES: &[(&str, &str)] = &["
        );
        for language in &self.languages {
            let own = language
                .messages
                .get("language-name")
                .map(crate::Message::words)
                .unwrap_or_default();
            let _ = writeln!(out, "    ({:?}, {own:?}),", language.tag);
        }
        out.push_str("];\n");
        out
    }
}

/// A key as Rust names things: `finding-age.detail` is `finding_age_detail`.
pub(crate) fn identifier(key: &str) -> String {
    let name = key.replace(['-', '.'], "_");
    // The words that Rust keeps to itself.
    if matches!(
        name.as_str(),
        "self" | "type" | "use" | "for" | "where" | "in" | "move" | "match" | "ref"
    ) {
        return format!("{name}_");
    }
    name
}

fn parameter(argument: &Argument) -> String {
    let name = identifier(&argument.name);
    if argument.number {
        format!(", {name}: impl Into<Number>")
    } else {
        format!(", {name}: &dyn core::fmt::Display")
    }
}

fn value(argument: &Argument) -> String {
    let name = identifier(&argument.name);
    if argument.number {
        format!("Value::Number({name}.into())")
    } else {
        format!("Value::Text({name})")
    }
}

/// As code in a doc comment, whatever is in it.
fn quoted(text: &str) -> String {
    format!("`` {} ``", text.replace("``", "` `"))
}
