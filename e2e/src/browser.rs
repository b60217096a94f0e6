//! One browser with its own driver and its own empty profile, gone when dropped.

use crate::driver::Driver;
use crate::engine::Engine;
use crate::webdriver::{Outcome, Session};
use serde_json::Value;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// A browser of the chosen engine, found with its driver on `PATH` or named by the variables in `engine.rs`.
#[derive(Debug)]
pub struct Browser {
    // Dropped in this order: the session closes the browser before its driver ends and its profile is removed.
    session: Session,
    _driver: Driver,
    _profile: Profile,
    engine: Engine,
}

impl Browser {
    /// Starts the engine that the tests are run for, for a reader of English.
    pub fn start() -> Outcome<Self> {
        Self::start_for("en")
    }

    /// The same for a reader of these languages, as `Accept-Language` names them. (`WebKit` takes its
    /// language from the machine.)
    pub fn start_for(language: &str) -> Outcome<Self> {
        let engine = Engine::chosen();
        let profile = Profile::new()?;
        let driver = Driver::start(engine, &profile.0)?;
        let session = Session::open(driver.port, &engine.capabilities(&profile.0, language))?;
        if engine == Engine::Chromium {
            // Chromium opens a page of its own first; what that loads is not to be read as the page's doing.
            session.go("about:blank")?;
            session.log("performance")?;
        }
        Ok(Self { session, _driver: driver, _profile: profile, engine })
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// What Chromium sent since this was last asked: one address a request or socket, in-page ones left out. The others keep
    /// no such log.
    pub fn sent(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let entries = self.log("performance")?;
        let sent = entries.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let about = &event["message"]["params"];
            let url = match event["message"]["method"].as_str()? {
                "Network.requestWillBeSent" => about["request"]["url"].as_str()?,
                "Network.webSocketCreated" | "Network.webTransportCreated" => {
                    about["url"].as_str()?
                }
                _ => return None,
            };
            let in_page = url.starts_with("data:") || url.starts_with("blob:");
            (!in_page).then(|| url.to_owned())
        });
        Ok(sent.collect())
    }
}

impl Deref for Browser {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
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
