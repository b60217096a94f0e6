//! What a visit costs: bytes to load, and the time from the button to the verdict.

use crate::files;
use crate::size::Loaded;
use crate::{build, tools};
use e2e::{Browser, Outcome, Page, Site};
use std::path::Path;

/// An odd number, so that there is a middle one.
const RUNS: usize = 11;

/// Builds the page and prints both; the block is this file's, or one made up of 10 kB.
pub fn run(file: Option<&str>) -> Result<(), String> {
    let block = match file {
        Some(file) => String::from_utf8_lossy(&files::read(Path::new(file))?).into_owned(),
        None => made_up(),
    };
    build::page(&tools::for_browsing()?)?;
    let dist = e2e::dist()?;
    println!("{}", Loaded::of(&dist)?);
    let mut times = times(&block, &dist).map_err(|failure| failure.to_string())?;
    times.sort_by(f64::total_cmp);
    let (least, middle, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
    let bytes = block.len();
    println!(
        "{middle:.1} ms from the button to the verdict for {bytes} bytes: the middle of {RUNS}, {least:.1} to {most:.1}"
    );
    Ok(())
}

/// A new page for every run, as a reader has.
fn times(block: &str, dist: &Path) -> Outcome<Vec<f64>> {
    let site = Site::serve(dist, 0)?;
    let browser = Browser::start()?;
    let run = |_| {
        let page = Page::open(&browser, &site)?;
        page.paste(block)?;
        page.check()
    };
    (0..RUNS).map(run).collect()
}

/// Seventy hops and a From line.
fn made_up() -> String {
    let hop = "Received: from a.example.net (a.example.net [192.0.2.1]) by b.example.org (Postfix)\r\n\
               \twith ESMTPS id 0123456789; Tue, 02 Jun 2026 10:00:00 +0000\r\n";
    hop.repeat(70) + "From: Microsoft account team <security@example.net>\r\nSubject: code\r\n\r\n"
}
