//! What must not be in the page's program: each of these came in by one careless line and cost a reader kilobytes.

use crate::{files, program};
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// A part of a function's name, how often it is there, and what brings in more. Fewer mean that names are written otherwise now.
const UNWANTED: [(&str, usize, &str); 5] = [
    ("flt2dec", 0, "a float is printed; src/whole_number.rs"),
    ("dec2flt", 0, "a float is read"),
    (
        "9quicksort9quicksort17h",
        1,
        "a second instance of sort; countersign_core::sorting has the one",
    ),
    ("ipnsort", 0, "an unstable sort; countersign_core::sorting has the one"),
    ("5alloc3stre12to_lowercase", 0, "str::to_lowercase; countersign_core::lowercase"),
];

/// What is there more often than it may, in the two parts together, as the compiler made them.
pub fn unwanted() -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for part in program::parts() {
        names.extend(
            functions(&files::read(&part)?).map_err(|why| format!("{}: {why}", part.display()))?,
        );
    }
    // A program without names would pass everything.
    if !names.iter().any(|name| name.contains("countersign_core")) {
        return Err("the program's functions have no names".to_owned());
    }
    Ok(told(&names))
}

fn told(names: &[String]) -> Vec<String> {
    let found = UNWANTED.iter().filter_map(|(part, allowed, why)| {
        let count = names.iter().filter(|name| name.contains(part)).count();
        (count != *allowed)
            .then(|| format!("{count} functions and not {allowed} are called …{part}…: {why}"))
    });
    found.collect()
}

/// The names of a module's functions.
fn functions(module: &[u8]) -> wasmparser::Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(section) = section.as_known() else { continue };
        for kind in section {
            if let Name::Function(all) = kind? {
                for one in all {
                    names.push(one?.name.to_owned());
                }
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with nothing but the names of its functions.
    fn module(names: &[&str]) -> Vec<u8> {
        let text = |name: &str| {
            let length = u8::try_from(name.len()).unwrap();
            [&[length], name.as_bytes()].concat()
        };
        let mut all = vec![u8::try_from(names.len()).unwrap()];
        for (place, name) in (0..).zip(names) {
            all.push(place);
            all.extend(text(name));
        }
        let mut section = text("name");
        section.extend([1, u8::try_from(all.len()).unwrap()]);
        section.extend(all);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend([0, u8::try_from(section.len()).unwrap()]);
        module.extend(section);
        module
    }

    #[test]
    fn one_sort_is_allowed_and_a_second_or_a_float_is_told() {
        let sort = "_ZN9quicksort9quicksort17h1E";
        let names = functions(&module(&["main", sort])).unwrap();
        assert_eq!(told(&names), Vec::<String>::new());
        let names = functions(&module(&[sort, sort, "_ZN7flt2dec"])).unwrap();
        let said = told(&names);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("flt2dec") && said[1].contains("quicksort"), "{said:?}");
    }
}
