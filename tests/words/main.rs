//! What people and programs read: the sentences in every language, the fields in words, whole reports as snapshots, the
//! schema of the JSON.

mod catalogues;
mod in_words;
mod kinds;
mod languages;
mod schema;
mod verdicts;
