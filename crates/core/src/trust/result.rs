//! One result of the receiving service, read the same way wherever it is used.

use super::alignment::{domain_of, is_aligned};
use super::authentication::counts_for;
use super::author::Author;
use super::dmarc_policy::asks_to_keep_out;
use super::seal::signer;
use super::{Attested, Evidence, Trust};
use crate::message::authentication_results::{Method, MethodResult, Ptype, ResultCode};

/// What a result word says, the same for every method (RFC 8601 section 2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Says {
    /// `pass`.
    Pass,
    /// `fail`, and the `softfail` and `hardfail` of SPF and of older writers.
    Fail,
    /// `temperror`, `permerror`, `timeout`: begun and not finished.
    Unfinished,
    /// `none`, `neutral`, `policy` and every other word: no evidence.
    Nothing,
}

impl Says {
    /// What a word says.
    pub fn of(word: &ResultCode) -> Self {
        match word {
            ResultCode::Pass => Self::Pass,
            ResultCode::Fail | ResultCode::HardFail | ResultCode::SoftFail => Self::Fail,
            ResultCode::TempError | ResultCode::PermError | ResultCode::Timeout => Self::Unfinished,
            ResultCode::Neutral
            | ResultCode::None
            | ResultCode::Policy
            | ResultCode::BestGuessPass
            | ResultCode::Other(_) => Self::Nothing,
        }
    }
}

/// One result of the receiving service, bound to the one domain that stands in it.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Which check.
    pub method: Method,
    /// What its word says.
    pub says: Says,
    /// The word itself.
    pub word: Box<str>,
    /// Whose it is: the signer, the envelope's domain, the author's. Nothing where the result names none; it is never
    /// filled from another result.
    pub domain: Option<Box<str>>,
    /// For SPF: the whole envelope sender, as written.
    pub mailbox: Option<Box<str>>,
    /// For ARC: how many sets the chain has, where the service says so (`i=2`).
    pub instance: Option<u32>,
    /// Whether that domain is the author's or of the author's organisation (RFC 7489 section 3.1).
    pub aligned: bool,
    /// For DMARC: whether the service says that the domain asks to keep out what fails (`dmarc_policy`).
    pub kept_out: bool,
    /// The code behind `compauth`.
    pub reason: Option<Box<str>>,
    /// Its words.
    pub evidence: Evidence,
}

impl Checked {
    pub(super) fn new(
        result: &Attested<MethodResult>,
        author: Option<&Author>,
        trust: Trust,
    ) -> Self {
        let evidence = Evidence::words(result.field(), result.span(), trust);
        Self::read(result.value(), author, evidence)
    }

    /// Reads a result, whoever wrote it: the evidence says whose word it is.
    pub fn read(result: &MethodResult, author: Option<&Author>, evidence: Evidence) -> Self {
        let mail_from = || result.property(Ptype::Smtp, "mailfrom");
        let envelope = mail_from().or_else(|| result.property(Ptype::Smtp, "mail"));
        let domain = match result.method {
            Method::Dkim => signer(result).map(Box::from),
            Method::Dmarc => from_domain(result),
            Method::Spf => envelope.or_else(|| result.property(Ptype::Smtp, "helo")).map(domain_of),
            Method::Compauth
            | Method::Arc
            | Method::Iprev
            | Method::Auth
            | Method::Bimi
            | Method::Other(_) => None,
        };
        // A comment may tell what the chain holds: `arc=pass (i=2 spf=pass ... fromdomain=example.org)`.
        let words = || result.comments.iter().flat_map(|comment| comment.split_ascii_whitespace());
        let chain = |name: &str| {
            (result.method == Method::Arc)
                .then(|| words().find_map(|word| word.strip_prefix(name)))
                .flatten()
        };
        let aligned = domain.as_deref().zip(author).is_some_and(|(domain, author)| {
            if result.method == Method::Dkim && author.is_of_brand() {
                return counts_for(domain, author);
            }
            is_aligned(domain, &author.address.domain)
        });
        let reason = (result.method == Method::Compauth)
            .then(|| {
                let untyped = || result.untyped("reason").map(Box::from);
                let typed = || result.property(Ptype::Policy, "reason").map(Box::from);
                result.reason.clone().or_else(untyped).or_else(typed)
            })
            .flatten();
        let kept_out = domain.as_deref().is_some_and(|domain| asks_to_keep_out(result, domain));
        Self {
            kept_out,
            method: result.method.clone(),
            says: Says::of(&result.result),
            word: result.result.as_str().into(),
            domain: domain.filter(|domain| !domain.is_empty()),
            aligned,
            mailbox: envelope.map(Box::from),
            instance: chain("i=").and_then(|word| word.parse().ok()),
            reason,
            evidence,
        }
    }
}

/// The author's domain, as a result names it (`header.from`).
pub(super) fn from_domain(result: &MethodResult) -> Option<Box<str>> {
    result.property(Ptype::Header, "from").map(domain_of)
}
