//! Every receiving service's own part of a delivery, in the shape it really writes it, from the same few facts: who
//! handed the mail over, under which envelope, and what was found. The services attest honestly.

mod gateways;
mod largest;
mod named;
mod others;
mod own;

use gateways::{barracuda, ironport, mimecast, proofpoint};
use largest::{gmail, outlook, yahoo, yahoo_new};
use named::{fastmail, gmx, icloud, proton, proton_exported, web_de};
use others::{amazon_ses, mail_ru, netease, qq, rackspace, yahoo_japan, yandex, zoho};
use own::{
    container, exim, hoster, infomaniak, mailbox_org, no_trace, opendkim, own_silent, posteo,
    qmail, rspamd, rspamd_below, short_name,
};

use countersign_core::verdict::Origin;

use super::kept::{Kept, date};
use super::sent::MAILBOX;
use crate::services::{CT, G, GC, POOL, Peer};

/// What a service found for one signature.
#[derive(Debug, Clone)]
pub struct Signature {
    /// `pass`, `fail (body hash did not verify)` and so on.
    pub result: String,
    pub domain: String,
    /// On whose behalf it was signed: `i=`, in which a signer may write nearly anything.
    pub identity: String,
    pub selector: String,
    /// The beginning of the signature's value.
    pub value: String,
}

impl Signature {
    /// Microsoft's own.
    pub fn of(kept: &Kept, result: &str) -> Self {
        Self { value: kept.value.clone(), ..Self::by(kept.signer, kept.selector, result) }
    }

    /// One by that domain.
    pub fn by(domain: &str, selector: &str, result: &str) -> Self {
        Self {
            result: result.to_owned(),
            domain: domain.to_owned(),
            identity: format!("@{domain}"),
            selector: selector.to_owned(),
            value: "Qm9ndXMx".to_owned(),
        }
    }
}

/// What a service saw and found.
#[derive(Debug, Clone)]
pub struct Found {
    pub peer: Peer,
    /// The envelope's sender.
    pub envelope: String,
    /// `pass`, `fail` … or empty where nothing is written.
    pub spf: String,
    pub signatures: Vec<Signature>,
    /// Whether `dkim=none` is written where no signature was looked at.
    pub says_none: bool,
    pub dmarc: String,
    /// The domain of the sender line.
    pub author: String,
    /// What an ARC chain is said to hold, if anything.
    pub arc: String,
    pub compauth: String,
    /// Whether the mail came with a seal of its own, above which some services put theirs.
    pub chain: bool,
    /// The mailbox.
    pub to: String,
    /// When it was taken, in seconds since 1970.
    pub taken: i64,
}

/// What a service writes: above the sender's lines, and, where it does so, between or below them.
#[derive(Debug, Clone, Default)]
pub struct Written {
    pub top: String,
    pub low: String,
}

/// A service, or one of the shapes it writes.
#[derive(Debug)]
pub struct Shape {
    pub name: &'static str,
    /// How a reader names it; an id of the product's own table, or a host.
    pub receiver: &'static str,
    /// Its `authserv-id`.
    pub id: &'static str,
    /// What a genuine mail that came straight from Microsoft is called there: headers alone, headers with the receiver
    /// named by the reader, the whole mail, the whole with the receiver named.
    pub answers: [Origin; 4],
    pub write: fn(&Shape, &Found) -> Written,
}

const fn shape(
    name: &'static str,
    receiver: &'static str,
    id: &'static str,
    answers: [Origin; 4],
    write: fn(&Shape, &Found) -> Written,
) -> Shape {
    Shape { name, receiver, id, answers, write }
}

/// Its results are found and believed by themselves.
const KNOWN: [Origin; 4] = [G, G, G, G];
/// They are believed by themselves, and without caution by who names the service.
const CAUTION_UNTIL_NAMED: [Origin; 4] = [GC, G, GC, G];
/// They are believed only by who names the server; the whole mail verifies by the reader's keys.
const ONLY_NAMED: [Origin; 4] = [CT, G, GC, G];
/// It writes none, or in a place or in words that prove nothing; the whole mail verifies by the reader's keys.
const BY_TEXT: [Origin; 4] = [CT, CT, GC, GC];

/// Every service of the product's table, and the front doors that it does not know.
pub const SHAPES: &[Shape] = &[
    shape("outlook.com", "microsoft", "", KNOWN, outlook),
    shape("microsoft 365", "microsoft", "", KNOWN, outlook),
    shape("gmail", "gmail", "mx.google.com", KNOWN, gmail),
    shape("yahoo", "yahoo", "atlas219.free.mail.bf1.yahoo.com", KNOWN, yahoo),
    shape(
        "yahoo, new",
        "yahoo",
        "atlas-production.v2-mail-prod1-gq1.omega.yahoo.com",
        KNOWN,
        yahoo_new,
    ),
    shape("icloud", "icloud", "icloud.com", KNOWN, icloud),
    shape("proton", "proton", "mail.protonmail.ch", CAUTION_UNTIL_NAMED, proton),
    shape("proton, exported", "proton", "mail.protonmail.ch", BY_TEXT, proton_exported),
    shape("gmx", "gmx", "gmx.net", KNOWN, gmx),
    shape("web.de", "gmx", "web.de", KNOWN, web_de),
    shape("fastmail", "fastmail", "mx6.messagingengine.com", KNOWN, fastmail),
    shape("zoho", "zoho", "mx.zohomail.eu", [CT, CT, G, G], zoho),
    shape("mail.ru", "mail_ru", "mxs.mail.ru", BY_TEXT, mail_ru),
    shape("yandex", "yandex", "vla1-f55d97afef99.qloud-c.yandex.net", KNOWN, yandex),
    shape("qq", "qq", "mx.qq.com", BY_TEXT, qq),
    shape("163", "netease", "", BY_TEXT, netease),
    shape("yahoo japan", "yahoo_japan", "mta1.mail.djm.yahoo.co.jp", BY_TEXT, yahoo_japan),
    shape("rackspace", "rackspace", "smtp28.gate.ord1d.rsapps.net", KNOWN, rackspace),
    shape("amazon ses", "amazon_ses", "amazonses.com", BY_TEXT, amazon_ses),
    shape("proofpoint", "proofpoint", "ppops.net", CAUTION_UNTIL_NAMED, proofpoint),
    shape("mimecast", "mimecast", "relay.mimecast.com", BY_TEXT, mimecast),
    shape("ironport", "ironport", "esa3.hc100-1.iphmx.com", BY_TEXT, ironport),
    shape("barracuda", "barracuda", "", BY_TEXT, barracuda),
    shape("ionos", "ionos", "kundenserver.de", CAUTION_UNTIL_NAMED, named::ionos),
    shape("strato", "strato", "strato.com", CAUTION_UNTIL_NAMED, named::strato),
    shape("migadu", "migadu", "aspmx1.migadu.com", CAUTION_UNTIL_NAMED, others::migadu),
    shape("comcast", "comcast", "resimta-c1p-1.sys.comcast.net", BY_TEXT, others::comcast),
    shape("gandi", "gandi", "spool.mail.gandi.net", BY_TEXT, others::gandi),
    shape("murena", "murena", "mail2.ecloud.global", BY_TEXT, others::gandi),
    shape("riseup", "riseup", "mx1.riseup.net", CAUTION_UNTIL_NAMED, own::opendkim),
    shape("disroot", "disroot", "disroot.org", CAUTION_UNTIL_NAMED, own::opendkim),
    shape("mail.de", "mail_de", "mx01.mail.de", CAUTION_UNTIL_NAMED, own::opendkim),
    shape("own, opendkim", "mx.example.org", "mx.example.org", ONLY_NAMED, opendkim),
    shape("own, rspamd", "mx.example.org", "mx.example.org", ONLY_NAMED, rspamd),
    shape("own, rspamd below", "mx.example.org", "mx.example.org", BY_TEXT, rspamd_below),
    shape("own, exim", "mx.example.org", "mx.example.org", ONLY_NAMED, exim),
    shape("own, container", "mx.example.org", "mx.example.org", [CT, GC, GC, GC], container),
    shape("own, short name", "mailserver", "mailserver", ONLY_NAMED, short_name),
    shape("own, silent", "mx.example.org", "", BY_TEXT, own_silent),
    shape("own, qmail", "0", "", BY_TEXT, qmail),
    shape("posteo", "posteo", "posteo.de", CAUTION_UNTIL_NAMED, posteo),
    shape("mailbox.org", "mailbox_org", "mailbox.org", BY_TEXT, mailbox_org),
    shape("infomaniak", "infomaniak", "infomaniak.com", BY_TEXT, infomaniak),
    shape("hoster", "mail.hoster.example", "mx01.hoster-mail.example", BY_TEXT, hoster),
    shape("no trace", "mx.example.org", "", BY_TEXT, no_trace),
];

/// What every service finds when Microsoft sent a mail to its own reader: all of it passes.
pub fn genuine(kept: &Kept, sent: i64) -> Found {
    Found {
        peer: POOL,
        envelope: kept.address.to_owned(),
        spf: "pass".to_owned(),
        signatures: vec![Signature::of(kept, "pass")],
        says_none: false,
        dmarc: "pass".to_owned(),
        author: kept.author.to_owned(),
        arc: String::new(),
        compauth: "pass reason=100".to_owned(),
        chain: false,
        to: MAILBOX.to_owned(),
        taken: sent,
    }
}

impl Shape {
    /// Whether a pass that it writes is believed of headers alone, the reader naming it or not.
    pub fn attests(&self, names: bool) -> bool {
        matches!(self.answers[usize::from(names)], G | GC)
    }

    pub fn written(&self, found: &Found) -> Written {
        (self.write)(self, found)
    }
}

impl Found {
    fn domain(&self) -> &str {
        self.envelope.rsplit('@').next().unwrap_or_default()
    }

    fn at(&self, after: i64) -> String {
        date(self.taken + after)
    }

    fn return_path(&self) -> String {
        format!("Return-Path: <{}>\n", self.envelope)
    }

    /// `dkim=…`, one for each signature.
    fn dkim(&self, one: impl Fn(&Signature) -> String) -> Vec<String> {
        if self.signatures.is_empty() && self.says_none {
            return vec!["dkim=none (message not signed)".to_owned()];
        }
        self.signatures.iter().map(one).collect()
    }

    fn by_identity(&self) -> Vec<String> {
        self.dkim(|s| {
            format!(
                "dkim={} header.i={} header.s={} header.b={}",
                s.result, s.identity, s.selector, s.value
            )
        })
    }

    fn by_domain(&self) -> Vec<String> {
        self.dkim(|s| {
            format!(
                "dkim={} header.d={} header.i={} header.a=rsa-sha256 header.s={} header.b={}",
                s.result, s.domain, s.identity, s.selector, s.value
            )
        })
    }

    fn spf(&self, property: &str, full: bool) -> Vec<String> {
        let who = if full { &self.envelope } else { self.domain() };
        self.some(&self.spf, |result| format!("spf={result} {property}={who}"))
    }

    fn dmarc(&self, policy: &str) -> Vec<String> {
        self.some(&self.dmarc, |result| {
            format!("dmarc={result}{policy} header.from={}", self.author)
        })
    }

    fn arc(&self) -> Vec<String> {
        self.some(&self.arc, |arc| format!("arc={arc}"))
    }

    #[allow(clippy::unused_self, reason = "reads as the others do")]
    fn some(&self, result: &str, write: impl Fn(&str) -> String) -> Vec<String> {
        if result.is_empty() { Vec::new() } else { vec![write(result)] }
    }

    /// A `Received` as Postfix writes it.
    fn postfix(&self, by: &str) -> String {
        let Peer { helo, name, address } = self.peer;
        format!(
            "Received: from {helo} ({name} [{address}])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby {by} (Postfix) with ESMTPS id 4D2C1A0B3F\n\tfor <{}>; {}\n",
            self.to,
            self.at(2)
        )
    }

    fn received_spf(&self, whose: &str) -> String {
        let who = self.domain();
        let address = self.peer.address;
        self.some(&self.spf, |result| {
            format!("Received-SPF: {result} ({whose}: domain of {who} designates {address} as permitted sender) client-ip={address};\n")
        })
        .concat()
    }
}

fn field(id: &str, results: &[Vec<String>]) -> String {
    let results = results.concat();
    if results.is_empty() {
        return String::new();
    }
    format!("Authentication-Results: {id};\n\t{}\n", results.join(";\n\t"))
}

/// A field for each result.
fn fields_each(id: &str, results: &[Vec<String>]) -> String {
    let each = |one: String| format!("Authentication-Results: {id};\n\t{one}\n");
    results.concat().into_iter().map(each).collect::<Vec<_>>().concat()
}

fn top(top: String) -> Written {
    Written { top, low: String::new() }
}
