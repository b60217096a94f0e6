//! Small letters, for names that are compared: each letter by itself (Unicode, `UnicodeData.txt`), so that a word is written the
//! same wherever it stands. `str::to_lowercase` writes a final sigma otherwise, and brings the tables for it along.

/// The text in small letters.
///
/// ```
/// use countersign_core::lowercase::lowercase;
/// assert_eq!(lowercase("MX1.Example.ORG"), "mx1.example.org");
/// assert_eq!(lowercase("ΟΔΟΣ"), "οδοσ");
/// ```
pub fn lowercase(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    small.extend(text.chars().flat_map(char::to_lowercase));
    small
}
