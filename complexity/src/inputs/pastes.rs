//! Pastes: plain long ones, and every kind of damage that is repaired.

use super::{below, field, genuine, grown};

pub(super) fn one_line(size: usize) -> Vec<u8> {
    "a".repeat(size).into_bytes()
}

pub(super) fn one_field(size: usize) -> Vec<u8> {
    field("X-Long: ", size, "a")
}

pub(super) fn spaces(size: usize) -> Vec<u8> {
    format!("From: a@example.com{}x", " ".repeat(size)).into_bytes()
}

pub(super) fn empty_lines(size: usize) -> Vec<u8> {
    format!("{}{}x", genuine(), "\n".repeat(size)).into_bytes()
}

pub(super) fn colons(size: usize) -> Vec<u8> {
    grown("Received: x\n", size, |_| ":::::::::\n".to_owned())
}

pub(super) fn folds(size: usize) -> Vec<u8> {
    field("Subject: a", size, "\n b")
}

pub(super) fn blank_folds(size: usize) -> Vec<u8> {
    field("Subject: a", size, "\n \t")
}

pub(super) fn fields(size: usize) -> Vec<u8> {
    below(size, |n| format!("X-Field-{n}: {n}\n"))
}

pub(super) fn same_fields(size: usize) -> Vec<u8> {
    below(size, |n| format!("Subject: {n}\n"))
}

pub(super) fn no_fields(size: usize) -> Vec<u8> {
    below(size, |n| format!("no field {n}\n"))
}

pub(super) fn quoted(size: usize) -> Vec<u8> {
    each_line(size, |line| format!("> {line}\n"))
}

pub(super) fn deeply_quoted(size: usize) -> Vec<u8> {
    let marks = "> ".repeat(size / 8);
    ["From: a@example.com\n", "To: b@example.org\n", "Subject: c\n", "Date: d\n"]
        .map(|line| format!("{marks}{line}"))
        .concat()
        .into_bytes()
}

pub(super) fn double_spaced(size: usize) -> Vec<u8> {
    each_line(size, |line| format!("{line}\n\n"))
}

pub(super) fn gaps(size: usize) -> Vec<u8> {
    grown("Received: x\n\nFrom: a\n\nTo: b\n\n", size, |_| "Cc: a\n\nb\n\n".to_owned())
}

pub(super) fn lost_folding(size: usize) -> Vec<u8> {
    let unfolded: Vec<&str> = genuine().lines().map(str::trim_start).collect();
    grown(&format!("{}\n", unfolded.join("\n")), size, |n| format!("X-A: a;\nb={n};\nc={n}\n"))
}

pub(super) fn numbered(size: usize) -> Vec<u8> {
    let lines = text(fields(size));
    let lines: String =
        (1..).zip(lines.lines()).map(|(n, line)| format!("{n}. {line}\n")).collect();
    lines.into_bytes()
}

pub(super) fn bullets(size: usize) -> Vec<u8> {
    each_line(size, |line| format!("- {line}\n"))
}

pub(super) fn indented(size: usize) -> Vec<u8> {
    each_line(size, |line| format!("    {line}\n"))
}

pub(super) fn name_value(size: usize) -> Vec<u8> {
    grown("Received\nfrom a by b\n", size, |n| format!("X-Field\n{n}\nSubject\n{n}\n"))
}

pub(super) fn markdown(size: usize) -> Vec<u8> {
    grown("|Name|Value|\n|---|---|\n|Received|x|\n", size, |n| format!("|X-Field|{n}|\n"))
}

pub(super) fn tabs(size: usize) -> Vec<u8> {
    grown("Received\tfrom a by b\n", size, |n| format!("X-Field\t{n}\n"))
}

pub(super) fn json(size: usize) -> Vec<u8> {
    grown("[{\"name\":\"Received\",\"value\":\"x\"}", size, |n| {
        format!(",{{\"name\":\"X-Field\",\"value\":\"{n}\\r\\n b\"}}")
    })
}

pub(super) fn nested_json(size: usize) -> Vec<u8> {
    "[{\"From\":".repeat(size / 9).into_bytes()
}

pub(super) fn json_objects(size: usize) -> Vec<u8> {
    grown("[", size, |n| format!("{{\"From\":\"{n}\",\"To\":\"b\"}},"))
}

pub(super) fn open_json(size: usize) -> Vec<u8> {
    format!("{{\"From\": \"{}", "\\\"".repeat(size / 2)).into_bytes()
}

pub(super) fn backslashes(size: usize) -> Vec<u8> {
    format!("\"{}", "\\".repeat(size)).into_bytes()
}

pub(super) fn literal(size: usize) -> Vec<u8> {
    let made = grown("\"Received: x\\r\\n", size, |n| format!("X-Field: {n}\\r\\n"));
    format!("{}\"", text(made)).into_bytes()
}

pub(super) fn code_points(size: usize) -> Vec<u8> {
    grown("Received: x\n", size, |n| format!("To: \\u003ca{n}@example.org\\u003e\n"))
}

pub(super) fn entities(size: usize) -> Vec<u8> {
    grown("Received: x\n", size, |n| format!("To: &lt;a{n}@example.org&gt;\n"))
}

pub(super) fn ampersands(size: usize) -> Vec<u8> {
    format!("Received: x\nTo: &lt;&gt;{}\n", "&".repeat(size)).into_bytes()
}

pub(super) fn links(size: usize) -> Vec<u8> {
    field("To: ", size, "a@b.example<mailto:a@b.example>, ")
}

pub(super) fn markdown_links(size: usize) -> Vec<u8> {
    field("To: ", size, "a [a@b.example](mailto:a@b.example), ")
}

pub(super) fn open_links(size: usize) -> Vec<u8> {
    field("To: a@b.example<mailto:a@b.example> ", size, "<mailto:")
}

pub(super) fn long_link(size: usize) -> Vec<u8> {
    let address = format!("{}@b.example", "a".repeat(size / 3));
    format!("{}\nTo: {address}<mailto:{address}>\n", genuine()).into_bytes()
}

pub(super) fn defanged(size: usize) -> Vec<u8> {
    field("To: a", size, "[.]a")
}

pub(super) fn dashes(size: usize) -> Vec<u8> {
    grown("", size, |n| format!("X\u{2013}Field: a {n}\n"))
}

pub(super) fn spaced_colons(size: usize) -> Vec<u8> {
    grown("", size, |n| format!("X-Field\u{a0}: a {n}\n"))
}

pub(super) fn no_break_spaces(size: usize) -> Vec<u8> {
    grown("", size, |n| format!("X-Field:\u{a0}a\u{a0}{n}\n\u{a0}\u{a0}b\n"))
}

pub(super) fn zero_width(size: usize) -> Vec<u8> {
    grown("", size, |n| format!("\u{200b}X-Field: {n}\u{200b}\n"))
}

pub(super) fn curly(size: usize) -> Vec<u8> {
    grown("Received: x\n", size, |n| format!("X-Field: a=“{n}”\n"))
}

pub(super) fn carriage_returns(size: usize) -> Vec<u8> {
    text(fields(size)).replace('\n', "\r").into_bytes()
}

pub(super) fn gmail(size: usize) -> Vec<u8> {
    let top = "Original Message\nMessage ID\t<a@example.com>\nSPF:\tPASS with IP 192.0.2.1\nDKIM:\t'PASS' with domain example.com\nDownload Original\nCopy to clipboard\n";
    format!("{top}{}", text(fields(size))).into_bytes()
}

pub(super) fn text_above(size: usize) -> Vec<u8> {
    grown("", size, |_| "Here is what I got, can you help?\n\n".to_owned())
}

pub(super) fn fences(size: usize) -> Vec<u8> {
    grown("```\n", size, |_| "From: a@example.com\n```\n```\n".to_owned())
}

pub(super) fn base64(size: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let plain = fields(size * 3 / 4);
    let mut digits = Vec::with_capacity(size * 2);
    for (number, three) in plain.chunks_exact(3).enumerate() {
        let bits = three.iter().fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte));
        for shift in [18, 12, 6, 0] {
            let at = usize::try_from(bits >> shift & 63).unwrap_or_default();
            digits.push(DIGITS.get(at).copied().unwrap_or(b'A'));
        }
        if number % 19 == 18 {
            digits.push(b'\n');
        }
    }
    digits
}

pub(super) fn several(size: usize) -> Vec<u8> {
    let lines = text(each_line(size, |line| format!("> \u{200b}{line}\u{a0}\n>\n")));
    format!("\u{feff}Please look at this:\n\n{lines}").into_bytes()
}

pub(super) fn many_blocks(size: usize) -> Vec<u8> {
    grown("", size, |n| {
        format!("Received: from a by b\nFrom: a{n}@example.com\nSubject: x\nReceived: y\n\n")
    })
}

pub(super) fn controls(size: usize) -> Vec<u8> {
    field("Subject: ", size, "\u{202e}\u{1}\u{200b}")
}

pub(super) fn page_breaks(size: usize) -> Vec<u8> {
    field("Subject: a", size, "\n \u{c}b\u{c}")
}

pub(super) fn ticket_links(size: usize) -> Vec<u8> {
    field("To: ", size, "a [a@b.example|mailto:a@b.example], ")
}

pub(super) fn quoted_printable(size: usize) -> Vec<u8> {
    genuine()
        .replace('=', "=3D")
        .into_bytes()
        .into_iter()
        .chain(grown("", size, |n| format!("X-Field: =3D=C3=BC {n}=\n b\n")))
        .collect()
}

pub(super) fn soft_line_breaks(size: usize) -> Vec<u8> {
    format!("X-Field: =3D=3D=3D\n{}\n", "=\n".repeat(size / 2)).into_bytes()
}

pub(super) fn pasted_twice(size: usize) -> Vec<u8> {
    genuine().repeat(size / genuine().len() + 1).into_bytes()
}

fn each_line(size: usize, change: impl Fn(&str) -> String) -> Vec<u8> {
    text(fields(size)).lines().map(change).collect::<String>().into_bytes()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
