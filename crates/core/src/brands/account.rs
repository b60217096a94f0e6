//! The mails about a customer's account: how they are signed, and what only they carry.

use crate::message::HeaderField;
use crate::message::dkim_signature::DkimSignature;

/// The account mails of a brand.
#[derive(Debug)]
pub struct AccountMail {
    /// How they are signed.
    pub signature: SignatureShape,
    /// Fields that no other mail has, lower-case. They are not signed: copies of them are seen in forgeries.
    pub fields: &'static [&'static str],
    /// The end of the time in which they were not signed, in seconds since 1970, if there was one.
    pub unsigned_until: Option<i64>,
}

/// What the signatures known have in common. A brand may change them any day: another shape asks for caution and accuses
/// nobody.
#[derive(Debug)]
pub struct SignatureShape {
    /// `d=`, lower-case; also the name that their first server gives itself. Empty where none is known.
    pub domain: &'static str,
    /// `s=`
    pub selectors: &'static [&'static str],
    /// `h=`, in its order, lower-case.
    pub covers: &'static [&'static str],
    /// Bytes of `b=`: as many as the key has.
    pub bytes: u32,
    /// Whether they have times (`t=`, `x=`).
    pub times: bool,
    /// Whether they have an identity (`i=`).
    pub identity: bool,
}

/// In what a signature differs from the known ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnlikeWhy {
    /// `l=`: part of the body only.
    BodyLength,
    /// `t=` or `x=`.
    Times,
    /// `i=`.
    Identity,
    /// Other fields signed.
    Fields,
    /// Another key length.
    KeyLength,
    /// Two signatures of one domain that contradict each other.
    Stitched,
}

impl AccountMail {
    /// None known.
    pub const NONE: Self = Self {
        signature: SignatureShape {
            domain: "",
            selectors: &[],
            covers: &[],
            bytes: 0,
            times: false,
            identity: false,
        },
        fields: &[],
        unsigned_until: None,
    };

    /// Whether a field is one that these mails alone have, or names their domain as signer or server.
    pub fn is_marked(&self, field: &HeaderField) -> bool {
        let own = |name: &str| !name.is_empty() && name == self.signature.domain;
        let signed = field.dkim_signature().and_then(|signature| signature.domain.as_deref());
        let handed = field.received().and_then(|hop| hop.from.as_ref()?.helo.as_deref());
        signed.is_some_and(own) || handed.is_some_and(own) || self.fields.contains(&&*field.key)
    }
}

impl SignatureShape {
    /// Whether a signature is one of the domain's.
    pub fn is_of(&self, signature: &DkimSignature) -> bool {
        !self.domain.is_empty() && signature.domain.as_deref() == Some(self.domain)
    }

    /// In what a signature differs from the known ones.
    pub fn differences(&self, signature: &DkimSignature) -> Vec<UnlikeWhy> {
        let mut found = Vec::new();
        if signature.body_length.is_some() {
            found.push(UnlikeWhy::BodyLength);
        }
        if !self.times && (signature.signed_at.is_some() || signature.expires_at.is_some()) {
            found.push(UnlikeWhy::Times);
        }
        if !self.identity && signature.identity.is_some() {
            found.push(UnlikeWhy::Identity);
        }
        if !signature.signed_fields.iter().map(|name| &**name).eq(self.covers.iter().copied()) {
            found.push(UnlikeWhy::Fields);
        }
        if signature.signature_bytes.is_some_and(|bytes| bytes != self.bytes) {
            found.push(UnlikeWhy::KeyLength);
        }
        found
    }
}
