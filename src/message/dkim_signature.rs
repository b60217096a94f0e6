//! `DKIM-Signature`, RFC 6376 section 3.5: what a signature says of itself. Nothing here is verified; `proof` does that.

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
