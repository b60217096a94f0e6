//! Hostile inputs: each a shape that has made some mail program slow, or that could make this one so.
//!
//! What they share: the size is a parameter, the bytes follow from it alone, and most stand below a genuine delivery's
//! own lines, where a sender can put them and where every later stage meets them.

mod fields;
mod files;
mod pastes;

/// A family of inputs, one for every size.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// Its name.
    pub name: &'static str,
    /// The size at which it hurts, in bytes: the largest that is tried.
    pub full: usize,
    /// Makes one of about that many bytes.
    pub make: fn(usize) -> Vec<u8>,
}

const KB: usize = 1_000;
const MB: usize = 1_000_000;

/// Every family.
pub const ALL: &[Input] = &[
    Input { name: "one line", full: 10 * MB, make: pastes::one_line },
    Input { name: "one field in one line", full: MB, make: pastes::one_field },
    Input { name: "one field beyond the limit", full: 10 * MB, make: pastes::one_field },
    Input { name: "one line of spaces", full: 10 * MB, make: pastes::spaces },
    Input { name: "empty lines", full: 10 * MB, make: pastes::empty_lines },
    Input { name: "colons", full: MB, make: pastes::colons },
    Input { name: "folds", full: MB, make: pastes::folds },
    Input { name: "blank folds", full: MB, make: pastes::blank_folds },
    Input { name: "fields", full: 2 * MB, make: pastes::fields },
    Input { name: "fields of one name", full: MB, make: pastes::same_fields },
    Input { name: "lines that are no fields", full: MB, make: pastes::no_fields },
    Input { name: "quote marks before lines", full: MB, make: pastes::quoted },
    Input { name: "quote marks before one line", full: MB, make: pastes::deeply_quoted },
    Input { name: "double spacing", full: MB, make: pastes::double_spaced },
    Input { name: "widening gaps", full: MB, make: pastes::gaps },
    Input { name: "lost folding", full: MB, make: pastes::lost_folding },
    Input { name: "line numbers", full: MB, make: pastes::numbered },
    Input { name: "bullets", full: MB, make: pastes::bullets },
    Input { name: "indentation", full: MB, make: pastes::indented },
    Input { name: "names and values on lines of their own", full: MB, make: pastes::name_value },
    Input { name: "a table in Markdown", full: MB, make: pastes::markdown },
    Input { name: "a table with tabs", full: MB, make: pastes::tabs },
    Input { name: "JSON", full: MB, make: pastes::json },
    Input { name: "nested JSON", full: MB, make: pastes::nested_json },
    Input { name: "JSON objects", full: MB, make: pastes::json_objects },
    Input { name: "an open string in JSON", full: MB, make: pastes::open_json },
    Input { name: "backslashes", full: MB, make: pastes::backslashes },
    Input { name: "a string of a program", full: MB, make: pastes::literal },
    Input { name: "code points", full: MB, make: pastes::code_points },
    Input { name: "entities", full: MB, make: pastes::entities },
    Input { name: "ampersands", full: MB, make: pastes::ampersands },
    Input { name: "links of a mail program", full: MB, make: pastes::links },
    Input { name: "links of Markdown in one line", full: MB, make: pastes::markdown_links },
    Input { name: "beginnings of links", full: MB, make: pastes::open_links },
    Input { name: "one long address in links", full: MB, make: pastes::long_link },
    Input { name: "dots in brackets", full: MB, make: pastes::defanged },
    Input { name: "links of a ticket system", full: MB, make: pastes::ticket_links },
    Input { name: "quoted-printable", full: MB, make: pastes::quoted_printable },
    Input { name: "soft line breaks", full: MB, make: pastes::soft_line_breaks },
    Input { name: "page breaks", full: MB, make: pastes::page_breaks },
    Input { name: "pasted many times", full: MB, make: pastes::pasted_twice },
    Input { name: "dashes", full: MB, make: pastes::dashes },
    Input { name: "spaces before colons", full: MB, make: pastes::spaced_colons },
    Input { name: "no-break spaces", full: MB, make: pastes::no_break_spaces },
    Input { name: "zero width", full: MB, make: pastes::zero_width },
    Input { name: "curly quotes", full: MB, make: pastes::curly },
    Input { name: "carriage returns alone", full: MB, make: pastes::carriage_returns },
    Input { name: "a page of Gmail", full: MB, make: pastes::gmail },
    Input { name: "text above", full: MB, make: pastes::text_above },
    Input { name: "fences", full: MB, make: pastes::fences },
    Input { name: "a message in base64", full: MB, make: pastes::base64 },
    Input { name: "several kinds of damage", full: MB, make: pastes::several },
    Input { name: "many blocks", full: 2 * MB, make: pastes::many_blocks },
    Input { name: "controls", full: MB, make: pastes::controls },
    Input { name: "Received fields", full: 4 * MB, make: fields::received },
    Input { name: "Received fields of the service", full: MB, make: fields::received_inside },
    Input { name: "one Received of many clauses", full: 200 * KB, make: fields::clauses },
    Input { name: "takers in the comments of a Received", full: 200 * KB, make: fields::takers },
    Input { name: "one Received of comments", full: 200 * KB, make: fields::comments },
    Input { name: "open parentheses in Received", full: 200 * KB, make: fields::open_received },
    Input { name: "open parentheses in From", full: 200 * KB, make: fields::open_from },
    Input { name: "open parentheses in results", full: 200 * KB, make: fields::open_results },
    Input { name: "open parentheses in Date", full: 200 * KB, make: fields::open_date },
    Input { name: "open parentheses in Received-SPF", full: 200 * KB, make: fields::open_spf },
    Input { name: "closed and open parentheses", full: 200 * KB, make: fields::half_open },
    Input { name: "open quotes in From", full: 200 * KB, make: fields::quotes_from },
    Input { name: "open quotes in results", full: 200 * KB, make: fields::quotes_results },
    Input {
        name: "quotes in comments of results",
        full: 200 * KB,
        make: fields::quotes_in_comments,
    },
    Input { name: "open quotes in a signature", full: 200 * KB, make: fields::quotes_signature },
    Input { name: "angles", full: 200 * KB, make: fields::angles },
    Input { name: "groups", full: 200 * KB, make: fields::groups },
    Input { name: "routes", full: 200 * KB, make: fields::routes },
    Input { name: "encoded words in Subject", full: MB, make: fields::encoded_subject },
    Input { name: "encoded words in From", full: MB, make: fields::encoded_from },
    Input { name: "encoded words of one letter", full: MB, make: fields::encoded_letters },
    Input { name: "open encoded words", full: 35 * KB, make: fields::open_encoded },
    Input { name: "open encoded words in From", full: 35 * KB, make: fields::open_encoded_from },
    Input { name: "encoded words without end", full: 200 * KB, make: fields::endless_encoded },
    Input { name: "addresses in one From", full: MB, make: fields::addresses },
    Input { name: "From fields", full: MB, make: fields::many_from },
    Input { name: "To fields", full: MB, make: fields::many_to },
    Input { name: "results in one field", full: 200 * KB, make: fields::results },
    Input { name: "results fields", full: MB, make: fields::many_results },
    Input { name: "results of the service", full: MB, make: fields::results_on_top },
    Input { name: "results under a seal", full: 200 * KB, make: fields::sealed_results },
    Input { name: "failures that name nobody", full: MB, make: fields::nameless_failures },
    Input { name: "copies of a list's mail", full: MB, make: fields::copies },
    Input { name: "properties of one result", full: 200 * KB, make: fields::properties },
    Input { name: "signatures", full: MB, make: fields::signatures },
    Input { name: "a signature over many names", full: 200 * KB, make: fields::signed_names },
    Input { name: "tags of a signature", full: 200 * KB, make: fields::tags },
    Input { name: "ARC sets", full: MB, make: fields::arc_sets },
    Input { name: "ARC sets of one number", full: MB, make: fields::arc_duplicates },
    Input { name: "a long display name", full: 200 * KB, make: fields::display_name },
    Input { name: "a display name of look-alikes", full: 200 * KB, make: fields::lookalike_name },
    Input { name: "a display name of domains", full: 200 * KB, make: fields::domains_in_name },
    Input { name: "a display name of people", full: 200 * KB, make: fields::people_in_name },
    Input { name: "an address blanked out", full: 200 * KB, make: fields::blanked_out },
    Input { name: "a long domain", full: 200 * KB, make: fields::domain },
    Input { name: "a domain of one label", full: 200 * KB, make: fields::label },
    Input { name: "a domain in Punycode", full: 200 * KB, make: fields::punycode },
    Input { name: "a domain of look-alikes", full: 200 * KB, make: fields::lookalike_domain },
    Input { name: "a Subject that claims", full: 200 * KB, make: fields::claims },
    Input { name: "digits", full: 200 * KB, make: fields::digits },
    Input { name: "antispam entries", full: 200 * KB, make: fields::antispam },
    Input { name: "antispam fields", full: MB, make: fields::antispam_fields },
    Input { name: "keys of Received-SPF", full: 200 * KB, make: fields::spf_keys },
    Input { name: "Received-SPF fields", full: MB, make: fields::spf_fields },
    Input { name: "Reply-To fields", full: MB, make: fields::reply_to },
    Input { name: "fields of forwarders", full: MB, make: fields::forwarders },
    Input { name: "odd field names", full: MB, make: fields::odd_names },
    Input { name: "nested parts", full: 200 * KB, make: files::nested_parts },
    Input { name: "parts", full: 2 * MB, make: files::parts },
    Input { name: "attached mails", full: 2 * MB, make: files::attached },
    Input { name: "boundaries that almost match", full: 2 * MB, make: files::near_boundaries },
    Input { name: "a signed body of empty lines", full: 2 * MB, make: files::empty_body },
    Input { name: "a signed body of spaces", full: 2 * MB, make: files::blank_body },
    Input { name: "bodies of many lengths", full: 2 * MB, make: files::limited_bodies },
    Input { name: "a file of bytes", full: 2 * MB, make: files::bytes },
    Input { name: "an Outlook file in circles", full: 2 * MB, make: files::circles },
    Input { name: "an Outlook file of attachments", full: 2 * MB, make: files::storages },
    Input { name: "an Outlook file of small streams", full: 2 * MB, make: files::mini_circles },
    Input { name: "an Outlook file in a file", full: 2 * MB, make: files::matryoshka },
];

/// A genuine delivery's header block, without its last line end.
pub(crate) fn genuine() -> &'static str {
    let mail = include_str!("../../tests/fixtures/outlook_genuine.eml");
    mail.split("\n\n").next().unwrap_or(mail).trim_end()
}

/// The genuine block, and below it lines until there are as many bytes as wanted.
pub(crate) fn below(size: usize, line: impl Fn(usize) -> String) -> Vec<u8> {
    grown(&format!("{}\n", genuine()), size, line)
}

/// The genuine block, and below it one field of many repetitions.
pub(crate) fn field(name: &str, size: usize, piece: &str) -> Vec<u8> {
    let mut text = format!("{}\n{name}", genuine());
    text.push_str(&piece.repeat(size / piece.len()));
    text.push('\n');
    text.into_bytes()
}

/// A block whose only author field is this: a name, many repetitions of a piece, and an end.
pub(crate) fn author(name: &str, size: usize, piece: &str, end: &str) -> Vec<u8> {
    let top: Vec<&str> = genuine().split("\nFrom:").next().unwrap_or_default().lines().collect();
    format!(
        "{}\n{name}{}{end}\nSubject: code 123456\n",
        top.join("\n"),
        piece.repeat(size / piece.len())
    )
    .into_bytes()
}

pub(crate) fn grown(top: &str, size: usize, line: impl Fn(usize) -> String) -> Vec<u8> {
    let mut text = top.to_owned();
    let enough = text.len() + size;
    let mut number = 0;
    while text.len() < enough {
        text.push_str(&line(number));
        number += 1;
    }
    text.into_bytes()
}
