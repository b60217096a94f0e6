//! A file of Fluent, read by Fluent's own parser, and what these catalogues use of it.
//!
//! Terms and references to other messages are put in where they are used. A choice is by number and has no other choice
//! inside it: a sentence with two counts is better two sentences, for whoever translates it too.

use crate::{Argument, Fault, Message, Part, Problem, Source, Variant, When};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::BTreeMap;

/// How the heading of a group ends whose messages nobody reads before the answer: they are loaded behind it.
const BEHIND: &str = "(behind the answer)";

/// A file, read.
pub(crate) struct Parsed {
    pub(crate) tag: String,
    pub(crate) messages: BTreeMap<String, Message>,
    pub(crate) order: Vec<String>,
    /// How many of them stand before those of groups that are read behind the answer; they come first in `order`.
    pub(crate) first: usize,
}

/// How deep a message may refer to another one that refers to another.
const DEPTH: usize = 4;

type Patterns<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

/// Reads a file; what is wrong is added to the faults.
pub(crate) fn parse(source: &Source<'_>, faults: &mut Vec<Fault>) -> Parsed {
    let name = source.path.rsplit('/').next().unwrap_or_default();
    let tag = name.strip_suffix(".ftl").unwrap_or_default().to_owned();
    let mut add =
        |line, problem| faults.push(Fault { path: source.path.to_owned(), line, problem });
    if crate::Plural::of(&tag).is_none() {
        add(1, Problem::NotATag(name.to_owned()));
    }
    let resource = match fluent_syntax::parser::parse(source.text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                add(line_at(source.text, error.pos.start), Problem::Syntax(error.kind.to_string()));
            }
            resource
        }
    };
    let mut patterns: Patterns<'_> = BTreeMap::new();
    let (mut order, mut behind) = (Vec::new(), Vec::new());
    let mut is_behind = false;
    let mut lines = BTreeMap::new();
    for entry in &resource.body {
        let (key, value, attributes, is_message) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes, true)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes, false)
            }
            Entry::GroupComment(comment) => {
                is_behind = comment.content.iter().any(|line| line.ends_with(BEHIND));
                continue;
            }
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = line_of(source.text, &key, None);
        let with_value = value.map(|pattern| (key.clone(), pattern, line));
        let attributes = attributes.iter().map(|attribute| {
            let line = line_of(source.text, &key, Some(attribute.id.name));
            (format!("{key}.{}", attribute.id.name), &attribute.value, line)
        });
        for (key, pattern, line) in with_value.into_iter().chain(attributes) {
            if patterns.insert(key.clone(), pattern).is_some() {
                add(line, Problem::Twice(key.clone()));
            } else if is_message {
                let keys = if is_behind { &mut behind } else { &mut order };
                keys.push(key.clone());
            }
            lines.insert(key, line);
        }
    }
    let first = order.len();
    order.append(&mut behind);
    let mut messages = BTreeMap::new();
    for key in &order {
        let line = lines.get(key).copied().unwrap_or(1);
        let mut parts = Vec::new();
        if let Some(pattern) = patterns.get(key)
            && let Err(problem) = read_pattern(key, pattern, &patterns, DEPTH, false, &mut parts)
        {
            add(line, problem);
        }
        messages.insert(key.clone(), Message { line, parts });
    }
    Parsed { tag, messages, order, first }
}

fn read_pattern(
    key: &str,
    pattern: &Pattern<&str>,
    all: &Patterns<'_>,
    depth: usize,
    inside: bool,
    parts: &mut Vec<Part>,
) -> Result<(), Problem> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(parts, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => {
                    read_inline(key, inline, all, depth, inside, parts)?;
                }
                Expression::Select { .. } if inside => {
                    return Err(Problem::Unsupported {
                        key: key.to_owned(),
                        what: "a choice inside a choice",
                    });
                }
                Expression::Select { selector, variants } => {
                    let name = if let InlineExpression::VariableReference { id } = selector {
                        id.name.to_owned()
                    } else {
                        number_of(selector).ok_or_else(|| Problem::Unsupported {
                            key: key.to_owned(),
                            what: "a choice by something that is no argument",
                        })?
                    };
                    parts.push(Part::Select {
                        name,
                        variants: read_variants(key, variants, all, depth)?,
                    });
                }
            },
        }
    }
    Ok(())
}

fn read_variants(
    key: &str,
    variants: &[fluent_syntax::ast::Variant<&str>],
    all: &Patterns<'_>,
    depth: usize,
) -> Result<Vec<Variant>, Problem> {
    let mut read = Vec::new();
    let mut default = None;
    for variant in variants {
        let when = match &variant.key {
            VariantKey::Identifier { name } => When::Category((*name).to_owned()),
            VariantKey::NumberLiteral { value } => {
                When::Exactly(value.parse().map_err(|_| Problem::Unsupported {
                    key: key.to_owned(),
                    what: "a form for a number that is not whole",
                })?)
            }
        };
        let mut parts = Vec::new();
        read_pattern(key, &variant.value, all, depth, true, &mut parts)?;
        let one = Variant { when, parts };
        if variant.default {
            default = Some(one);
        } else {
            read.push(one);
        }
    }
    read.extend(default);
    Ok(read)
}

fn read_inline(
    key: &str,
    inline: &InlineExpression<&str>,
    all: &Patterns<'_>,
    depth: usize,
    inside: bool,
    parts: &mut Vec<Part>,
) -> Result<(), Problem> {
    let unsupported = |what| Problem::Unsupported { key: key.to_owned(), what };
    let reference = match inline {
        InlineExpression::StringLiteral { value } => {
            push_text(parts, &fluent_syntax::unicode::unescape_unicode_to_string(value));
            return Ok(());
        }
        InlineExpression::NumberLiteral { value } => {
            push_text(parts, value);
            return Ok(());
        }
        InlineExpression::VariableReference { id } => {
            parts.push(Part::Argument(Argument { name: id.name.to_owned(), number: false }));
            return Ok(());
        }
        InlineExpression::FunctionReference { .. } => {
            let name = number_of(inline)
                .ok_or_else(|| unsupported("a function other than NUMBER($argument)"))?;
            parts.push(Part::Argument(Argument { name, number: true }));
            return Ok(());
        }
        InlineExpression::TermReference { arguments: Some(_), .. } => {
            return Err(unsupported("a term with arguments"));
        }
        InlineExpression::Placeable { .. } => {
            return Err(unsupported("a placeable in a placeable"));
        }
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
    };
    let Some(pattern) = all.get(&reference) else {
        return Err(Problem::NoSuchReference { key: key.to_owned(), reference });
    };
    let Some(depth) = depth.checked_sub(1) else {
        return Err(unsupported("references that lead in a circle"));
    };
    read_pattern(key, pattern, all, depth, inside, parts)
}

/// The argument of `NUMBER($argument)`.
fn number_of(inline: &InlineExpression<&str>) -> Option<String> {
    let InlineExpression::FunctionReference { id, arguments } = inline else { return None };
    if id.name != "NUMBER" || !arguments.named.is_empty() {
        return None;
    }
    let [InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
        return None;
    };
    Some(id.name.to_owned())
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(before)) = parts.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

/// The line of a byte, counted from 1.
fn line_at(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|&&byte| byte == b'\n').count() + 1
}

/// The line where a key, or an attribute of it, is defined; the parser does not say. The last one, where it is there twice.
fn line_of(text: &str, key: &str, attribute: Option<&str>) -> usize {
    let defines = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut in_message = false;
    let mut found = 1;
    for (index, line) in text.lines().enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            in_message = defines(line, key);
            if in_message && attribute.is_none() {
                found = index + 1;
            }
        } else if in_message
            && let Some(attribute) = attribute
            && line.trim_start().strip_prefix('.').is_some_and(|line| defines(line, attribute))
        {
            found = index + 1;
        }
    }
    found
}
