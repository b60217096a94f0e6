//! The lexical tokens of RFC 5322 section 3.2: CFWS with nested comments, quoted strings, atoms.
