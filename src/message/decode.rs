//! Encoded words, charsets and dates. The only file that imports `mail_parser`.
