//! What people and programs read: the sentences in every language, the fields in words, whole reports as snapshots, the
//! schema of the JSON, an organisation's policy.

mod catalogues;
mod in_words;
mod kinds;
mod languages;
mod policy;
mod schema;
mod verdicts;
