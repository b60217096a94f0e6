//! The built page behind a real nginx, under a path and with the very configuration that `hosting/countersign.conf` is.

use crate::driver::{answers, free_port};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// The path in the committed configuration.
pub(crate) const PATH: &str = "/countersign/";
/// The folder in it, the one thing that is replaced.
const FOLDER: &str = "/var/www/countersign/";

/// A running nginx with its log and its own folder for all that it writes; ended when dropped.
#[derive(Debug)]
pub(crate) struct Nginx {
    child: Mutex<Child>,
    pub(crate) port: u16,
    own: PathBuf,
}

impl Nginx {
    /// Serves the folder on a free port of the loopback.
    pub(crate) fn serve(folder: &Path) -> std::io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let own =
            std::env::temp_dir().join(format!("countersign-nginx-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&own)?;
        let committed = include_str!("../../hosting/countersign.conf");
        std::fs::write(
            own.join("countersign.conf"),
            committed.replace(FOLDER, &format!("{}/", folder.display())),
        )?;
        // Another test may take the free port before nginx does.
        for _ in 0..5 {
            let port = free_port()?;
            let around = own.join("nginx.conf");
            std::fs::write(&around, surroundings(&own, port))?;
            let mut child = Command::new(program())
                .arg("-e")
                .arg(own.join("error.log"))
                .arg("-c")
                .arg(&around)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()?;
            if answers(port) && child.try_wait()?.is_none() {
                return Ok(Self { child: Mutex::new(child), port, own });
            }
            let _ = child.kill();
            let _ = child.wait();
        }
        let said = std::fs::read_to_string(own.join("error.log")).unwrap_or_default();
        Err(std::io::Error::other(format!("nginx does not start: {said}")))
    }

    /// What was asked for, in order: paths as the requests named them.
    pub(crate) fn asked(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.own.join("asked.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// Stops answering, as a server that is gone.
    pub(crate) fn stop(&self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.own);
    }
}

/// Debian keeps it where only an administrator's `PATH` looks.
fn program() -> &'static Path {
    let debian = Path::new("/usr/sbin/nginx");
    if debian.is_file() { debian } else { Path::new("nginx") }
}

/// What Debian's own `nginx.conf` has around a site, with all that is written in a folder of the test's.
fn surroundings(own: &Path, port: u16) -> String {
    let own = own.display();
    format!(
        "daemon off; master_process off; pid {own}/pid; error_log {own}/error.log;
         include /etc/nginx/modules-enabled/*.conf;
         events {{ }}
         http {{
             include /etc/nginx/mime.types;
             default_type application/octet-stream;
             log_format asked '$request_uri';
             access_log {own}/asked.log asked;
             client_body_temp_path {own}/body; proxy_temp_path {own}/proxy; fastcgi_temp_path {own}/fastcgi;
             uwsgi_temp_path {own}/uwsgi; scgi_temp_path {own}/scgi;
             server {{ listen 127.0.0.1:{port}; include {own}/countersign.conf; }}
         }}"
    )
}
