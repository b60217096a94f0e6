//! Every pair of colours that stand on each other, computed from the style sheet as WCAG 2.2 does (success criteria
//! 1.4.3 and 1.4.11), for light and dark.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at the first surprise"
)]

use std::collections::HashMap;

const TOKENS: &str = include_str!("../../www/css/tokens.css");

/// Words on grounds: 4.5 to 1.
const TEXT: &[(&[&str], &[&str])] = &[
    (&["ink", "ink-2", "ink-3", "accent"], &["paper", "surface", "sunken"]),
    (
        &["ink", "ink-2", "accent"],
        &["bad-wash", "warn-wash", "caution-wash", "good-wash", "unsure-wash", "other-wash"],
    ),
    (&["bad"], &["bad-wash", "paper", "surface", "sunken"]),
    (&["warn"], &["warn-wash", "paper", "surface", "sunken"]),
    (&["caution"], &["caution-wash", "paper", "surface"]),
    (&["good"], &["good-wash", "paper", "surface", "sunken"]),
    (&["unsure"], &["unsure-wash", "paper", "surface", "sunken"]),
    (&["other"], &["other-wash", "paper", "surface", "sunken"]),
    (&["on-accent"], &["accent", "accent-2"]),
    (&["on-act"], &["act"]),
    (&["on-tone"], &["bad", "warn", "caution", "good", "unsure", "other"]),
    (&["mark-ink"], &["mark"]),
    (&["paper"], &["ink"]),
];

/// Edges of controls, the ring of the focus, drawings: 3 to 1.
const SHAPES: &[(&[&str], &[&str])] = &[
    (&["rule-2", "focus", "accent"], &["paper", "surface"]),
    (
        &["focus", "act-edge"],
        &[
            "bad-wash",
            "warn-wash",
            "caution-wash",
            "good-wash",
            "unsure-wash",
            "other-wash",
            "sunken",
        ],
    ),
];

/// The colours of one scheme: the light ones, and the dark ones over them.
fn colours(dark: bool) -> HashMap<String, [f64; 3]> {
    let (light, night) = TOKENS.split_once("prefers-color-scheme: dark").expect("a dark scheme");
    let night = night.split_once("@media").map_or(night, |(night, _)| night);
    let mut found = read(light);
    if dark {
        found.extend(read(night));
    }
    found
}

fn read(css: &str) -> HashMap<String, [f64; 3]> {
    css.split(';')
        .filter_map(|declaration| {
            let (name, value) = declaration.rsplit_once(':')?;
            let name = name.rsplit_once("--")?.1.trim();
            let hex = value.trim().strip_prefix('#').filter(|hex| hex.len() == 6)?;
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok().map(linear);
            Some((name.to_owned(), [part(0)?, part(2)?, part(4)?]))
        })
        .collect()
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn ratio(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |c: [f64; 3]| 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn too_weak(pairs: &[(&[&str], &[&str])], least: f64, dark: bool) -> Vec<String> {
    let colours = colours(dark);
    let colour = |name: &str| *colours.get(name).unwrap_or_else(|| panic!("no colour {name}"));
    let mut weak = Vec::new();
    for (fronts, grounds) in pairs {
        for front in *fronts {
            for ground in *grounds {
                let ratio = ratio(colour(front), colour(ground));
                if ratio < least {
                    weak.push(format!("{front} on {ground} (dark: {dark}): {ratio:.2}"));
                }
            }
        }
    }
    weak
}

#[test]
fn the_formula_gives_what_the_standard_says() {
    assert!((ratio([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.001);
    let grey = [linear(0x77); 3];
    assert!((ratio(grey, [1.0; 3]) - 4.48).abs() < 0.01, "#777 on white");
}

#[test]
fn words_can_be_read_on_every_ground_they_stand_on() {
    for dark in [false, true] {
        assert_eq!(too_weak(TEXT, 4.5, dark), [""; 0]);
    }
}

#[test]
fn edges_and_the_focus_can_be_seen() {
    for dark in [false, true] {
        assert_eq!(too_weak(SHAPES, 3.0, dark), [""; 0]);
    }
}

#[test]
fn no_other_sheet_names_a_colour() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/css");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let raw = text.lines().find(|line| {
            line.split('#').skip(1).any(|rest| {
                let hex = rest.chars().take_while(char::is_ascii_hexdigit).count();
                matches!(hex, 3 | 6) && rest[hex..].starts_with([';', ' ', ')'])
            })
        });
        assert!(
            raw.is_none() || matches!(&*name, "tokens.css" | "print.css"),
            "{name}: {}",
            raw.unwrap_or_default()
        );
    }
}
