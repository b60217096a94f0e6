//! The built page on 127.0.0.1: behind nginx as a host has it, or from a small server of our own, which serves
//! `cargo xtask serve` and the tests that put pages of theirs beside it.

use crate::nginx::{self, Nginx};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// The built page, or why there is none.
pub fn dist() -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let dist = root.join("dist");
    if dist.join("index.html").is_file() {
        Ok(dist)
    } else {
        Err("there is no built page in dist/: run `cargo xtask build` first".to_owned())
    }
}

/// Where `cargo xtask single-file` puts the page as one file.
pub fn single_file() -> PathBuf {
    made().join("countersign.html")
}

/// Where the package's examples stand, each as somebody has it who installed the package (`xtask/src/embedding.rs`).
pub fn embedded() -> PathBuf {
    made().join("examples")
}

fn made() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    root.join("target/out")
}

/// A copy of the built page that a test may change, gone when dropped.
#[derive(Debug)]
pub struct DistCopy(PathBuf);

impl DistCopy {
    /// Copies the built page.
    pub fn new() -> std::io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("countersign-dist-{}-{number}", std::process::id());
        let copy = Self(std::env::temp_dir().join(folder));
        copy_all(&dist().map_err(std::io::Error::other)?, &copy.0)?;
        Ok(copy)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The file whose name begins and ends so.
    pub fn file(&self, begins: &str, ends: &str) -> std::io::Result<PathBuf> {
        file_named(&self.0, begins, ends)
    }
}

impl Drop for DistCopy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The file of a folder whose name begins and ends so.
pub fn file_named(folder: &Path, begins: &str, ends: &str) -> std::io::Result<PathBuf> {
    let fits = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(begins) && name.ends_with(ends)
    };
    let mut files = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    files.find(fits).ok_or_else(|| std::io::Error::other(format!("no file {begins}…{ends}")))
}

/// Copies a folder with all in it, into one that may be there already.
pub fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    let named = |file: &Path, why: std::io::Error| {
        std::io::Error::new(why.kind(), format!("{}: {why}", file.display()))
    };
    std::fs::create_dir_all(to).map_err(|why| named(to, why))?;
    for entry in std::fs::read_dir(from).map_err(|why| named(from, why))? {
        let file = entry.map_err(|why| named(from, why))?.path();
        let target = to.join(file.file_name().unwrap_or_default());
        if file.is_dir() {
            copy_all(&file, &target)?;
        } else {
            std::fs::copy(&file, &target).map_err(|why| named(&target, why))?;
        }
    }
    Ok(())
}

/// A running server.
#[derive(Debug, Clone)]
pub struct Site(Server);

#[derive(Debug, Clone)]
enum Server {
    /// Its threads end with the process.
    Own {
        port: u16,
        asked: Arc<Mutex<Vec<String>>>,
        held: Held,
    },
    Nginx(Arc<Nginx>),
}

/// How the names of files end that are not answered yet, and a bell for when they may be.
type Held = Arc<(Mutex<Option<String>>, Condvar)>;

/// What every connection needs to know.
struct Content {
    root: PathBuf,
    pages: BTreeMap<String, String>,
    asked: Arc<Mutex<Vec<String>>>,
    held: Held,
}

impl Site {
    /// Serves the built page as a host does: nginx, a path below the root, and the configuration in `hosting/`.
    pub fn hosted(root: &Path) -> std::io::Result<Self> {
        Nginx::serve(root).map(|nginx| Self(Server::Nginx(Arc::new(nginx))))
    }

    /// Serves the folder on `port`; 0 takes a free one.
    pub fn serve(root: &Path, port: u16) -> std::io::Result<Self> {
        Self::serve_with(root, port, [])
    }

    /// Serves the folder, and beside its files these HTML pages, each under its path.
    pub fn serve_with<const N: usize>(
        root: &Path,
        port: u16,
        pages: [(&str, &str); N],
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        let port = listener.local_addr()?.port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let pages = pages.map(|(path, html)| (path.to_owned(), html.to_owned())).into();
        let held = Held::default();
        let content = Content {
            root: root.to_owned(),
            pages,
            asked: Arc::clone(&asked),
            held: Arc::clone(&held),
        };
        let content = Arc::new(content);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let content = Arc::clone(&content);
                std::thread::spawn(move || answer(&content, stream));
            }
        });
        Ok(Self(Server::Own { port, asked, held }))
    }

    /// The address of a path on this server; `""` is the page itself.
    pub fn url(&self, path: &str) -> String {
        match &self.0 {
            Server::Own { port, .. } => format!("http://127.0.0.1:{port}/{path}"),
            Server::Nginx(nginx) => format!("http://127.0.0.1:{}{}{path}", nginx.port, nginx::PATH),
        }
    }

    /// Every path that was asked for so far, in order, those that do not exist included. Of nginx, one that is not below
    /// the page's own begins with a slash.
    pub fn asked(&self) -> Vec<String> {
        match &self.0 {
            Server::Own { asked, .. } => asked.lock().map(|all| all.clone()).unwrap_or_default(),
            Server::Nginx(nginx) => nginx.asked().iter().map(|uri| below(uri)).collect(),
        }
    }

    /// From now on files whose names end so are not answered, as on a slow network; `None` answers all of them.
    pub fn hold(&self, ending: Option<&str>) {
        if let Server::Own { held, .. } = &self.0 {
            if let Ok(mut held) = held.0.lock() {
                *held = ending.map(str::to_owned);
            }
            held.1.notify_all();
        }
    }

    /// Makes an nginx go away; the small server of our own stays until the process ends.
    pub fn stop(&self) {
        if let Server::Nginx(nginx) = &self.0 {
            nginx.stop();
        }
    }
}

fn below(uri: &str) -> String {
    let path = uri.split('?').next().unwrap_or_default();
    path.strip_prefix(nginx::PATH).unwrap_or(path).to_owned()
}

/// The media type of a file by its extension. WebAssembly compiles while it streams only under its own.
pub fn mime_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "ts" | "txt" | "eml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn answer(content: &Content, mut stream: TcpStream) {
    // A browser opens connections ahead of need and says nothing on them.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
    let Ok(reading) = stream.try_clone() else { return };
    let mut lines = BufReader::new(reading).lines().map_while(Result::ok);
    let Some(request) = lines.next() else { return };
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    if let Ok(mut asked) = content.asked.lock() {
        asked.push(path.to_owned());
    }
    if let Ok(held) = content.held.0.lock() {
        let waits = |held: &mut Option<String>| {
            held.as_deref().is_some_and(|ending| path.ends_with(ending))
        };
        drop(content.held.1.wait_while(held, waits));
    }
    let (status, kind, body) = match (method, found(content, path)) {
        ("GET" | "HEAD", Some((kind, body))) => ("200 OK", kind, body),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain", b"Not found.\n".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain", b"Only GET.\n".to_vec()),
    };
    // A page that a test puts beside the files is as a host may have it who allows a frame.
    let framing = match content.pages.contains_key(path) {
        true => "",
        false => "Content-Security-Policy: frame-ancestors 'none'\r\n",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         {framing}\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes());
    if method != "HEAD" {
        let _ = stream.write_all(&body);
    }
}

fn found(content: &Content, path: &str) -> Option<(&'static str, Vec<u8>)> {
    if let Some(page) = content.pages.get(path) {
        return Some(("text/html; charset=utf-8", page.clone().into_bytes()));
    }
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    // Nothing outside the folder: names only, no `..`, no root.
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    Some((mime_type(path), std::fs::read(content.root.join(path)).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn get(site: &Site, path: &str) -> String {
        let mut stream =
            TcpStream::connect(site.url("").trim_start_matches("http://").trim_end_matches('/'))
                .unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn files_are_served_under_their_media_type_and_nothing_above_the_folder() {
        let site = Site::serve(Path::new(env!("CARGO_MANIFEST_DIR")), 0).unwrap();
        let toml = get(&site, "/Cargo.toml?query");
        assert!(toml.starts_with("HTTP/1.1 200 OK"), "{toml}");
        assert!(toml.contains("name = \"e2e\""));
        assert!(get(&site, "/../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(get(&site, "//etc/passwd").starts_with("HTTP/1.1 404"));
        assert_eq!(site.asked(), ["Cargo.toml", "../Cargo.toml", "etc/passwd"]);
    }

    #[test]
    fn a_page_of_the_test_is_served_beside_the_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let site = Site::serve_with(root, 0, [("portal.html", "<p>portal</p>")]).unwrap();
        assert!(get(&site, "/portal.html").ends_with("<p>portal</p>"));
    }
}
