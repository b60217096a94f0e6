//! The engines that the page is tried in, and how each is started.

use serde_json::{Value, json};
use std::path::Path;

/// A browser engine. The tests run in the one that `COUNTERSIGN_ENGINE` names, else in Chromium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium with chromedriver; the only one with logs and the `DevTools` protocol.
    Chromium,
    /// Firefox ESR with geckodriver.
    Firefox,
    /// `WebKitGTK`: its `MiniBrowser` with `WebKitWebDriver`, on a display that nobody sees.
    WebKit,
}

/// How Chromium is started: headless, as root, and without talking to anybody by itself.
const CHROMIUM_FLAGS: [&str; 12] = [
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

impl Engine {
    /// The engine that these tests are run for.
    ///
    /// # Panics
    ///
    /// When the variable names none: a test that silently ran in another engine would be worse.
    pub fn chosen() -> Self {
        match std::env::var("COUNTERSIGN_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("COUNTERSIGN_ENGINE is chromium, firefox or webkit, not {other}"),
        }
    }

    /// The driver's program and the variable that names another.
    pub(crate) fn driver(self) -> String {
        let (variable, name) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITWEBDRIVER", "WebKitWebDriver"),
        };
        std::env::var(variable).unwrap_or_else(|_| name.to_owned())
    }

    /// The driver's arguments; `port` is a free one, for a driver that cannot choose its own.
    pub(crate) fn driver_arguments(self, port: u16, profile: &Path) -> Vec<String> {
        match self {
            Self::Chromium => vec!["--port=0".to_owned(), "--log-level=SEVERE".to_owned()],
            Self::Firefox => vec![
                "--port=0".to_owned(),
                "--websocket-port=0".to_owned(),
                format!("--profile-root={}", profile.display()),
            ],
            Self::WebKit => vec![format!("--port={port}")],
        }
    }

    /// What follows the words `on port ` or `127.0.0.1:` in the line that names the port; nothing where none is named.
    pub(crate) fn names_its_port(self) -> Option<&'static str> {
        match self {
            Self::Chromium => Some("successfully on port "),
            Self::Firefox => Some("Listening on 127.0.0.1:"),
            Self::WebKit => None,
        }
    }

    /// The capabilities of a session for a reader of that language, with an empty profile.
    pub(crate) fn capabilities(self, profile: &Path, language: &str) -> Value {
        let mut wanted = match self {
            Self::Chromium => chromium(profile, language),
            Self::Firefox => firefox(language),
            Self::WebKit => json!({}),
        };
        wanted["timeouts"] = json!({ "script": 30_000, "pageLoad": 60_000 });
        wanted
    }
}

fn chromium(profile: &Path, language: &str) -> Value {
    let own =
        [format!("--user-data-dir={}", profile.display()), format!("--accept-lang={language}")];
    let arguments: Vec<String> =
        CHROMIUM_FLAGS.iter().map(ToString::to_string).chain(own).collect();
    let mut options = json!({ "args": arguments });
    if let Ok(chrome) = std::env::var("CHROME") {
        options["binary"] = Value::String(chrome);
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

/// Without all that Firefox would ask of others by itself.
fn firefox(language: &str) -> Value {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            "intl.accept_languages": language,
            "app.normandy.enabled": false,
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "datareporting.policy.dataSubmissionEnabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "toolkit.telemetry.enabled": false,
        },
    });
    if let Ok(firefox) = std::env::var("FIREFOX") {
        options["binary"] = Value::String(firefox);
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}
