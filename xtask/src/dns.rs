//! A question to one name server, asked with `dig`: the TXT records of a name.
//!
//! Over UDP, and over TCP when the answer is cut off. Not part of the page, which never asks anybody anything.

use std::net::SocketAddr;
use std::process::Command;

/// The TXT records of a name, the strings of each joined; none when there is no such name.
pub fn txt(server: SocketAddr, name: &str) -> Result<Vec<String>, String> {
    let [at, port] = [format!("@{}", server.ip()), server.port().to_string()];
    let said = Command::new("dig")
        .args(["-r", &at, "-p", &port, "-t", "TXT", "-q", name])
        .args(["+tries=2", "+time=3", "+noall", "+comments", "+answer"])
        .output()
        .map_err(|error| format!("cannot start dig: {error}"))?;
    read(&String::from_utf8_lossy(&said.stdout))
}

/// Reads what `dig` says: comments with the status in one of them, and the records.
fn read(said: &str) -> Result<Vec<String>, String> {
    let status = said.split_once(", status: ").and_then(|(_, rest)| rest.split(',').next());
    match status {
        Some("NOERROR" | "NXDOMAIN") => {}
        Some(status) => return Err(format!("the name server says {status}")),
        None => return Err(said.lines().next().unwrap_or(";; no answer").replace(";; ", "")),
    }
    // Name, time to live, class, type, and the strings, with tabs or spaces between.
    let records = said.lines().filter(|line| !line.starts_with(';')).filter_map(|line| {
        let (before, _) = line.split_once('"')?;
        let strings = &line[before.len()..];
        (before.split_whitespace().nth(3) == Some("TXT")).then(|| joined(strings))
    });
    Ok(records.collect())
}

/// The character strings of a TXT record, joined (RFC 6376 section 3.6.2.2): each in quotes, with backslashes before
/// what would be mistaken. Bytes that `dig` writes as numbers are in no key, and stay numbers.
fn joined(data: &str) -> String {
    let (mut text, mut inside, mut letters) = (String::new(), false, data.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '"' => inside = !inside,
            '\\' => text.extend(letters.next()),
            _ if inside => text.push(letter),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_behind_an_alias_is_read() {
        let said = ";; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 5\n;; ANSWER SECTION:\n\
                    a.example.org.\t\t0\tIN\tCNAME\tb.example.org.\n\
                    b.example.org. 0 IN\tTXT\t\"v=DKIM1; p=AB\" \"CD\\\"x\\\\y\"\n";
        assert_eq!(read(said), Ok(vec!["v=DKIM1; p=ABCD\"x\\y".to_owned()]));
    }

    #[test]
    fn refusals_and_silence_are_told_from_no_record() {
        let with = |status: &str| {
            read(&format!(
                ";; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: {status}, id: 5\n"
            ))
        };
        assert_eq!(with("NOERROR"), Ok(Vec::new()));
        assert_eq!(with("NXDOMAIN"), Ok(Vec::new()));
        assert_eq!(with("SERVFAIL"), Err("the name server says SERVFAIL".to_owned()));
        let silence =
            ";; communications error to 192.0.2.1#53: timed out\n;; no servers could be reached\n";
        let why = "communications error to 192.0.2.1#53: timed out";
        assert_eq!(read(silence), Err(why.to_owned()));
        assert!(read("").is_err());
    }
}
