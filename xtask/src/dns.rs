//! A question to one name server: the TXT records of a name, RFC 1035 section 4.
//!
//! Over UDP, and over TCP when the answer is cut off, as it is for keys of 2,048 bits. Standard library only, no
//! caching, no second server. Not part of the page, which never asks anybody anything.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::time::Duration;

const TXT: u16 = 16;
const INTERNET: u16 = 1;
const HEADER: usize = 12;
const PATIENCE: Duration = Duration::from_secs(3);
const TRIES: usize = 2;

/// What a name server answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The records, the strings of each joined.
    Records(Vec<String>),
    /// There is no such name.
    NoSuchName,
}

/// Asks for the TXT records of a name.
pub fn txt(server: SocketAddr, name: &str) -> Result<Answer, String> {
    let id = u16::try_from(std::process::id() % 65_521).unwrap_or(1);
    let question = question(id, name)?;
    let mut reply = Err(format!("{server} does not answer"));
    for _ in 0..TRIES {
        reply = ask_udp(server, &question);
        if reply.is_ok() {
            break;
        }
    }
    let reply = reply?;
    // TC: the answer did not fit.
    let cut_off = reply.get(2).is_some_and(|flags| flags & 0x02 != 0);
    read(&question, &if cut_off { ask_tcp(server, &question)? } else { reply })
}

fn question(id: u16, name: &str) -> Result<Vec<u8>, String> {
    let mut message = Vec::new();
    message.extend_from_slice(&id.to_be_bytes());
    // Recursion desired, one question.
    message.extend_from_slice(&[0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0]);
    for label in name.trim_end_matches('.').split('.') {
        let length = u8::try_from(label.len()).ok().filter(|length| (1..=63).contains(length));
        message.push(length.ok_or_else(|| format!("{name} is no name"))?);
        message.extend_from_slice(label.as_bytes());
    }
    message.push(0);
    message.extend_from_slice(&TXT.to_be_bytes());
    message.extend_from_slice(&INTERNET.to_be_bytes());
    Ok(message)
}

fn ask_udp(server: SocketAddr, question: &[u8]) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("{server} over UDP: {error}");
    let any = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(any).map_err(failed)?;
    socket.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
    socket.connect(server).map_err(failed)?;
    socket.send(question).map_err(failed)?;
    let mut reply = vec![0; 4096];
    let length = socket.recv(&mut reply).map_err(failed)?;
    reply.truncate(length);
    Ok(reply)
}

fn ask_tcp(server: SocketAddr, question: &[u8]) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("{server} over TCP: {error}");
    let mut stream = TcpStream::connect_timeout(&server, PATIENCE).map_err(failed)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
    let length = u16::try_from(question.len()).map_err(|error| error.to_string())?;
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend_from_slice(question);
    stream.write_all(&framed).map_err(failed)?;
    let mut length = [0; 2];
    stream.read_exact(&mut length).map_err(failed)?;
    let mut reply = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut reply).map_err(failed)?;
    Ok(reply)
}

/// Reads a reply to that question.
fn read(question: &[u8], reply: &[u8]) -> Result<Answer, String> {
    let cut = || "the answer is cut off".to_owned();
    let id = question.get(..2);
    if reply.get(..2) != id || reply.get(2).is_none_or(|flags| flags & 0x80 == 0) {
        return Err("the answer is to another question".to_owned());
    }
    match reply.get(3).map(|flags| flags & 0x0f) {
        Some(0) => {}
        Some(3) => return Ok(Answer::NoSuchName),
        code => return Err(format!("the name server refuses, code {}", code.unwrap_or_default())),
    }
    let questions = number(reply, 4).ok_or_else(cut)?;
    let answers = number(reply, 6).ok_or_else(cut)?;
    let mut place = HEADER;
    for _ in 0..questions {
        place = after_name(reply, place).ok_or_else(cut)? + 4;
    }
    let mut records = Vec::new();
    for _ in 0..answers {
        place = after_name(reply, place).ok_or_else(cut)?;
        let kind = number(reply, place).ok_or_else(cut)?;
        let length = number(reply, place + 8).ok_or_else(cut)?;
        let data = place + 10;
        place = data + usize::from(length);
        let data = reply.get(data..place).ok_or_else(cut)?;
        if kind == TXT {
            records.push(strings(data).ok_or_else(cut)?);
        }
    }
    Ok(Answer::Records(records))
}

fn number(bytes: &[u8], place: usize) -> Option<u16> {
    let pair = bytes.get(place..place + 2)?;
    Some(u16::from_be_bytes(pair.try_into().ok()?))
}

/// Where a name ends. A pointer is its last part, and is not followed: no name is needed here.
fn after_name(bytes: &[u8], mut place: usize) -> Option<usize> {
    loop {
        let length = *bytes.get(place)?;
        match length {
            0 => return Some(place + 1),
            0xc0.. => return Some(place + 2),
            _ => place += 1 + usize::from(length),
        }
    }
}

/// The character strings of a TXT record, joined (RFC 6376 section 3.6.2.2).
fn strings(mut data: &[u8]) -> Option<String> {
    let mut joined = Vec::new();
    while let Some((&length, rest)) = data.split_first() {
        let (string, rest) = rest.split_at_checked(usize::from(length))?;
        joined.extend_from_slice(string);
        data = rest;
    }
    Some(String::from_utf8_lossy(&joined).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_behind_an_alias_is_read() {
        let asked = question(7, "a.example.org").unwrap();
        let mut reply = asked.clone();
        reply[2] = 0x81;
        reply[3] = 0x80;
        reply[7] = 2;
        // CNAME to a name that ends in a pointer, then TXT of that name in two strings.
        reply.extend_from_slice(&[0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 9, 0, 4, 1, b'b', 0xc0, 14]);
        reply.extend_from_slice(&[0xc0, 43, 0, 16, 0, 1, 0, 0, 0, 9, 0, 6, 2, b'p', b'=', 2]);
        reply.extend_from_slice(b"AA");
        assert_eq!(read(&asked, &reply), Ok(Answer::Records(vec!["p=AA".to_owned()])));
        for length in 0..reply.len() {
            assert!(read(&asked, &reply[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn refusals_and_strangers_are_told_apart() {
        let asked = question(7, "a.example.org").unwrap();
        let with = |flags: u8, code: u8| {
            let mut reply = asked.clone();
            reply[2] = flags;
            reply[3] = code;
            read(&asked, &reply)
        };
        assert_eq!(with(0x81, 3), Ok(Answer::NoSuchName));
        assert!(with(0x81, 2).is_err());
        assert!(with(0x01, 0).is_err());
        assert!(read(&question(8, "a.example.org").unwrap(), &asked).is_err());
        assert!(question(7, "a..b").is_err());
    }
}
