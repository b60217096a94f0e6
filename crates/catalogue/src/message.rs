//! A message as the program needs it: text, arguments, and one level of choice by number.

/// A sentence, or a piece of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Where it stands in its file, counted from 1.
    pub line: usize,
    /// What it is made of.
    pub parts: Vec<Part>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words as they are.
    Text(String),
    /// What is filled in.
    Argument(Argument),
    /// A choice by number.
    Select {
        /// The number's name.
        name: String,
        /// The forms, in order; the last is the one that always fits.
        variants: Vec<Variant>,
    },
}

/// Something that is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name, without the dollar sign.
    pub name: String,
    /// It is a number, written as the language writes numbers.
    pub number: bool,
}

/// One form of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// When it is chosen.
    pub when: When,
    /// What it says.
    pub parts: Vec<Part>,
}

/// When a form is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// For exactly this number.
    Exactly(u64),
    /// For the numbers of a plural category, by its CLDR name.
    Category(String),
}

impl Message {
    /// What is filled in, each once, in the order of its first place. It is a number if any of its places says so.
    pub fn arguments(&self) -> Vec<Argument> {
        let mut found: Vec<Argument> = Vec::new();
        collect(&self.parts, &mut found);
        found
    }

    /// The choices in it.
    pub(crate) fn selects(&self) -> impl Iterator<Item = (&str, &[Variant])> {
        self.parts.iter().filter_map(|part| match part {
            Part::Select { name, variants } => Some((name.as_str(), variants.as_slice())),
            Part::Text(_) | Part::Argument(_) => None,
        })
    }

    /// Its words: arguments as `{name}`, the last form of a choice.
    pub fn words(&self) -> String {
        fn write(parts: &[Part], out: &mut String) {
            for part in parts {
                match part {
                    Part::Text(text) => out.push_str(text),
                    Part::Argument(argument) => {
                        out.push('{');
                        out.push_str(&argument.name);
                        out.push('}');
                    }
                    Part::Select { variants, .. } => {
                        if let Some(last) = variants.last() {
                            write(&last.parts, out);
                        }
                    }
                }
            }
        }
        let mut out = String::new();
        write(&self.parts, &mut out);
        out
    }
}

fn collect(parts: &[Part], found: &mut Vec<Argument>) {
    let mut note = |name: &str, number: bool| {
        if let Some(known) = found.iter_mut().find(|argument| argument.name == name) {
            known.number |= number;
        } else {
            found.push(Argument { name: name.to_owned(), number });
        }
    };
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(argument) => note(&argument.name, argument.number),
            Part::Select { name, .. } => note(name, true),
        }
    }
    for part in parts {
        if let Part::Select { variants, .. } = part {
            for variant in variants {
                collect(&variant.parts, found);
            }
        }
    }
}
