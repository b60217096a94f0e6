//! Whole messages and Outlook files, with what a parser of nested things could be led around in.

use super::{genuine, grown};

/// The genuine block as the top of a multipart message.
fn multipart(boundary: &str) -> String {
    let top: String = genuine()
        .lines()
        .filter(|line| !line.starts_with("Content-Type") && !line.contains("boundary="))
        .map(|line| format!("{line}\n"))
        .collect();
    format!("{top}Content-Type: multipart/mixed; boundary=\"{boundary}\"\n\n")
}

pub(super) fn nested_parts(size: usize) -> Vec<u8> {
    let mut text = multipart("b0");
    for depth in 0..50 {
        let part =
            format!("--b{depth}\nContent-Type: multipart/mixed; boundary=b{}\n\n", depth + 1);
        text.push_str(&part);
    }
    grown(&text, size, |n| format!("--b{}\nContent-Type: text/plain\n\nx\n", n % 50))
}

pub(super) fn parts(size: usize) -> Vec<u8> {
    let part = "--b\nContent-Type: multipart/mixed; boundary=b\n\n";
    grown(&multipart("b"), size, |_| part.to_owned())
}

pub(super) fn attached(size: usize) -> Vec<u8> {
    grown(&multipart("b"), size, |n| {
        format!("--b\nContent-Type: message/rfc822\n\nReceived: x\nFrom: a{n}@example.com\n\n")
    })
}

pub(super) fn near_boundaries(size: usize) -> Vec<u8> {
    let long = "b".repeat(190);
    grown(&multipart(&long), size, |_| format!("--{long}x\n"))
}

/// A signature of the account team's, over a body canonicalised this way and of that length.
fn signature(how: &str, limit: &str) -> String {
    format!(
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/{how}; d=accountprotection.microsoft.com; s=selector1; {limit}h=From; bh=AAAA; b=AAAA\n"
    )
}

fn signed(how: &str) -> String {
    format!("{}{}\n\n", signature(how, ""), genuine())
}

pub(super) fn empty_body(size: usize) -> Vec<u8> {
    let line = |n: usize| if n.is_multiple_of(100) { " \n" } else { "\n" };
    grown(&signed("simple"), size, |n| line(n).to_owned())
}

pub(super) fn blank_body(size: usize) -> Vec<u8> {
    format!("{}x{}x\n", signed("relaxed"), " \t".repeat(size / 2)).into_bytes()
}

pub(super) fn limited_bodies(size: usize) -> Vec<u8> {
    let signatures: String =
        (0..18).map(|n| signature("relaxed", &format!("l={}; ", n * size / 18))).collect();
    grown(&format!("{signatures}{}\n\n", genuine()), size, |_| "a line of the body\n".to_owned())
}

pub(super) fn bytes(size: usize) -> Vec<u8> {
    let mut file = format!("{}\nSubject: ", genuine()).into_bytes();
    file.extend((0..size).map(|n| u8::try_from(0xa0 + n % 0x5f).unwrap_or(0xff)));
    file
}

const SECTOR: usize = 512;
const STORAGE: u8 = 1;
const STREAM: u8 = 2;
const ROOT: u8 = 5;
const NONE: u32 = u32::MAX;
const END: u32 = u32::MAX - 1;

/// A directory entry of a compound file (MS-CFB section 2.6.1).
fn entry(name: &str, kind: u8, right: u32, child: u32, start: u32, size: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(entry.len() + 2).unwrap_or_default();
    entry.resize(64, 0);
    entry.extend(length.to_le_bytes());
    entry.extend([kind, 1]);
    for number in [NONE, right, child] {
        entry.extend(number.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(size.to_le_bytes());
    entry.resize(128, 0);
    entry
}

/// A compound file: a header, sectors of these bytes, and the allocation table as `next` tells it. The directory begins
/// in the first sector.
fn compound(sectors: &[u8], mini_table: u32, next: impl Fn(u32) -> u32) -> Vec<u8> {
    let content = number(sectors.len().div_ceil(SECTOR));
    let tables = content.div_ceil(127) + 1;
    let mut file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    file.resize(24, 0);
    file.extend([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    file.resize(60, 0);
    file.extend(mini_table.to_le_bytes());
    file.resize(68, 0);
    // The header lists the first 109 sectors of the table; a chain behind the table lists the others.
    let chain = if tables > 109 { content + tables } else { END };
    file.extend(chain.to_le_bytes());
    file.resize(76, 0);
    for table in 0..109 {
        let place = if table < tables { content + table } else { NONE };
        file.extend(place.to_le_bytes());
    }
    file.extend(sectors);
    file.resize(SECTOR + usize::try_from(content).unwrap_or_default() * SECTOR, 0);
    for sector in 0..tables * 128 {
        file.extend(next(sector).to_le_bytes());
    }
    for (count, first) in (1..).zip((109..tables).step_by(127)) {
        for table in first..first + 127 {
            let place = if table < tables { content + table } else { NONE };
            file.extend(place.to_le_bytes());
        }
        file.extend((chain + count).to_le_bytes());
    }
    file
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or_default()
}

/// Streams of every name that is asked for, each as large as can be said, in one circle of sectors.
pub(super) fn circles(size: usize) -> Vec<u8> {
    let names =
        ["007D001F", "007D001E", "1000001F", "0037001F", "0C1A001F", "5D01001F", "0C1F001F"];
    let mut sectors = entry("Root Entry", ROOT, NONE, 1, 0, u32::MAX);
    for (right, name) in (2..).zip(names) {
        sectors.extend(entry(&format!("__substg1.0_{name}"), STREAM, right, NONE, 0, u32::MAX));
    }
    sectors.resize(size, b':');
    let count = number(size.div_ceil(SECTOR));
    compound(&sectors, 0, move |sector| (sector + 1) % count)
}

/// Attachments in a ring, each of which is said to hold every mail there is, and each mail every stream.
pub(super) fn storages(size: usize) -> Vec<u8> {
    let count = number(size / 128).max(9);
    let mails = count / 2;
    let mut sectors = entry("Root Entry", ROOT, NONE, 1, END, 0);
    sectors.extend(entry("__properties_version1.0", STREAM, 2, NONE, END, 0));
    for at in 2..mails {
        let name = format!("__attach_version1.0_#{at:08X}");
        sectors.extend(entry(&name, STORAGE, (at + 1) % mails, mails, 0, 0));
    }
    for at in mails..count {
        let right = if at + 1 < count { at + 1 } else { mails };
        sectors.extend(entry("__substg1.0_3701000D", STORAGE, right, mails, 0, 0));
    }
    compound(&sectors, END, in_a_row(sectors.len()))
}

/// Attachments whose streams are each as long as a small one may be, in small sectors that go round in a circle.
pub(super) fn mini_circles(size: usize) -> Vec<u8> {
    let count = number(size / 128).max(9);
    let mut sectors = entry("Root Entry", ROOT, NONE, 1, 0, u32::MAX);
    sectors.extend(entry("__substg1.0_1000001F", STREAM, 2, NONE, 0, 4095));
    for at in (2..count - 3).step_by(4) {
        let name = format!("__attach_version1.0_#{at:08X}");
        sectors.extend(entry(&name, STORAGE, at + 4, at + 1, 0, 0));
        sectors.extend(entry("__substg1.0_37010102", STREAM, at + 2, NONE, 0, 4095));
        sectors.extend(entry("__substg1.0_370E001E", STREAM, at + 3, NONE, 0, 4095));
        sectors.extend(entry("__substg1.0_3701000D", STORAGE, NONE, 1, 0, 0));
    }
    let count = number(sectors.len().div_ceil(SECTOR));
    compound(&sectors, 0, move |sector| (sector + 1) % count)
}

/// An Outlook file whose attached mail is said to hold its holder.
pub(super) fn matryoshka(size: usize) -> Vec<u8> {
    let mut sectors = entry("Root Entry", ROOT, NONE, 1, END, 0);
    sectors.extend(entry("__substg1.0_007D001F", STREAM, 2, NONE, 1, number(size)));
    sectors.extend(entry("__attach_version1.0_#00000000", STORAGE, NONE, 3, 0, 0));
    sectors.extend(entry("__substg1.0_3701000D", STORAGE, NONE, 1, 0, 0));
    let headers = format!("{}\r\nSubject: {}", genuine(), "x".repeat(size / 2));
    sectors.extend(headers.encode_utf16().flat_map(u16::to_le_bytes));
    let next = in_a_row(sectors.len());
    compound(&sectors, END, move |sector| if sector == 0 { END } else { next(sector) })
}

/// Every sector goes on in the one behind it.
fn in_a_row(bytes: usize) -> impl Fn(u32) -> u32 {
    let count = number(bytes.div_ceil(SECTOR));
    move |sector| if sector + 1 < count { sector + 1 } else { END }
}
