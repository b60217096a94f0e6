//! One Chromium with its own driver and its own empty profile, gone when dropped.

use crate::webdriver::{Failure, Outcome, Session};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::ops::Deref;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// How Chromium is started: headless, as root, and without talking to anybody by itself.
pub const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
];

/// Chromium and chromedriver, found on `PATH` or named by `CHROME` and `CHROMEDRIVER`.
#[derive(Debug)]
pub struct Browser {
    // Dropped in this order: the session closes Chromium before its driver ends and its profile is removed.
    session: Session,
    _driver: Driver,
    _profile: Profile,
}

impl Browser {
    /// Starts the driver on a free port and Chromium through it, with the console and network logs on.
    pub fn start() -> Outcome<Self> {
        let profile = Profile::new()?;
        let driver = Driver::start()?;
        let arguments: Vec<String> = FLAGS
            .iter()
            .map(ToString::to_string)
            .chain([format!("--user-data-dir={}", profile.0.display())])
            .collect();
        let mut options = json!({ "args": arguments });
        if let Ok(chrome) = std::env::var("CHROME") {
            options["binary"] = Value::String(chrome);
        }
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 30_000, "pageLoad": 60_000 },
        });
        let session = Session::open(driver.port, &capabilities)?;
        // Chromium opens a page of its own first; what that loads is not to be read as the page's doing.
        session.go("about:blank")?;
        session.log("performance")?;
        Ok(Self { session, _driver: driver, _profile: profile })
    }
}

impl Deref for Browser {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

/// A running chromedriver; it names its port on standard output.
#[derive(Debug)]
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    fn start() -> Outcome<Self> {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut child = Command::new(&program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure(format!("cannot start {program}: {error}")))?;
        let mut lines =
            child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines);
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        // The driver blocks on a full pipe, so the rest of what it says is read and forgotten.
        std::thread::spawn(move || lines.for_each(drop));
        match port {
            Some(port) => Ok(Self { child, port }),
            None => {
                let _ = child.kill();
                Err(Failure(format!("{program} did not say which port it listens on")))
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `ChromeDriver was started successfully on port 34567.`
fn port_in(line: &str) -> Option<u16> {
    let (_, tail) = line.rsplit_once("successfully on port ")?;
    tail.trim_end_matches('.').parse().ok()
}

/// An empty folder for one browser's profile.
#[derive(Debug)]
struct Profile(PathBuf);

impl Profile {
    fn new() -> std::io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("countersign-browser-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_line_that_names_it() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 34567."), Some(34567));
        assert_eq!(port_in("Please see the documentation."), None);
    }
}
