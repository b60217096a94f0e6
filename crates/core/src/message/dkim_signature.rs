//! `DKIM-Signature`, RFC 6376 section 3.5: what a signature says of itself. Nothing here is verified; `proof` does that.
//!
//! A tag list (`tag_list`) with the tags `v a b bh c d h i l q s t x z`.
//!
//! Not supported: `z=` (copied fields) is kept as a tag and not read further.

use super::lexer::is_space;
use super::tag_list::TagList;

/// A signature's own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DkimSignature {
    /// Every tag as written.
    pub tags: TagList,
    /// `d=`: the signing domain, lower-case.
    pub domain: Option<Box<str>>,
    /// `s=`: the selector.
    pub selector: Option<Box<str>>,
    /// `a=`, lower-case.
    pub algorithm: Option<Box<str>>,
    /// `h=`: the signed field names, in order, lower-case; repeats kept.
    pub signed_fields: Vec<Box<str>>,
    /// `i=`.
    pub identity: Option<Box<str>>,
    /// `t=`, seconds since 1970.
    pub signed_at: Option<i64>,
    /// `x=`, seconds since 1970.
    pub expires_at: Option<i64>,
    /// `l=`: how many bytes of the body are covered.
    pub body_length: Option<u64>,
    /// Length of the decoded `b=` in bytes.
    pub signature_bytes: Option<u32>,
}

impl DkimSignature {
    /// Reads a signature whose body begins at a byte of the header block.
    pub fn parse(text: &str, base: usize) -> Self {
        let tags = TagList::parse(text, base);
        let lower = |name: &str| tags.unfolded(name).map(|v| v.to_ascii_lowercase().into());
        Self {
            domain: lower("d"),
            selector: tags.unfolded("s"),
            algorithm: lower("a"),
            signed_fields: tags.value("h").map(field_names).unwrap_or_default(),
            identity: tags.unfolded("i"),
            signed_at: tags.number("t"),
            expires_at: tags.number("x"),
            body_length: tags.number("l"),
            signature_bytes: tags.value("b").and_then(base64_length),
            tags,
        }
    }
}

fn field_names(value: &str) -> Vec<Box<str>> {
    let names = value.split(':').map(|name| name.trim_matches(is_space));
    names.filter(|name| !name.is_empty()).map(|name| name.to_ascii_lowercase().into()).collect()
}

/// How many bytes a base64 text stands for; nothing when it holds anything else.
fn base64_length(value: &str) -> Option<u32> {
    let text = value.trim_end_matches(|c| is_space(c) || c == '=');
    let mut digits = 0_u32;
    for c in text.chars().filter(|c| !is_space(*c)) {
        if !c.is_ascii_alphanumeric() && c != '+' && c != '/' {
            return None;
        }
        digits = digits.saturating_add(1);
    }
    // A single digit of a last group holds no whole byte.
    (digits > 0 && digits % 4 != 1).then_some(digits / 4 * 3 + (digits % 4).saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_signature_is_read() {
        let b = "A".repeat(171) + "=";
        let text = format!(
            " v=1; a=RSA-SHA256; c=relaxed/relaxed; d=Mail.Example.COM;\n\ts=sel 1; h=From:To :\n Subject:From; i=@mail.example.com; t=1; x=2; l=3; b={b}"
        );
        let signature = DkimSignature::parse(&text, 0);
        assert_eq!(signature.domain.as_deref(), Some("mail.example.com"));
        assert_eq!(signature.selector.as_deref(), Some("sel1"));
        assert_eq!(signature.algorithm.as_deref(), Some("rsa-sha256"));
        let signed: Vec<_> = signature.signed_fields.iter().map(|n| &**n).collect();
        assert_eq!(signed, ["from", "to", "subject", "from"]);
        assert_eq!(signature.identity.as_deref(), Some("@mail.example.com"));
        assert_eq!((signature.signed_at, signature.expires_at), (Some(1), Some(2)));
        assert_eq!((signature.body_length, signature.signature_bytes), (Some(3), Some(128)));
    }

    #[test]
    fn a_signature_that_names_two_domains_names_none() {
        let signature = DkimSignature::parse("d=example.com; d=example.net; b=!!!", 0);
        assert_eq!((signature.domain, signature.signature_bytes), (None, None));
    }
}
