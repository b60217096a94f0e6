//! The program between the tests and a browser: chromedriver, geckodriver or `WebKitWebDriver`.

use crate::display::Display;
use crate::engine::Engine;
use crate::webdriver::{Failure, Outcome};
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running driver, ended when dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    pub(crate) port: u16,
    _display: Option<Display>,
}

impl Driver {
    /// Starts the engine's driver on a free port.
    pub(crate) fn start(engine: Engine, profile: &Path) -> Outcome<Self> {
        let free = free_port()?;
        let program = engine.driver();
        let mut command = Command::new(&program);
        command.args(engine.driver_arguments(free, profile));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let display = (engine == Engine::WebKit).then(Display::start).transpose()?;
        if let Some(display) = &display {
            // All that WebKitGTK keeps goes to the profile, and no desktop is asked for anything.
            let home =
                ["HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"];
            command.envs(home.map(|name| (name, profile)));
            command
                .env("DISPLAY", display.name())
                .env("GDK_BACKEND", "x11")
                .env("NO_AT_BRIDGE", "1");
            command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        let mut child =
            command.spawn().map_err(|error| Failure(format!("cannot start {program}: {error}")))?;
        let mut lines =
            child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines);
        let port = match engine.names_its_port() {
            Some(before) => {
                lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line, before))
            }
            None => answers(free).then_some(free),
        };
        // The driver blocks on a full pipe, so the rest of what it says is read and forgotten.
        std::thread::spawn(move || lines.for_each(drop));
        let driver = Self { child, port: port.unwrap_or_default(), _display: display };
        match port {
            Some(_) => Ok(driver),
            None => Err(Failure(format!("{program} did not say which port it listens on"))),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port of the loopback that nobody listens on now.
pub(crate) fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Waits until somebody listens there, ten seconds at most.
pub(crate) fn answers(port: u16) -> bool {
    (0..200).any(|_| {
        let there = TcpStream::connect(("127.0.0.1", port)).is_ok();
        if !there {
            std::thread::sleep(Duration::from_millis(50));
        }
        there
    })
}

/// `ChromeDriver was started successfully on port 34567.`
fn port_in(line: &str, before: &str) -> Option<u16> {
    let (_, tail) = line.rsplit_once(before)?;
    tail.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Engine, port_in};

    #[test]
    fn the_port_is_read_from_the_line_that_names_it() {
        let port = |engine: Engine, line| port_in(line, engine.names_its_port().unwrap());
        let chromium = "ChromeDriver was started successfully on port 34567.";
        assert_eq!(port(Engine::Chromium, chromium), Some(34567));
        assert_eq!(port(Engine::Chromium, "Please see the documentation."), None);
        let firefox = "1795692129231\tgeckodriver\tINFO\tListening on 127.0.0.1:4445";
        assert_eq!(port(Engine::Firefox, firefox), Some(4445));
    }
}
