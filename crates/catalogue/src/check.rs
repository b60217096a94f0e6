//! The other languages against the reference, and every language against its own plural forms.

use crate::{Argument, Fault, Language, Message, Plural, Problem, Source, When};

/// What the catalogue says of its language itself.
const OF_THE_LANGUAGE: [&str; 3] = ["language-name", "language-locale", "language-direction"];

/// Adds what is wrong to the faults.
pub(crate) fn check(sources: &[Source<'_>], languages: &[Language], faults: &mut Vec<Fault>) {
    let Some(reference) = languages.first() else { return };
    for (source, language) in sources.iter().zip(languages) {
        let mut add =
            |line, problem| faults.push(Fault { path: source.path.to_owned(), line, problem });
        for key in OF_THE_LANGUAGE.into_iter().filter(|key| !language.messages.contains_key(*key)) {
            add(1, Problem::Missing(key.to_owned()));
        }
        if let Some(message) = language.messages.get("language-direction")
            && !matches!(message.words().as_str(), "ltr" | "rtl")
        {
            add(message.line, Problem::Direction);
        }
        let plural = Plural::of(&language.tag);
        for (key, message) in &language.messages {
            match reference.messages.get(key) {
                None => add(message.line, Problem::Unknown(key.clone())),
                Some(original) => {
                    arguments(key, original, message, |problem| add(message.line, problem));
                }
            }
            if let Some(plural) = &plural {
                plurals(key, message, plural, |problem| add(message.line, problem));
            }
        }
        // Where a translator would put it: after the last line.
        let end = source.text.lines().count().max(1);
        for key in reference.messages.keys().filter(|key| !language.messages.contains_key(*key)) {
            if !OF_THE_LANGUAGE.contains(&key.as_str()) {
                add(end, Problem::Missing(key.clone()));
            }
        }
    }
}

fn arguments(key: &str, original: &Message, message: &Message, mut add: impl FnMut(Problem)) {
    let given = original.arguments();
    let used = message.arguments();
    let named = |list: &[Argument], name: &str| list.iter().position(|one| one.name == name);
    for argument in &used {
        match named(&given, &argument.name).and_then(|place| given.get(place)) {
            None => add(Problem::UnknownArgument {
                key: key.to_owned(),
                argument: argument.name.clone(),
            }),
            Some(known) if argument.number && !known.number => {
                add(Problem::NotANumber { key: key.to_owned(), argument: argument.name.clone() });
            }
            Some(_) => {}
        }
    }
    for argument in given.into_iter().filter(|argument| named(&used, &argument.name).is_none()) {
        add(Problem::MissingArgument { key: key.to_owned(), argument: argument.name });
    }
}

fn plurals(key: &str, message: &Message, plural: &Plural, mut add: impl FnMut(Problem)) {
    for (_, variants) in message.selects() {
        let has: Vec<&str> = variants
            .iter()
            .filter_map(|variant| match &variant.when {
                When::Category(name) => Some(name.as_str()),
                When::Exactly(_) => None,
            })
            .collect();
        for name in has.iter().filter(|name| !plural.names().contains(name)) {
            add(Problem::UnknownPlural { key: key.to_owned(), plural: (*name).to_owned() });
        }
        for &name in plural.names().iter().filter(|name| !has.contains(name)) {
            add(Problem::MissingPlural { key: key.to_owned(), plural: name });
        }
        if !matches!(variants.last().map(|last| &last.when), Some(When::Category(name)) if name == "other")
        {
            add(Problem::Unsupported {
                key: key.to_owned(),
                what: "a choice whose starred form is not [other]",
            });
        }
    }
}
