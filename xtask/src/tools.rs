//! What the chores need, at pinned versions, installed where it is missing.
//!
//! Everything that cargo and npm install goes to a folder of the user's cache, one a tool and version, so that a new
//! clone finds it again and nothing of the user's own is touched. The browsers, nginx, Node.js and dig are Debian's.

use crate::command::Shell;
use crate::files;
use crate::program::Profile;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A program that `cargo install` builds.
struct Crate {
    name: &'static str,
    version: &'static str,
    /// Its own lock file is kept to where the registry has all that it names, and what is never used is left out.
    how: &'static [&'static str],
    /// How well it is optimised: not at all where it runs for a moment.
    level: &'static str,
}

/// Without what it would download with: all that it needs is installed here.
const TRUNK: Crate = Crate {
    name: "trunk",
    version: "0.21.14",
    how: &["--locked", "--no-default-features"],
    level: "0",
};
const WASM_BINDGEN: Crate =
    Crate { name: "wasm-bindgen-cli", version: "0.2.130", how: &[], level: "1" };
const NEXTEST: Crate =
    Crate { name: "cargo-nextest", version: "0.9.143", how: &["--locked"], level: "0" };
const DENY: Crate = Crate { name: "cargo-deny", version: "0.20.2", how: &["--locked"], level: "0" };

/// Drives Firefox; Debian has the browser and not this.
const GECKODRIVER: Crate =
    Crate { name: "geckodriver", version: "0.37.1", how: &["--locked"], level: "0" };

/// Lists the crates that a release is made of.
const CYCLONEDX: Crate =
    Crate { name: "cargo-cyclonedx", version: "0.5.9", how: &["--locked"], level: "0" };

/// wasm-opt comes in this npm package, compiled to WebAssembly itself.
const BINARYEN: &str = "132.0.0";
/// The rules of accessibility that a program can check, run in the page by the tests and never shipped with it.
const AXE: &str = "4.14.1";
/// The oldest Node.js that runs it.
const NODE: u32 = 18;
/// The other engines and the server of the end-to-end tests: a file that each is known by, and its packages.
const DEBIAN: [(&str, &[&str]); 5] = [
    ("firefox-esr", &["firefox-esr"]),
    ("WebKitWebDriver", &["webkit2gtk-driver"]),
    ("Xvfb", &["xvfb"]),
    ("nginx", &["nginx-light"]),
    (
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
        &["nginx-light", "libnginx-mod-http-brotli-static"],
    ),
];
/// The oldest Chromium whose driver has every command that the tests use.
const CHROMIUM: u32 = 120;

/// Installs what building the page needs.
pub fn for_building() -> Result<Shell, String> {
    Ok(Shell::with(&of_building()?))
}

/// Installs what cuts the page's program while Trunk builds it; to make it small only where it is handed out.
pub fn for_cutting(profile: Profile) -> Result<Shell, String> {
    let mut folders = vec![cargo_installs(&WASM_BINDGEN)?];
    if profile == Profile::Release {
        folders.push(wasm_opt()?);
    }
    Ok(Shell::with(&folders))
}

/// The folders with what builds the page.
fn of_building() -> Result<Vec<PathBuf>, String> {
    wasm_target()?;
    Ok(vec![cargo_installs(&TRUNK)?, cargo_installs(&WASM_BINDGEN)?, wasm_opt()?])
}

/// Installs what making a release needs.
pub fn for_releasing() -> Result<Shell, String> {
    let mut folders = of_building()?;
    folders.push(cargo_installs(&CYCLONEDX)?);
    Ok(Shell::with(&folders))
}

/// Installs what building the page and driving it in a browser needs.
pub fn for_browsing() -> Result<Shell, String> {
    let shell = for_building()?;
    chromium()?;
    Ok(shell)
}

/// Installs what the whole gate needs.
pub fn for_everything() -> Result<Shell, String> {
    for component in ["clippy", "fmt"] {
        if plain().read("cargo", &[component, "--version"]).is_none() {
            plain().run("rustup", &["component", "add", "clippy", "rustfmt"])?;
        }
    }
    let mut folders = of_building()?;
    folders.push(cargo_installs(&DENY)?);
    let found = plain().read("cargo-nextest", &["--version"]);
    if found.is_none_or(|said| said.split(' ').nth(1) != Some(NEXTEST.version)) {
        folders.push(cargo_installs(&NEXTEST)?);
    }
    chromium()?;
    axe()?;
    folders.push(cargo_installs(&GECKODRIVER)?);
    for (program, packages) in DEBIAN {
        if !installed(program) {
            debian_installs(packages, program)?;
        }
    }
    Ok(Shell::with(&folders))
}

/// Installs what asking a name server needs.
pub fn for_asking() -> Result<(), String> {
    if plain().find("dig").is_some() {
        return Ok(());
    }
    debian_installs(&["bind9-dnsutils"], "dig")
}

/// Whether there is such a program, for an administrator or for everybody, or such a file.
fn installed(program: &str) -> bool {
    let file = PathBuf::from("/usr/sbin").join(program);
    file.is_file() || plain().find(program).is_some()
}

fn plain() -> Shell {
    Shell::with(&[])
}

/// `$XDG_CACHE_HOME/countersign/tools/<name>-<version>`
fn folder(name: &str, version: &str) -> Result<PathBuf, String> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    let cache =
        cache.ok_or("neither XDG_CACHE_HOME nor HOME is set: there is no place for the tools")?;
    Ok(cache.join("countersign").join("tools").join(format!("{name}-{version}")))
}

fn wasm_target() -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries = plain().read("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if libraries.is_some_and(|folder| PathBuf::from(folder.trim()).is_dir()) {
        return Ok(());
    }
    println!("Installing the Rust target {TARGET}.");
    let added = plain().run("rustup", &["target", "add", TARGET]);
    added.map_err(|why| format!("{why}\nInstall it by hand: rustup target add {TARGET}"))
}

/// The folder with the program in it, after building it if need be.
fn cargo_installs(tool: &Crate) -> Result<PathBuf, String> {
    let Crate { name, version, how, level } = *tool;
    let root = folder(name, version)?;
    let programs = root.join("bin");
    // cargo puts the finished programs here at the very end, so a folder with something in it is complete.
    if programs.read_dir().is_ok_and(|mut files| files.next().is_some()) {
        return Ok(programs);
    }
    println!("Installing {name} {version} with cargo, once: a minute or a few.");
    let started = Instant::now();
    let place = root.to_string_lossy().into_owned();
    let arguments = ["install", "--quiet", name, "--version", version, "--root", place.as_str()];
    // Without the optimisations that take most of the time. Trunk took 516 s of the processor at level 1 with all its
    // features, and 285 s as it is built now (2026-11-26, on a busy machine).
    let fast = [
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", level),
    ];
    plain().run_with("cargo", &[&arguments[..], how].concat(), &fast)?;
    println!("Installed {name} {version} in {} s.", started.elapsed().as_secs());
    Ok(programs)
}

fn wasm_opt() -> Result<PathBuf, String> {
    Ok(npm_installs("binaryen", BINARYEN)?.join(".bin"))
}

/// The script of axe-core.
pub fn axe() -> Result<PathBuf, String> {
    Ok(npm_installs("axe-core", AXE)?.join("axe-core").join("axe.min.js"))
}

/// The folder with the package in it, after installing it if need be.
fn npm_installs(name: &str, version: &str) -> Result<PathBuf, String> {
    let root = folder(name, version)?;
    let modules = root.join("node_modules");
    let node = plain().read("node", &["--version"]).and_then(|said| major(&said));
    if node.is_none_or(|version| version < NODE) || plain().find("npm").is_none() {
        debian_installs(&["nodejs", "npm"], &format!("Node.js {NODE} or later with npm"))?;
    }
    // npm writes this file last, so a folder with it is complete.
    if !modules.join(".package-lock.json").exists() {
        println!("Installing {name} {version} with npm.");
        let place = root.to_string_lossy().into_owned();
        let package = format!("{name}@{version}");
        files::make_folder(&root)?;
        let quiet = ["--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
        let arguments = ["install", "--prefix", place.as_str(), package.as_str()];
        plain().run("npm", &[&arguments[..], &quiet[..]].concat())?;
    }
    Ok(modules)
}

/// The packages that a folder's `package.json` and lock file name, installed once for each state of the lock file. It names no
/// registry: npm takes the packages from the one it is set up with, and the lock file's hashes say whether they are the same.
pub fn of_lock_file(of: &Path) -> Result<PathBuf, String> {
    let state = files::short(files::read(&of.join("package-lock.json"))?);
    let root = folder("package-tools", &state)?;
    let modules = root.join("node_modules");
    // npm writes this file last, so a folder with it is complete.
    if !modules.join(".package-lock.json").exists() {
        println!("Installing what the tests of the package need with npm.");
        files::make_folder(&root)?;
        for name in ["package.json", "package-lock.json"] {
            files::copy(&of.join(name), &root.join(name))?;
        }
        let place = root.to_string_lossy();
        let quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
        plain().run("npm", &[&["ci", "--prefix", &*place][..], &quiet[..]].concat())?;
    }
    Ok(modules)
}

fn chromium() -> Result<(), String> {
    let versions = || {
        let of = |name: &str, set: &str| {
            let program = std::env::var(set).unwrap_or_else(|_| name.to_owned());
            plain().read(&program, &["--version"]).and_then(|said| major(&said))
        };
        (of("chromium", "CHROME"), of("chromedriver", "CHROMEDRIVER"))
    };
    let fits = |(browser, driver): (Option<u32>, Option<u32>)| {
        browser.is_some() && browser == driver && browser >= Some(CHROMIUM)
    };
    if fits(versions()) {
        return Ok(());
    }
    let wanted = format!("Chromium {CHROMIUM} or later and chromedriver of the same version");
    debian_installs(&["chromium", "chromium-driver"], &wanted)?;
    match versions() {
        found if fits(found) => Ok(()),
        (browser, driver) => Err(format!(
            "{wanted} are needed; found Chromium {} and chromedriver {}",
            browser.map_or("none".to_owned(), |major| major.to_string()),
            driver.map_or("none".to_owned(), |major| major.to_string()),
        )),
    }
}

/// The first whole number of what a program says of its version: 156 in `Chromium 156.0.8078.79 built on Debian`.
fn major(said: &str) -> Option<u32> {
    let from = said.find(|letter: char| letter.is_ascii_digit())?;
    said[from..].split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// Has Debian's package manager install these, or says in one line what to install.
fn debian_installs(packages: &[&str], wanted: &str) -> Result<(), String> {
    let by_hand =
        format!("Please install {wanted}. On Debian: apt-get install {}", packages.join(" "));
    let root = plain().read("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let sudo = !root && plain().read("sudo", &["-n", "true"]).is_some();
    if plain().find("apt-get").is_none() || !(root || sudo) {
        return Err(by_hand);
    }
    println!("Installing {} with apt-get.", packages.join(" "));
    let before: &[&str] = if sudo { &["sudo", "-n"] } else { &[] };
    let apt = [before, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]].concat();
    let update = [&apt[..], &["update"]].concat();
    let install = [&apt[..], &["install", "--yes", "--no-install-recommends"], packages].concat();
    for line in [update, install] {
        plain().run(line[0], &line[1..]).map_err(|why| format!("{why}\n{by_hand}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_is_the_major_version() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian"), Some(156));
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("not found"), None);
    }

    #[test]
    fn the_pinned_wasm_bindgen_is_the_one_the_page_is_built_with() {
        let lock = std::fs::read_to_string(crate::command::root().join("Cargo.lock")).unwrap();
        assert!(
            lock.contains(&format!(
                "name = \"wasm-bindgen\"\nversion = \"{}\"",
                WASM_BINDGEN.version
            ))
        );
    }
}
