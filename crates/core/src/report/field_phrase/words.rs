//! The words a [`FieldPhrase`](super::FieldPhrase) is made of: what was checked, what it says, and how a signature or a
//! hop describes itself.

/// What was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Checked {
    /// `spf`: may this computer send for the name?
    Spf,
    /// `dkim`: the signature.
    Dkim,
    /// `dmarc`: does either fit the sender shown?
    Dmarc,
    /// `arc`: seals of earlier services.
    Arc,
    /// `compauth`: Microsoft's overall opinion.
    Compauth,
    /// `iprev`: name and address of the computer fit.
    Iprev,
    /// `auth`: a login.
    Auth,
    /// `bimi`: a logo.
    Bimi,
    /// `sender-id`, an old method.
    SenderId,
    /// `domainkeys`, the forerunner of DKIM.
    DomainKeys,
    /// `dkim-adsp`, withdrawn.
    Adsp,
    /// `dkim-atps`, experimental.
    Atps,
    /// `dnswl`: a list of known mail servers.
    Dnswl,
    /// `smime`: a signature by the author.
    Smime,
    /// `rrvs`: has the mailbox changed hands?
    Rrvs,
    /// `vbr`: vouched for by a third party.
    Vbr,
    /// `x-...`: the service's own.
    Extension,
    /// In no registry.
    Unknown,
}

/// What a result word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Says {
    /// `pass`
    Yes,
    /// `fail`, `hardfail`
    No,
    /// `softfail`
    RatherNo,
    /// `softpass`, Microsoft's.
    RatherYes,
    /// `neutral`
    Neutral,
    /// `none`
    Nothing,
    /// `temperror`
    TemporaryError,
    /// `permerror`
    PermanentError,
    /// `policy`
    OwnPolicy,
    /// `bestguesspass`
    Guess,
    /// `timeout`
    Timeout,
    /// `skipped`, `declined`, `ignore`: not checked.
    NotChecked,
    /// In no list.
    Undocumented,
}

/// Why a signature was not confirmed, as the comment beside the result says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureNote {
    /// There is none.
    NotSigned,
    /// Its key could not be found.
    NoKey,
    /// It does not fit the text.
    DoesNotFit,
    /// The body was changed.
    BodyChanged,
    /// It cannot be read.
    Unreadable,
    /// Its own time limit had passed.
    Expired,
}

/// `action=`: what Microsoft's filter did with a DMARC result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DmarcAction {
    /// `none`
    None,
    /// `oreject`: the domain asks to refuse it, and Microsoft put it among junk instead.
    RejectOverridden,
    /// `reject`
    Reject,
    /// `quarantine`
    Quarantine,
    /// `pct.quarantine`: let through by the domain's own percentage.
    SparedQuarantine,
    /// `pct.reject`
    SparedReject,
    /// `permerror`
    PermanentError,
    /// `temperror`
    TemporaryError,
    /// In no document.
    Undocumented,
}

/// `reason=` beside `compauth=`: the family of the three digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CompauthReason {
    /// `000`
    Explicit,
    /// `001`
    Implicit,
    /// `002`
    Forbidden,
    /// `010`
    OwnDomainDmarc,
    /// `130`
    ArcOverride,
    /// `1xx`, `7xx`
    Passed,
    /// `2xx`
    SoftPassed,
    /// `3xx`
    NotChecked,
    /// `4xx`, `9xx`
    Bypassed,
    /// `6xx`
    OwnDomain,
    /// Any other.
    Undocumented,
}

/// What the domain asks receivers to do with mail that fails DMARC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asked {
    /// `p=none`
    Nothing,
    /// `p=quarantine`
    Junk,
    /// `p=reject`
    Refuse,
}

/// A property of a result, or a value of `Received-SPF`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Property {
    /// `header.d`
    Signer,
    /// `header.i`
    SignerIdentity,
    /// `header.s`
    Selector,
    /// `header.b`
    SignatureStart,
    /// `header.a`
    Algorithm,
    /// `header.from`
    VisibleSender,
    /// `smtp.mailfrom`, `envelope-from`
    Envelope,
    /// `smtp.helo`, `helo`
    Greeting,
    /// `smtp.remote-ip`, `client-ip`, `policy.iprev`
    Peer,
    /// `smtp.rcpttodomain`
    RecipientDomain,
    /// `smtp.auth`
    Login,
    /// `receiver`
    Checker,
    /// `reason`
    Reason,
    /// `identity`
    CheckedIdentity,
    /// `mechanism`
    Mechanism,
    /// Any other.
    Other,
}

/// A part of a `Received` line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HopPart {
    /// What the peer called itself.
    Greeting,
    /// The name looked up for its address.
    ReverseName,
    /// Its address.
    Address,
    /// Who took it.
    Taker,
    /// How.
    Protocol,
    /// Its number there.
    Id,
    /// For whom.
    Recipient,
}

/// How a signature writes down the text it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Canonical {
    /// Line breaks and spacing may change.
    Relaxed,
    /// Nothing may change.
    Simple,
    /// In no standard.
    Unknown,
}

/// `a=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// `rsa-sha256`
    RsaSha256,
    /// `ed25519-sha256`
    Ed25519,
    /// `rsa-sha1`, withdrawn.
    RsaSha1,
    /// In no standard.
    Unknown,
}

/// `cv=` of a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Chain {
    /// `none`: the first seal.
    First,
    /// `pass`
    Whole,
    /// `fail`
    Broken,
    /// Anything else.
    Unknown,
}

/// The fields of a mail that a reader sees, or would be led by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeenField {
    /// `From`
    From,
    /// `To`
    To,
    /// `Subject`
    Subject,
    /// `Date`
    Date,
    /// `Reply-To`
    ReplyTo,
    /// `Message-ID`
    MessageId,
}
