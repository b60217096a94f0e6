//! One HTTP exchange with the WebDriver server, on one connection that is closed afterwards.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longer than any single WebDriver command may take, starting the browser on a loaded machine included.
const PATIENCE: Duration = Duration::from_secs(90);

/// Sends one request and returns the body of the answer, whatever its status: WebDriver puts its errors in the body.
pub(crate) fn exchange(port: u16, method: &str, path: &str, body: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    body_of(&mut stream)
}

/// Reads a response with a `Content-Length`, the only kind that chromedriver writes.
fn body_of(stream: &mut impl Read) -> std::io::Result<String> {
    let mut received = Vec::new();
    let mut chunk = [0_u8; 16 * 1024];
    loop {
        if let Some(head) =
            received.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
        {
            let length = content_length(&received[..head]);
            if received.len() >= head + length {
                return Ok(String::from_utf8_lossy(&received[head..head + length]).into_owned());
            }
        }
        match stream.read(&mut chunk)? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            n => received.extend_from_slice(&chunk[..n]),
        }
    }
}

fn content_length(head: &[u8]) -> usize {
    String::from_utf8_lossy(head)
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_ends_where_its_length_says() {
        let mut answer: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbodyrest";
        assert_eq!(body_of(&mut answer).unwrap(), "body");
    }

    #[test]
    fn a_body_that_stops_early_is_an_error() {
        let mut answer: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody";
        assert!(body_of(&mut answer).is_err());
    }
}
