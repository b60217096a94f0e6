//! What a browser has to load before the first verdict and after it, and the budgets for both.

use crate::command::{Shell, root};
use crate::{files, symbols};
use std::fmt;
use std::path::Path;
use std::process::Stdio;

const BUDGET: &str = ".ci/size-budget.txt";

/// The files of a first visit with their sizes.
#[derive(Debug)]
pub struct Loaded(Vec<File>);

#[derive(Debug)]
struct File {
    name: String,
    raw: usize,
    brotli: usize,
}

impl File {
    /// Whether it is the words of a language up to the answer, or those behind it.
    fn is_words(&self, behind: bool) -> bool {
        self.name.starts_with("words-") && self.name.contains("-rest-") == behind
    }

    /// Whether a first verdict needs it. The second part and what an installed page shows of itself come behind.
    fn is_first(&self) -> bool {
        !self.name.starts_with("later-")
            && !self.name.ends_with(".webmanifest")
            && !self.is_words(true)
    }
}

impl Loaded {
    /// What the built page in `dist` loads: itself, its policy, and every file of its own that it names. Of the words of all
    /// languages a reader loads those of one, in two files; the heaviest of each count.
    pub fn of(dist: &Path) -> Result<Self, String> {
        let html = files::text(&dist.join("index.html"))?;
        let mut names = vec!["index.html".to_owned(), "policy.json".to_owned()];
        names.extend(named_in(&html));
        names.sort();
        names.dedup();
        names.retain(|name| dist.join(name).is_file());
        let packed = brotli_sizes(&names, dist)?;
        let files = names.into_iter().zip(packed).map(|(name, brotli)| {
            let raw = files::read(&dist.join(&name))?.len();
            Ok(File { name, raw, brotli })
        });
        let mut files: Vec<File> = files.collect::<Result<_, String>>()?;
        for behind in [false, true] {
            let words = files.iter().filter(|file| file.is_words(behind));
            let heaviest = words.map(|file| file.brotli).max();
            files.retain(|file| !file.is_words(behind) || Some(file.brotli) == heaviest);
        }
        files.sort_by_key(|file| !file.is_first());
        Ok(Self(files))
    }

    /// Those before the first verdict, or those after it.
    fn part(&self, first: bool) -> impl Iterator<Item = &File> {
        self.0.iter().filter(move |file| file.is_first() == first)
    }
}

impl fmt::Display for Loaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (first, title) in
            [(true, "loaded up to the first verdict"), (false, "loaded behind it")]
        {
            writeln!(f, "{:>10} {:>10}  {title}", "raw", "brotli")?;
            for File { name, raw, brotli } in self.part(first) {
                writeln!(f, "{raw:>10} {brotli:>10}  {name}")?;
            }
            let (raw, brotli) =
                self.part(first).fold((0, 0), |(r, b), file| (r + file.raw, b + file.brotli));
            writeln!(f, "{raw:>10} {brotli:>10}  in {} requests", self.part(first).count())?;
        }
        Ok(())
    }
}

/// Prints the sizes and fails above a budget, and where something is in the program that must not be.
pub fn check() -> Result<(), String> {
    let dist = e2e::dist()?;
    let loaded = Loaded::of(&dist)?;
    println!("{loaded}");
    for (begins, ends) in [("later-", ".wasm"), ("later-", ".css"), ("words-", ".txt")] {
        let is_one = |file: &&File| file.name.starts_with(begins) && file.name.ends_with(ends);
        if loaded.part(false).filter(is_one).count() != 1 {
            return Err(format!(
                "the page has to name one {begins}…{ends} that is loaded behind the verdict"
            ));
        }
    }
    let sum = |first| loaded.part(first).map(|file| file.brotli).sum::<usize>();
    let analysis = files::walk(&dist)?.into_iter().find(|file| {
        let name = files::below(&dist, file);
        name.starts_with("analysis-") && name.ends_with(".wasm.br")
    });
    let analysis = analysis.ok_or("dist/ has no packed analysis: Node.js packs it")?;
    let used = [
        ("first", sum(true)),
        ("first-requests", loaded.part(true).count()),
        ("behind", sum(false)),
        ("analysis", files::read(&analysis)?.len()),
    ];
    let budgets = files::text(&root().join(BUDGET))?;
    let mut over = Vec::new();
    for (name, used) in used {
        let line = budgets.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        let budget: usize = line
            .and_then(|budget| budget.trim().parse().ok())
            .ok_or_else(|| format!("{BUDGET} has no number for {name}"))?;
        println!("{name}: {used} of {budget}");
        if used > budget {
            over.push(format!("{name}: {used} is {} more than {BUDGET} allows", used - budget));
        }
    }
    over.extend(symbols::unwanted()?);
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

/// The page's own files that its tags name: the values of these attributes.
pub fn named_in(html: &str) -> Vec<String> {
    let values = html.split(['<', '>']).flat_map(|tag| {
        let mut quoted = tag.split('"');
        std::iter::from_fn(move || Some((quoted.next()?, quoted.next()?)))
    });
    let names = values.filter_map(|(before, value)| {
        let attribute = before.trim_end_matches('=').rsplit(' ').next()?;
        let file = value.strip_prefix("./").unwrap_or(value);
        matches!(
            attribute,
            "href" | "src" | "data-js" | "data-wasm" | "data-later" | "data-sheet" | "data-rest"
        )
        .then(|| file.to_owned())
    });
    names.collect()
}

/// The sizes of the packed copies that the build put beside the files, and of what has none, as `policy.json`, packed now.
fn brotli_sizes(names: &[String], folder: &Path) -> Result<Vec<usize>, String> {
    let made = |name: &String| std::fs::metadata(folder.join(format!("{name}.br"))).ok();
    let made: Vec<Option<usize>> = names
        .iter()
        .map(|name| made(name).and_then(|copy| usize::try_from(copy.len()).ok()))
        .collect();
    let without = names.iter().zip(&made).filter(|(_, made)| made.is_none());
    let without: Vec<&String> = without.map(|(name, _)| name).collect();
    let mut packed = packed_now(&without, folder)?.into_iter();
    Ok(made.into_iter().filter_map(|made| made.or_else(|| packed.next())).collect())
}

/// Sizes at the quality that a host uses for files it compresses once, Node.js's own: it is here for wasm-opt anyway.
fn packed_now(names: &[&String], folder: &Path) -> Result<Vec<usize>, String> {
    const SCRIPT: &str = "const { readFileSync } = require('fs'), { brotliCompressSync } = require('zlib');
        for (const name of process.argv.slice(1)) console.log(brotliCompressSync(readFileSync(name)).length);";
    let mut node = Shell::with(&[]).command("node", ["-e", SCRIPT, "--"]);
    let output = node.args(names).current_dir(folder).stderr(Stdio::inherit()).output();
    let said = output.map_err(|error| format!("cannot start node: {error}"))?.stdout;
    let said = String::from_utf8_lossy(&said);
    let sizes: Vec<usize> = said.lines().map_while(|line| line.parse().ok()).collect();
    if sizes.len() == names.len() {
        Ok(sizes)
    } else {
        Err(format!("node packed {} of {} files", sizes.len(), names.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_in_the_tags_that_load_them() {
        let html = r#"<link rel="stylesheet" href="./base-1a.css" integrity="sha384-x"/>
            <link rel="words" href="./words-a.txt" data-rest="./words-b.txt">
            <script id="boot" src="./boot.js" data-js="./app.js" data-wasm="./app_bg.wasm" data-later="./later.wasm" data-sheet="./later.css"></script><p title="./no.js">"#;
        let expected = [
            "base-1a.css",
            "words-a.txt",
            "words-b.txt",
            "boot.js",
            "app.js",
            "app_bg.wasm",
            "later.wasm",
            "later.css",
        ];
        assert_eq!(named_in(html), expected);
    }

    #[test]
    fn brotli_makes_repetition_small() {
        let folder = std::env::temp_dir().join(format!("countersign-size-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("-a"), [b'a'; 10_000]).unwrap();
        std::fs::write(folder.join("c.br"), [b'c'; 7000]).unwrap();
        let packed = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            brotli_sizes(&names, &folder)
        };
        let (here, gone, made) = (packed(&["-a"]), packed(&["b"]), packed(&["c", "-a", "c"]));
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(here.is_ok_and(|sizes| sizes[0] < 30));
        assert!(gone.is_err());
        // What the build has packed is not packed again.
        let made = made.unwrap();
        assert_eq!((made[0], made[2], made.len()), (7000, 7000, 3));
        assert!(made[1] < 30, "each size is at its file's place: {made:?}");
    }
}
