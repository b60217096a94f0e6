//! The committed nginx configuration, asked without a browser: what it says of each file, and in which packing.

use e2e::{Outcome, Site, dist};
use std::io::{Read, Write};
use std::net::TcpStream;

fn site() -> Site {
    Site::hosted(&dist().expect("a built page")).expect("nginx")
}

/// The head of the answer, and how many bytes follow it.
fn ask(site: &Site, method: &str, path: &str, packing: &str) -> Outcome<(String, usize)> {
    let url = site.url(path);
    let (host, path) = url.trim_start_matches("http://").split_once('/').unwrap_or_default();
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAccept-Encoding: {packing}\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
    Ok((String::from_utf8_lossy(&answer[..end]).into_owned(), answer.len() - end))
}

/// A field of the head, or nothing.
fn field<'a>(head: &'a str, name: &str) -> &'a str {
    let named = |line: &'a str| {
        let (field, value) = line.split_once(':')?;
        field.eq_ignore_ascii_case(name).then(|| value.trim())
    };
    head.lines().find_map(named).unwrap_or_default()
}

/// The name of the file in `dist/` with this beginning and end.
fn name(begins: &str, ends: &str) -> String {
    let file = e2e::file_named(&dist().expect("a built page"), begins, ends).expect("such a file");
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn the_header_says_what_the_page_says_and_that_nobody_may_frame_it() -> Outcome<()> {
    let page = std::fs::read_to_string(dist().expect("a built page").join("index.html"))?;
    let own = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap_or_default();
    let own = own.split('"').next().unwrap_or_default();
    let site = site();
    for path in [
        "",
        "boot.js",
        "policy.json",
        "service-worker.js",
        "nothing",
        &name("countersign-", ".wasm"),
        &name("later-", ".wasm"),
    ] {
        let (head, _) = ask(&site, "GET", path, "")?;
        let policy = field(&head, "Content-Security-Policy");
        assert_eq!(policy, format!("frame-ancestors 'none'; {own}"), "{path}: {head}");
        assert_eq!(field(&head, "X-Content-Type-Options"), "nosniff", "{path}");
    }
    Ok(())
}

#[test]
fn each_file_has_its_kind_its_packing_and_its_time() -> Outcome<()> {
    let site = site();
    let (program, script, style) =
        (name("countersign-", ".wasm"), name("countersign-", ".js"), name("style-", ".css"));
    let (later, analysis, interface) =
        (name("later-", ".wasm"), name("analysis-", ".wasm"), name("analysis-", ".js"));
    let files = [
        ("", "text/html; charset=utf-8", true, "no-cache"),
        ("boot.js", "application/javascript; charset=utf-8", true, "no-cache"),
        ("service-worker.js", "application/javascript; charset=utf-8", false, "no-cache"),
        ("policy.json", "application/json", false, "no-cache"),
        ("manifest.webmanifest", "application/manifest+json", false, "no-cache"),
        (&program, "application/wasm", true, "max-age=31536000"),
        (&later, "application/wasm", true, "max-age=31536000"),
        (&analysis, "application/wasm", true, "max-age=31536000"),
        (&script, "application/javascript; charset=utf-8", true, "max-age=31536000"),
        (&interface, "application/javascript; charset=utf-8", true, "max-age=31536000"),
        (&style, "text/css", true, "max-age=31536000"),
    ];
    for (path, kind, packed, time) in files {
        let (plain, whole) = ask(&site, "GET", path, "")?;
        assert!(plain.starts_with("HTTP/1.1 200"), "{path}: {plain}");
        assert!(field(&plain, "Content-Type").starts_with(kind), "{path}: {plain}");
        assert_eq!(field(&plain, "Cache-Control"), time, "{path}");
        assert_ne!(field(&plain, "ETag"), "", "{path}");
        for packing in ["br", "gzip"] {
            let (head, bytes) = ask(&site, "GET", path, packing)?;
            assert_eq!(
                field(&head, "Content-Encoding"),
                if packed { packing } else { "" },
                "{path}"
            );
            assert_eq!(bytes < whole, packed, "{path}");
        }
    }
    Ok(())
}

#[test]
fn nothing_but_reading_is_allowed_and_the_path_is_found_without_its_slash() -> Outcome<()> {
    let site = site();
    let (head, _) = ask(&site, "POST", "share", "")?;
    assert!(head.starts_with("HTTP/1.1 403"), "{head}");
    let (head, _) = ask(&site, "GET", "../countersign", "")?;
    assert!(head.starts_with("HTTP/1.1 301"), "{head}");
    assert_eq!(field(&head, "Location"), "/countersign/");
    Ok(())
}
