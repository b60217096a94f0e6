//! What copying does to a header block, done on purpose: the other side of `repair`.

use std::fmt::Write as _;

use countersign_core::source::RepairKind;

fn each(block: &str, change: impl Fn(usize, &str) -> String) -> String {
    block.lines().enumerate().map(|(i, line)| change(i, line) + "\n").collect()
}

/// The fields, each with its continuation lines joined as a program joins them for display.
pub(super) fn unfolded(block: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        if line.starts_with([' ', '\t']) {
            let value = &mut fields.last_mut().unwrap().1;
            *value = format!("{value} {}", line.trim());
        } else {
            let (name, value) = line.split_once(':').unwrap_or(("", line));
            fields.push((name.to_owned(), value.trim().to_owned()));
        }
    }
    for (_, value) in &mut fields {
        *value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    fields
}

/// The same fields, each on one line.
pub(super) fn field_lines(block: &str) -> String {
    unfolded(block).iter().fold(String::new(), |mut out, (name, value)| {
        writeln!(out, "{name}: {value}").unwrap();
        out
    })
}

/// Each field written as a row.
fn rows(block: &str, row: impl Fn(&str, &str) -> String) -> Vec<String> {
    unfolded(block).iter().map(|(name, value)| row(name, value)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\n', "\\r\\n")
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lines no longer than the width: broken at the last place for which `at` holds, else where the width ends.
fn wrapped(text: &str, width: usize, at: &[char]) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut left: Vec<char> = line.chars().collect();
        while left.len() > width {
            let end =
                left[1..width].iter().rposition(|c| at.contains(c)).map_or(width, |end| end + 2);
            let rest = left.split_off(end);
            out += left.iter().collect::<String>().trim_end();
            out.push('\n');
            left = rest;
        }
        out.extend(left);
        out.push('\n');
    }
    out
}

fn base64(text: &str, width: usize) -> String {
    use base64ct::{Base64, Encoding as _};
    let whole = Base64::encode_string(text.as_bytes());
    whole
        .as_bytes()
        .chunks(width)
        .map(|c| std::str::from_utf8(c).unwrap().to_owned() + "\n")
        .collect()
}

fn curly(line: &str) -> String {
    let mut open = false;
    line.chars()
        .map(|c| {
            if c == '"' {
                open = !open;
                if open { '“' } else { '”' }
            } else {
                c
            }
        })
        .collect()
}

const GMAIL_PAGE: &str = "Original Message\n\nMessage ID\t<0001@mail.example.com>\nCreated at:\tTue, Nov 3, 2026 at 8:12 AM (Delivered after 3 seconds)\nFrom:\tExample <accounts@example.com>\nTo:\tsomeone@gmail.com\nSubject:\tHello\nSPF:\tPASS with IP 192.0.2.10 Learn more\nDKIM:\t'PASS' with domain example.com Learn more\nDMARC:\t'PASS' Learn more\n\n\nDownload Original\tCopy to clipboard\n";
const GMAIL_SEITE: &str = "Originalnachricht\nNachrichten-ID\t<0001@mail.example.com>\nErstellt am:\t3. November 2026 um 08:12 (Zugestellt nach 3 Sekunden)\nVon:\tExample <accounts@example.com>\nAn:\tsomeone@gmail.com\nBetreff:\tHallo\n\nOriginal herunterladen\nIn die Zwischenablage kopieren\n";

/// Rewrites every mailbox.
fn addresses(block: &str, rewrite: impl Fn(&str) -> String) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-@".contains(c);
    let mut out = String::new();
    for piece in block.split_inclusive(|c| !is_part(c)) {
        let word = piece.trim_end_matches(|c| !is_part(c));
        let is_mailbox = word.contains('@') && !word.starts_with('@');
        out += &if is_mailbox { rewrite(word) } else { word.to_owned() };
        out += &piece[word.len()..];
    }
    out
}

/// Its name, how the repair of it is called, and what it does.
pub(super) type Damage = (&'static str, RepairKind, fn(&str) -> String);

/// Every damage of `docs/limits.md`, in the shapes that were seen.
pub(super) const DAMAGES: &[Damage] = &[
    ("byte order mark", RepairKind::ByteOrderMark, |b| format!("\u{feff}{b}")),
    ("old Mac line ends", RepairKind::BareCarriageReturn, |b| b.replace('\n', "\r")),
    ("doubled carriage returns", RepairKind::BareCarriageReturn, |b| b.replace('\n', "\r\r\n")),
    ("empty lines above", RepairKind::LeadingText, |b| format!("\n\n \n{b}")),
    ("a sentence above", RepairKind::LeadingText, |b| format!("Here are the headers:\n\n{b}")),
    ("a label above", RepairKind::LeadingText, |b| format!("Internet headers\n{b}")),
    ("cut off at its top", RepairKind::LeadingText, |b| {
        format!(" for <a@example.com>; Tue, 3 Nov 2026 03:01:57 +0000\n{b}")
    }),
    ("quoted", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("> {l}"))),
    ("quoted without a space", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">{l}"))),
    ("quoted twice", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">> {l}"))),
    ("quoted twice with spaces", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("> > {l}"))),
    ("quoted with a bar", RepairKind::QuotePrefix, |b| each(b, |_, l| format!("| {l}"))),
    ("quoted, then text", RepairKind::QuotePrefix, |b| {
        each(b, |_, l| format!("> {l}")) + "What do you think?\n"
    }),
    ("quoted and wrapped", RepairKind::QuotePrefix, |b| {
        each(b, |_, l| {
            let cut = l
                .char_indices()
                .filter(|&(i, c)| c == ' ' && i > 40 && i < 66)
                .map(|(i, _)| i)
                .next_back();
            cut.map_or_else(|| format!("> {l}"), |i| format!("> {}\n{}", &l[..i], &l[i + 1..]))
        })
    }),
    ("a code block", RepairKind::Indented, |b| each(b, |_, l| format!("    {l}"))),
    ("indented by a tab", RepairKind::Indented, |b| each(b, |_, l| format!("\t{l}"))),
    ("lost folding", RepairKind::LostFolding, |b| each(b, |_, l| l.trim_start().to_owned())),
    ("wrapped by a terminal", RepairKind::LostFolding, |b| wrapped(&field_lines(b), 80, &[])),
    ("wrapped by a printer", RepairKind::LostFolding, |b| wrapped(&field_lines(b), 72, &[' '])),
    ("wrapped by a page", RepairKind::LostFolding, |b| wrapped(&field_lines(b), 84, &[' ', '-'])),
    ("double spacing", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("{l}\n"))),
    ("triple spacing", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("{l}\n\n"))),
    ("double spacing by field", RepairKind::DoubleSpacing, |b| {
        each(
            b,
            |i, l| {
                if i == 0 || l.starts_with([' ', '\t']) { l.to_owned() } else { format!("\n{l}") }
            },
        )
    }),
    ("double spacing, lost folding", RepairKind::DoubleSpacing, |b| {
        each(b, |_, l| format!("{}\n", l.trim_start()))
    }),
    ("name above value", RepairKind::NameValueLines, |b| {
        each(b, |_, l| match l.split_once(": ") {
            Some((name, value)) if !l.starts_with([' ', '\t']) => format!("{name}:\t\n{value}"),
            _ => l.to_owned(),
        })
    }),
    ("name above value, one line each", RepairKind::NameValueLines, |b| {
        unfolded(b).iter().map(|(n, v)| format!("{n}\n{v}\n").replace("\n\n", "\n")).collect()
    }),
    ("name above value, with gaps", RepairKind::NameValueLines, |b| {
        unfolded(b)
            .iter()
            .map(|(n, v)| format!("{n}:\n{v}\n\n").replace("\n\n\n", "\n\n"))
            .collect()
    }),
    ("a table with tabs", RepairKind::NameValueLines, |b| {
        rows(b, |n, v| format!("{n}\t{v}\n")).concat()
    }),
    ("list bullets", RepairKind::ListBullets, |b| {
        field_lines(b).lines().fold(String::new(), |s, l| s + "- " + l + "\n")
    }),
    ("bullets before folded fields", RepairKind::ListBullets, |b| {
        each(b, |_, l| if l.starts_with([' ', '\t']) { l.to_owned() } else { format!("• {l}") })
    }),
    ("bullets before every line", RepairKind::ListBullets, |b| each(b, |_, l| format!(" * {l}"))),
    ("line numbers", RepairKind::LineNumbers, |b| each(b, |i, l| format!("{:>4}  {l}", i + 1))),
    ("line numbers with a dot", RepairKind::LineNumbers, |b| {
        each(b, |i, l| format!("{}. {l}", i + 12))
    }),
    ("line numbers with a tab", RepairKind::LineNumbers, |b| {
        each(b, |i, l| format!("{}\t{l}", i + 1))
    }),
    ("a numbered list", RepairKind::LineNumbers, |b| {
        field_lines(b)
            .lines()
            .enumerate()
            .fold(String::new(), |s, (i, l)| s + &format!("{}) {l}\n", i + 1))
    }),
    ("curly quotes", RepairKind::SmartQuotes, |b| each(b, |_, l| curly(l))),
    ("no-break spaces everywhere", RepairKind::NoBreakSpace, |b| b.replace([' ', '\t'], "\u{a0}")),
    ("no-break spaces in the folding", RepairKind::NoBreakSpace, |b| {
        each(b, |_, l| {
            l.strip_prefix([' ', '\t']).map_or_else(|| l.to_owned(), |rest| format!("\u{a0}{rest}"))
        })
    }),
    ("zero-width before lines", RepairKind::ZeroWidth, |b| each(b, |_, l| format!("\u{200b}{l}"))),
    ("zero-width behind lines", RepairKind::ZeroWidth, |b| each(b, |_, l| format!("{l}\u{200b}"))),
    ("zero-width between", RepairKind::ZeroWidth, |b| {
        b.replace(' ', " \u{200b}").replace(':', ":\u{feff}")
    }),
    ("a JSON string", RepairKind::JsonEscapes, |b| format!("\"{}\"", escaped(b))),
    ("a JSON string without quotes", RepairKind::JsonEscapes, escaped),
    ("a JSON string with code points", RepairKind::JsonEscapes, |b| {
        escaped(b).replace('<', "\\u003c").replace('>', "\\u003e").replace('=', "\\u003D")
    }),
    ("a Python string", RepairKind::JsonEscapes, |b| {
        format!("b'{}'", b.replace('\t', "\\t").replace('\n', "\\n"))
    }),
    ("C literals", RepairKind::JsonEscapes, |b| {
        each(b, |_, l| format!("    \"{}\\r\\n\"", escaped(l)))
    }),
    ("an array of lines", RepairKind::JsonEscapes, |b| {
        each(b, |_, l| format!("\"{}\",", escaped(l)))
    }),
    ("line ends written out", RepairKind::JsonEscapes, |b| each(b, |_, l| format!("{l}\\r\\n"))),
    ("code points alone", RepairKind::JsonEscapes, |b| {
        b.replace('<', "\\u003c").replace('>', "\\u003e")
    }),
    ("entities", RepairKind::HtmlEntities, entities),
    ("entities by number", RepairKind::HtmlEntities, |b| {
        b.replace('<', "&#60;").replace('>', "&#x3E;")
    }),
    ("entities for what opens alone", RepairKind::HtmlEntities, |b| {
        b.replace('&', "&amp;").replace('<', "&lt;")
    }),
    ("entities for what closes alone", RepairKind::HtmlEntities, |b| {
        b.replace('&', "&amp;").replace('>', "&gt;")
    }),
    ("quoted-printable", RepairKind::QuotedPrintable, |b| b.replace('=', "=3D")),
    ("quoted-printable, cut", RepairKind::QuotedPrintable, |b| {
        each(b, |_, l| match l.char_indices().nth(50) {
            Some((at, _)) => {
                format!("{}=\n{}", &l[..at].replace('=', "=3D"), &l[at..].replace('=', "=3D"))
            }
            None => l.replace('=', "=3D"),
        })
    }),
    ("base64", RepairKind::Base64Message, |b| base64(b, 76)),
    ("base64 in one line", RepairKind::Base64Message, |b| base64(b, 1 << 20)),
    ("base64 for addresses", RepairKind::Base64Message, |b| {
        base64(b, 1 << 20).replace('+', "-").replace('/', "_").replace('=', "")
    }),
    ("Gmail's page", RepairKind::GmailOriginalPage, |b| format!("{GMAIL_PAGE}{b}")),
    ("Gmail's page in German", RepairKind::GmailOriginalPage, |b| format!("{GMAIL_SEITE}{b}")),
    ("Gmail's page from its rows on", RepairKind::GmailOriginalPage, |b| {
        format!("{}{b}", &GMAIL_PAGE[GMAIL_PAGE.find("From:").unwrap()..])
    }),
    ("a markdown table", RepairKind::Markdown, |b| rows(b, |n, v| format!("|{n}|{v}|\n")).concat()),
    ("a markdown table with a head", RepairKind::Markdown, |b| {
        "| Header | Value |\n|---|---|\n".to_owned()
            + &rows(b, |n, v| format!("| {n} | {v} |\n")).concat()
    }),
    ("a fence", RepairKind::Markdown, |b| format!("```text\n{b}```\nThanks!\n")),
    ("a fence under a sentence", RepairKind::Markdown, |b| format!("These:\n\n```\n\n{b}```\n")),
    ("a list of names and values", RepairKind::JsonFields, |b| {
        let rows: Vec<_> = unfolded(b)
            .iter()
            .map(|(n, v)| format!("{{\"name\": \"{n}\", \"value\": \"{}\"}}", escaped(v)))
            .collect();
        format!(
            "{{\"id\": \"1\", \"internetMessageHeaders\": [{}], \"body\": {{\"content\": \"From: x\"}}}}",
            rows.join(",\n")
        )
    }),
    ("values before names", RepairKind::JsonFields, |b| {
        unfolded(b)
            .iter()
            .map(|(n, v)| format!("{{\"Value\":\"{}\",\"Name\":\"{n}\"}}", escaped(v)))
            .collect::<Vec<_>>()
            .join(",")
    }),
    ("a list of pairs", RepairKind::JsonFields, |b| {
        let rows: Vec<_> =
            unfolded(b).iter().map(|(n, v)| format!("[\"{n}\",\"{}\"]", escaped(v))).collect();
        format!("[{}]", rows.join(","))
    }),
    ("a Python list of tuples", RepairKind::JsonFields, |b| {
        let rows: Vec<_> = unfolded(b).iter().map(|(n, v)| format!("('{n}', '{v}')")).collect();
        format!("[{}]", rows.join(", "))
    }),
    ("addresses made links by a mail program", RepairKind::AddressLinks, |b| {
        addresses(b, |a| format!("{a}<mailto:{a}>"))
    }),
    ("addresses made links by an old mail program", RepairKind::AddressLinks, |b| {
        b.replace("<accounts@example.com>", "[mailto:accounts@example.com]")
    }),
    ("addresses made links by Markdown", RepairKind::AddressLinks, |b| {
        addresses(b, |a| format!("[{a}](mailto:{a})"))
    }),
    ("addresses made links by a chat program", RepairKind::AddressLinks, |b| {
        addresses(b, |a| format!("<mailto:{a}|{a}>"))
    }),
    ("hyphens made dashes", RepairKind::Dashes, |b| b.replace('-', "\u{2013}")),
    ("hyphens that do not break", RepairKind::Dashes, |b| b.replace('-', "\u{2011}")),
    ("French spaces", RepairKind::SpacedColons, |b| {
        each(b, |_, l| match l.split_once(':') {
            Some((name, value)) if !name.contains([' ', '\t']) => format!("{name}\u{a0}:{value}"),
            _ => l.to_owned(),
        })
    }),
    ("made harmless", RepairKind::Defanged, |b| {
        b.replace(".com", "[.]com").replace(".net", "[.]net")
    }),
    ("at-signs made harmless", RepairKind::Defanged, |b| addresses(b, |a| a.replace('@', "[@]"))),
    ("angle brackets lost", RepairKind::LostBrackets, |b| {
        // In other fields, and beside words that hold a comma, nobody can tell where they stood.
        let can_be_told = |(name, value): &(String, String)| {
            let single = ["From", "To", "Message-ID", "Return-Path"].contains(&&**name);
            !value.contains(['<', '>']) || single && !value.contains(',')
        };
        if unfolded(b).iter().all(can_be_told) { b.replace(['<', '>'], "") } else { b.to_owned() }
    }),
    ("a map", RepairKind::JsonFields, |b| {
        let rows: Vec<_> =
            unfolded(b).iter().map(|(n, v)| format!("  \"{n}\": \"{}\"", escaped(v))).collect();
        format!("{{\n{}\n}}\n", rows.join(",\n"))
    }),
    ("a list of folded values", RepairKind::JsonFields, |b| {
        let mut out = String::new();
        for line in b.lines() {
            match line.split_once(": ").or_else(|| line.split_once(':')) {
                Some((name, value)) if !line.starts_with([' ', '\t']) => {
                    write!(out, "\"}}, {{\"Name\":\"{name}\",\"Value\":\"{}", escaped(value))
                        .unwrap();
                }
                _ => write!(out, "\\r\\n{}", escaped(line)).unwrap(),
            }
        }
        format!("[{}\"}}]", out.strip_prefix("\"}, ").unwrap())
    }),
    ("quoted code block", RepairKind::QuotePrefix, |b| each(b, |_, l| format!(">     {l}"))),
    ("quoted under a sentence", RepairKind::QuotePrefix, |b| {
        format!("On Tuesday A wrote:\n\n{}", each(b, |_, l| format!("> {l}")))
    }),
    ("quoted, double spaced", RepairKind::DoubleSpacing, |b| each(b, |_, l| format!("> {l}\n>"))),
    ("a code block with curly quotes", RepairKind::SmartQuotes, |b| {
        each(b, |_, l| format!("  {}", curly(l)))
    }),
];
