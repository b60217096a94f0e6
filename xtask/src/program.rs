//! The page's program in two parts, and beside it the analysis alone, for other programs.
//!
//! Trunk has compiled the page and bound it to JavaScript as one. Here the compiled program is cut where `src/second.rs` says, bound
//! anew and made small, and takes the place of Trunk's. What other programs call (`src/analysis.rs`) is another program, without
//! a page in it, so that a reader of the page does not load it.

use crate::command::{self, Shell, root};
use crate::files::{self, make_folder, read, short, text, write};
use crate::single_file::value;
use std::path::{Path, PathBuf};

/// What the splitter calls the part behind `#[wasm_split(later)]`.
const LATER: &str = "split_later.wasm";
/// What the splitter has the second part import when its macro was compiled with debug assertions.
const CANARY: &[u8] = b"__canary_";
/// The places for the two parts' names in the page, and for the analysis' names in `api.js`.
const PROGRAM_NAME: &str = "name-of:program";
const LATER_NAME: &str = "name-of:later";
const ANALYSIS_JS: &str = "name-of:analysis.js";
const ANALYSIS_WASM: &str = "name-of:analysis.wasm";
/// What the glue of a program that was cut imports.
const LINK: &str = "import * as import1 from \"./__wasm_split.js\"";

/// Which of Trunk's builds it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// `trunk serve` while somebody writes: compiled fast, not made small.
    Debug,
    /// What is handed out.
    Release,
}

impl Profile {
    /// The build that Trunk is at.
    pub fn of_trunk() -> Self {
        match std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug") {
            true => Self::Debug,
            false => Self::Release,
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// Puts the parts and the analysis into the folder, and their names into the page and into `api.js`.
pub fn put(shell: &Shell, html: &str, folder: &Path, profile: Profile) -> Result<String, String> {
    let work = work(profile);
    files::remove_folder(&work)?;
    make_folder(&work)?;

    let main = cut(&compiled("countersign", profile), &work)?;
    let glue = bind(shell, &main, &work.join("page"))?;
    let link = text(&root().join("www/link.js"))?;
    let js = linked(&glue, &link)?;
    let mut wasm = vec![work.join("page/countersign_bg.wasm"), work.join(LATER)];

    let mut arguments = vec!["build", "--quiet", "--locked", "--offline", "--bin", "analysis"];
    arguments.extend(["--target", "wasm32-unknown-unknown"]);
    if profile == Profile::Release {
        arguments.push("--release");
    }
    shell.run("cargo", &arguments)?;
    let analysis_js = bind(shell, &compiled("analysis", profile), &work.join("analysis"))?;
    wasm.push(work.join("analysis/countersign_bg.wasm"));

    let [mut program, later, mut analysis] = smallest(shell, &wasm, profile)?;
    let js = counted(&js, &mut program)?;
    let analysis_js = counted(&analysis_js, &mut analysis)?;
    let hash = short([js.as_bytes(), &program].concat());
    let names = [
        (format!("countersign-{hash}.js"), js.as_bytes()),
        (format!("countersign-{hash}_bg.wasm"), program.as_slice()),
        (format!("later-{}.wasm", short(&later)), later.as_slice()),
        (format!("analysis-{}.js", short(&analysis_js)), analysis_js.as_bytes()),
        (format!("analysis-{}_bg.wasm", short(&analysis)), analysis.as_slice()),
    ];
    for (name, content) in &names {
        write(&folder.join(name), content)?;
    }
    let [(js, _), (program, _), (later, _), (analysis_js, _), (analysis, _)] = &names;
    let api = folder.join("api.js");
    write(&api, text(&api)?.replace(ANALYSIS_JS, analysis_js).replace(ANALYSIS_WASM, analysis))?;
    // Trunk's own go: they are the program as it was before the cut.
    let mut html = html.replace(LATER_NAME, later).replace(PROGRAM_NAME, program);
    for (attribute, new) in [("data-wasm", program), ("data-js", js)] {
        let old = value(&html, attribute)?.to_owned();
        let file = folder.join(&old);
        std::fs::remove_file(&file).map_err(|why| format!("{}: {why}", file.display()))?;
        html = html.replace(&old, new);
    }
    Ok(html)
}

/// Where the programs are made.
fn work(profile: Profile) -> PathBuf {
    root().join("target/out/program").join(profile.folder())
}

/// The two parts of the last build that is handed out, as they were cut, with the names of their functions.
pub fn parts() -> [PathBuf; 2] {
    [work(Profile::Release).join("program.wasm"), work(Profile::Release).join(LATER)]
}

/// The program as the compiler made it.
fn compiled(name: &str, profile: Profile) -> PathBuf {
    let folder = command::target().join("wasm32-unknown-unknown").join(profile.folder());
    folder.join(format!("{name}.wasm"))
}

/// Cuts the program in two; gives the first part's file.
fn cut(whole: &Path, work: &Path) -> Result<PathBuf, String> {
    let bytes = read(whole)?;
    let main = work.join("program.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = work;
    options.main_out_path = &main;
    let cut = wasm_split_cli_support::transform(options);
    cut.map_err(|why| format!("{} could not be cut: {why:#}", whole.display()))?;
    if !work.join(LATER).is_file() {
        return Err(format!("{} has no second part: see src/second.rs", whole.display()));
    }
    if read(&work.join(LATER))?.windows(CANARY.len()).any(|window| window == CANARY) {
        return Err("the second part asks for what www/link.js does not give: see the profile of \
                    wasm_split_helpers in Cargo.toml"
            .to_owned());
    }
    Ok(main)
}

/// Binds a program to JavaScript; gives that.
fn bind(shell: &Shell, program: &Path, folder: &Path) -> Result<String, String> {
    let (program, out) = (program.to_string_lossy(), folder.to_string_lossy());
    let arguments = ["--target", "web", "--no-typescript", "--keep-lld-exports"];
    let names = ["--out-dir", &out, "--out-name", "countersign", &program];
    shell.run("wasm-bindgen", &[arguments.as_slice(), &names].concat())?;
    text(&folder.join("countersign.js"))
}

/// The binding with what starts the second part in the place of the splitter's own file, which would be a request more and checks
/// no hash.
fn linked(glue: &str, link: &str) -> Result<String, String> {
    match glue.split_once(LINK) {
        Some((before, after)) if !after.contains(LINK) => {
            let link = link.lines().filter(|line| !line.starts_with("//"));
            let link: Vec<&str> = link.collect();
            Ok(format!("{before}{}{after}", link.join("\n")))
        }
        Some(_) | None => Err(format!("the program's glue has to have {LINK} once")),
    }
}

/// The binding and its program with a number in the place of the hash in every import's name, in as many letters: hundreds of
/// hashes, which nothing packs, would be loaded twice.
fn counted(glue: &str, program: &mut [u8]) -> Result<String, String> {
    let mut new = String::with_capacity(glue.len());
    let mut rest = glue;
    let mut count = 0;
    let ends = |letter: char| !letter.is_ascii_alphanumeric() && letter != '_';
    while let Some((before, name)) = rest.split_once("__wbg_") {
        let (name, tail) = name.split_at(name.find(ends).unwrap_or(name.len()));
        new.push_str(before);
        new.push_str("__wbg_");
        rest = tail;
        let is_hash = |hash: &&str| {
            hash.len() == HASH && hash.bytes().all(|letter| letter.is_ascii_hexdigit())
        };
        let Some((stem, hash)) = name.rsplit_once('_').filter(|(_, hash)| is_hash(hash)) else {
            new.push_str(name);
            continue;
        };
        let old = format!("__wbg_{stem}_{hash}");
        let number = format!("{count:0HASH$}");
        let place = program.windows(old.len()).position(|window| window == old.as_bytes());
        let place = place.ok_or_else(|| format!("the program does not import {old}"))?;
        let at = place + old.len() - HASH;
        program[at..at + HASH].copy_from_slice(number.as_bytes());
        new.push_str(&format!("{stem}_{number}"));
        count += 1;
    }
    new.push_str(rest);
    Ok(new)
}

/// How a program is made small. What computes a thing once and keeps it (`local-cse`) packs worse than what computes it twice, and
/// functions that are called alike are alike: beside each other they pack better.
const SMALL: [&str; 4] =
    ["-Oz", "--skip-pass=local-cse", "--converge", "--reorder-functions-by-name"];

/// Letters of such a hash.
const HASH: usize = 16;

/// The programs, each made small when they are handed out.
fn smallest<const N: usize>(
    shell: &Shell,
    programs: &[PathBuf],
    profile: Profile,
) -> Result<[Vec<u8>; N], String> {
    let mut all = Vec::new();
    for program in programs {
        if profile == Profile::Release {
            // The names of its functions are read again (`symbols`), so it stays as it is beside.
            let small = program.with_extension("small.wasm");
            let (from, to) = (program.to_string_lossy(), small.to_string_lossy());
            shell.run("wasm-opt", &[SMALL.as_slice(), &[&from, "--output", &to]].concat())?;
            all.push(read(&small)?);
        } else {
            all.push(read(program)?);
        }
    }
    all.try_into().map_err(|_| "another number of programs than asked for".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{LINK, counted, linked};

    #[test]
    fn a_hash_becomes_a_number_on_both_sides() {
        let glue = "__wbg_a_0123456789abcdef: function() { return __wbg_get(); }, __wbg_a_fedcba9876543210: 1";
        let mut program = b"x__wbg_a_fedcba9876543210y__wbg_a_0123456789abcdefz".to_vec();
        let new = counted(glue, &mut program).unwrap();
        assert_eq!(
            new,
            "__wbg_a_0000000000000000: function() { return __wbg_get(); }, __wbg_a_0000000000000001: 1"
        );
        assert_eq!(program, b"x__wbg_a_0000000000000001y__wbg_a_0000000000000000z");
        assert!(counted("__wbg_b_0123456789abcdef: 1", &mut []).is_err());
    }

    #[test]
    fn the_second_part_is_started_from_the_first_ones_binding() {
        let glue = format!("{LINK}\n\nexport class A {{}}\n");
        assert_eq!(
            linked(&glue, "const import1 = {};").unwrap(),
            "const import1 = {};\n\nexport class A {}\n"
        );
        assert!(linked("export class A {}", "").is_err());
    }
}
