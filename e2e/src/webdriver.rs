//! A WebDriver session: the dozen commands of <https://www.w3.org/TR/webdriver2/> that the tests need, and the two
//! that are chromedriver's own (its logs and the DevTools protocol).

use crate::http;
use serde_json::{Value, json};
use std::fmt;

/// What a command gave, or why it did not.
pub type Outcome<T> = Result<T, Failure>;

/// A command that did not do what it was asked to, in words.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A key by what WebDriver calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter or a digit.
    Letter(char),
    /// The one beside the letters, not that of the number pad.
    Enter,
    /// Esc.
    Escape,
    /// The tabulator.
    Tab,
}

impl Key {
    fn value(self) -> String {
        let code = match self {
            Self::Letter(letter) => letter,
            Self::Enter => '\u{E006}',
            Self::Escape => '\u{E00C}',
            Self::Tab => '\u{E004}',
        };
        code.to_string()
    }
}

/// An open session with the driver on `port`. Closed when dropped, and the browser with it.
#[derive(Debug)]
pub struct Session {
    port: u16,
    id: String,
}

impl Session {
    /// Opens a session with the given `alwaysMatch` capabilities.
    pub fn open(port: u16, capabilities: &Value) -> Outcome<Self> {
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let opened = command(port, "POST", "/session", &wanted)?;
        match opened["sessionId"].as_str() {
            Some(id) => Ok(Self { port, id: id.to_owned() }),
            None => Err(Failure(format!("the driver opened no session: {opened}"))),
        }
    }

    /// Goes to `url` and waits for its `load` event.
    pub fn go(&self, url: &str) -> Outcome<()> {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// Loads the page again, as the reader's own button does.
    pub fn load_again(&self) -> Outcome<()> {
        self.post("/refresh", &json!({})).map(drop)
    }

    /// Closes the tab and goes on in a new one.
    pub fn new_tab(&self) -> Outcome<()> {
        let opened = self.post("/window/new", &json!({ "type": "tab" }))?;
        let path = format!("/session/{}/window", self.id);
        command(self.port, "DELETE", &path, &json!({}))?;
        self.post("/window", &json!({ "handle": opened["handle"] })).map(drop)
    }

    /// Goes on in the frame with that number in the page.
    pub fn enter_frame(&self, number: u16) -> Outcome<()> {
        self.post("/frame", &json!({ "id": number })).map(drop)
    }

    /// Goes on in the page that has the frames.
    pub fn leave_frames(&self) -> Outcome<()> {
        self.post("/frame", &json!({ "id": null })).map(drop)
    }

    /// Runs a script's body in the page and returns what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs the body of an asynchronous function in the page and returns what it resolves to.
    pub fn wait_for(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];\
             (async (...args) => {{ {body} }})(...Array.from(arguments).slice(0, -1))\
             .then(value => done({{ value }}), error => done({{ error: String(error) }}));"
        );
        let mut settled =
            self.post("/execute/async", &json!({ "script": script, "args": arguments }))?;
        match settled["error"].as_str() {
            Some(error) => Err(Failure(format!("in the page: {error}"))),
            None => Ok(settled["value"].take()),
        }
    }

    /// Presses a key and lets it go, with Ctrl held down if so, as a keyboard does.
    pub fn press(&self, key: Key, with_ctrl: bool) -> Outcome<()> {
        const CTRL: &str = "\u{E009}";
        let event = |kind: &str, value: &str| json!({ "type": kind, "value": value });
        let key = key.value();
        let mut events = vec![event("keyDown", &key), event("keyUp", &key)];
        if with_ctrl {
            events.insert(0, event("keyDown", CTRL));
            events.push(event("keyUp", CTRL));
        }
        let actions =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": events }] });
        self.post("/actions", &actions).map(drop)
    }

    /// How long a script may take from now on, in milliseconds.
    pub fn be_patient(&self, milliseconds: u32) -> Outcome<()> {
        self.post("/timeouts", &json!({ "script": milliseconds })).map(drop)
    }

    /// The entries of a log (`browser` or `performance`) since it was last read.
    pub fn log(&self, kind: &str) -> Outcome<Vec<Value>> {
        match self.post("/se/log", &json!({ "type": kind }))? {
            Value::Array(entries) => Ok(entries),
            other => Err(Failure(format!("the {kind} log is no list: {other}"))),
        }
    }

    /// A command of the DevTools protocol.
    pub fn devtools(&self, name: &str, parameters: Value) -> Outcome<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": name, "params": parameters }))
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        command(self.port, "POST", &format!("/session/{}{path}", self.id), body)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = http::exchange(self.port, "DELETE", &format!("/session/{}", self.id), "");
    }
}

fn command(port: u16, method: &str, path: &str, body: &Value) -> Outcome<Value> {
    let answer = http::exchange(port, method, path, &body.to_string())?;
    let mut answer: Value = serde_json::from_str(&answer)
        .map_err(|error| Failure(format!("the driver answered no JSON ({error}): {answer}")))?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(Failure(format!(
            "{error}: {}",
            value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default()
        ))),
        None => Ok(value),
    }
}
