//! The kit: a genuine delivery as each service writes it, the part a sender controls, and an attack on either.
//!
//! A delivery is written from a few facts (who handed it over, what the service found), so an attack changes the
//! facts as the real service would have written them, and the sender's lines as a real attacker would.

use countersign_core::report::Report;
use countersign_core::verdict::Origin;
use countersign_core::{Context, analyse};

pub use countersign_core::verdict::Origin::{
    CannotTell as CT, Genuine as G, GenuineCaution as GC, Spoofed as SP, Suspicious as SU,
};

/// The domain Microsoft's account security sends from.
pub const MS: &str = "accountprotection.microsoft.com";
/// The address.
pub const WHO: &str = "account-security-noreply@accountprotection.microsoft.com";
/// A server of Microsoft's pool, which every tenant of Microsoft 365 sends through.
pub const POOL: Peer = Peer {
    helo: "NAM11-CO1-obe.outbound.protection.outlook.com",
    name: "mail-co1nam11on2052.outbound.protection.outlook.com",
    address: "40.107.93.52",
};
/// An attacker's server.
pub const EVIL: Peer =
    Peer { helo: "mail.evil.example", name: "mail.evil.example", address: "203.0.113.45" };

/// Who handed the mail over: the name it gave, the name looked up, the address that was seen.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    pub helo: &'static str,
    pub name: &'static str,
    pub address: &'static str,
}

/// Where the mailbox is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    OutlookCom,
    Microsoft365,
    Gmail,
    Yahoo,
    Fastmail,
    /// The reader's own server, named by the reader.
    Own,
}

pub const EVERYWHERE: [At; 6] =
    [At::OutlookCom, At::Microsoft365, At::Gmail, At::Yahoo, At::Fastmail, At::Own];
pub const OUTLOOK: [At; 2] = [At::OutlookCom, At::Microsoft365];
/// The services that put their own name on their results.
pub const NAMED: [At; 4] = [At::Gmail, At::Yahoo, At::Fastmail, At::Own];

impl At {
    pub fn authserv_id(self) -> &'static str {
        match self {
            Self::OutlookCom | Self::Microsoft365 => "",
            Self::Gmail => "mx.google.com",
            Self::Yahoo => "atlas219.free.mail.bf1.yahoo.com",
            Self::Fastmail => "mx6.messagingengine.com",
            Self::Own => "mx.example.org",
        }
    }

    fn is_outlook(self) -> bool {
        OUTLOOK.contains(&self)
    }
}

/// A delivery: what the service saw and found, and what the sender wrote.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub at: At,
    pub peer: Peer,
    /// What the service found, each as `method=result property=value …`; an empty one is not written.
    pub spf: String,
    pub dkim: String,
    pub dmarc: String,
    /// `compauth=…`, at Microsoft's services only.
    pub compauth: String,
    /// The service's own seal over its results; Microsoft's services and Gmail write one.
    pub sealed: bool,
    /// Lines above everything the service wrote.
    pub above: String,
    /// Lines the sender put on top of its own.
    pub planted: String,
    /// Microsoft's signature and the hop inside Microsoft's network.
    pub signed: bool,
    /// The sender lines.
    pub from: String,
    pub date: String,
    pub subject: String,
    /// The remaining lines of the sender.
    pub rest: String,
}

impl Delivery {
    /// Microsoft sent it, and every check passed.
    pub fn genuine(at: At) -> Self {
        Self {
            at,
            peer: POOL,
            spf: format!("spf=pass smtp.mailfrom={MS}"),
            dkim: signed_by(at, MS),
            dmarc: format!("dmarc=pass header.from={MS}"),
            compauth: "compauth=pass reason=100".to_owned(),
            sealed: true,
            above: String::new(),
            planted: String::new(),
            signed: true,
            from: format!("From: Microsoft account team <{WHO}>\n"),
            date: "Thu, 12 Nov 2026 09:14:03 +0000".to_owned(),
            subject: "Microsoft account unusual sign-in activity".to_owned(),
            rest: "To: alex@example.org\nX-MSAPipeline: MessageDispatcherEOP\nMessage-ID: <1A2B3C4D5E6F7.8G9H0J1K2L3M@BL02EPF00001955>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nX-MS-Exchange-SenderADCheck: 1\n".to_owned(),
        }
    }

    /// Somebody else sent it with Microsoft's name, and the service found that out.
    pub fn refused(at: At) -> Self {
        Self {
            peer: EVIL,
            spf: format!("spf=fail smtp.mailfrom={MS}"),
            dkim: "dkim=none".to_owned(),
            dmarc: format!("dmarc=fail header.from={MS}"),
            compauth: "compauth=fail reason=000".to_owned(),
            signed: false,
            rest: "To: alex@example.org\nMessage-ID: <4f2a91@evil.example>\nMIME-Version: 1.0\n"
                .to_owned(),
            ..Self::genuine(at)
        }
    }

    /// A tenant of Microsoft 365 sent it, through the same servers that Microsoft's own mail comes from.
    pub fn tenant(at: At) -> Self {
        Self {
            peer: POOL,
            spf: "spf=pass smtp.mailfrom=tenant.example".to_owned(),
            dkim: signed_by(at, "tenant.example"),
            ..Self::refused(at)
        }
    }

    /// A stranger sent it as themselves, and every check passed for them.
    pub fn stranger(at: At) -> Self {
        Self {
            spf: "spf=pass smtp.mailfrom=evil.example".to_owned(),
            dkim: signed_by(at, "evil.example"),
            dmarc: "dmarc=pass header.from=evil.example".to_owned(),
            compauth: "compauth=pass reason=100".to_owned(),
            from: "From: Microsoft account team <security@evil.example>\n".to_owned(),
            ..Self::refused(at)
        }
    }

    /// A stranger sent it in his own name, and passed every check for it.
    pub fn in_own_name(at: At, from: &str, subject: &str) -> Self {
        let domain = from.rsplit('@').next().unwrap_or_default().trim_end_matches('>');
        Self {
            spf: format!("spf=pass smtp.mailfrom={domain}"),
            dkim: signed_by(at, domain),
            dmarc: format!("dmarc=pass header.from={domain}"),
            subject: subject.to_owned(),
            ..Self::stranger(at)
        }
        .from(&format!("From: {from}"))
    }

    pub fn finds(self, spf: &str, dkim: &str, dmarc: &str) -> Self {
        Self { spf: spf.into(), dkim: dkim.into(), dmarc: dmarc.into(), ..self }
    }

    pub fn from(self, lines: &str) -> Self {
        Self { from: format!("{lines}\n"), ..self }
    }

    pub fn plants(self, lines: &str) -> Self {
        Self { planted: format!("{}{lines}\n", self.planted), ..self }
    }

    pub fn also(self, lines: &str) -> Self {
        Self { rest: format!("{}{lines}\n", self.rest), ..self }
    }

    /// What the service wrote.
    pub fn receivers_part(&self) -> String {
        let (results, spf) = (self.results(), self.received_spf());
        let taken = self.boundary();
        match self.at {
            At::OutlookCom | At::Microsoft365 => {
                let marker = if self.at == At::OutlookCom {
                    "X-IncomingTopHeaderMarker:\n OriginalChecksum:00;UpperCasedChecksum:00;SizeAsReceived:6114;Count:40\n"
                } else {
                    ""
                };
                format!(
                    "Received: from DM8PR13MB5077.namprd13.prod.outlook.com (2603:10b6:8:20::6) by\n CO6PR13MB5337.namprd13.prod.outlook.com with HTTPS; Thu, 12 Nov 2026 09:14:07\n +0000\n{}\
                     Received: from DS7PR03CA0101.namprd03.prod.outlook.com (2603:10b6:5:3b7::16) by\n DM8PR13MB5077.namprd13.prod.outlook.com (2603:10b6:8:20::6) with Microsoft\n SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\n 15.20.9320.16; Thu, 12 Nov 2026 09:14:05 +0000\n\
                     Received: from DS3PEPF000099D6.namprd04.prod.outlook.com\n (2603:10b6:5:3b7:cafe::4f) by DS7PR03CA0101.outlook.office365.com\n (2603:10b6:5:3b7::16) with Microsoft SMTP Server (version=TLS1_3,\n cipher=TLS_AES_256_GCM_SHA384) id 15.20.9320.15 via Frontend Transport; Thu,\n 12 Nov 2026 09:14:05 +0000\n\
                     Authentication-Results: {results}\n{spf}{taken}{marker}",
                    self.seal(),
                )
            }
            At::Gmail => format!(
                "Delivered-To: alex@example.org\nReceived: by 2002:a05:6520:4d86:b0:2a1:1d4b:e8b1 with SMTP id kr6csp1081452lkb;\n        Thu, 12 Nov 2026 01:14:06 -0800 (PST)\n{}Return-Path: <bounce@example.net>\n{taken}{spf}Authentication-Results: {results}\n",
                self.seal(),
            ),
            At::Yahoo => format!(
                "X-Apparently-To: alex@example.org; Thu, 12 Nov 2026 09:14:06 +0000\nReturn-Path: <bounce@example.net>\n{taken}X-Originating-Ip: [{}]\n{spf}Authentication-Results: {results}\n",
                self.peer.address,
            ),
            At::Fastmail => format!(
                "Received: from phl-mx-06.messagingengine.com ([10.202.2.205])\n  by phl-compute-03.internal (LMTPProxy); Thu, 12 Nov 2026 04:14:06 -0500\nAuthentication-Results: {results}\n{spf}{taken}"
            ),
            At::Own => format!(
                "Delivered-To: alex@mail.example.org\nReceived: from mx.example.org\n\tby mail.example.org with LMTP id aBcDeFgH\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:06 +0000\nAuthentication-Results: {results}\n{taken}"
            ),
        }
    }

    /// What the service says it found, as it writes it.
    fn results(&self) -> String {
        let id = self.at.authserv_id();
        let spf = self.spf_here();
        let parts = match self.at {
            At::Gmail | At::Yahoo => [self.dkim.as_str(), &spf, &self.dmarc],
            At::OutlookCom | At::Microsoft365 | At::Fastmail | At::Own => {
                [spf.as_str(), &self.dkim, &self.dmarc]
            }
        };
        let written: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if !self.at.is_outlook() {
            return format!("{id};\n {}", written.join(";\n "));
        }
        let action = if self.dmarc.starts_with("dmarc=fail") { "oreject" } else { "none" };
        let dmarc =
            self.dmarc.replacen(" header.from", &format!(" action={action}\n header.from"), 1);
        let (spf, dkim, compauth) = (&spf, &self.dkim, &self.compauth);
        let tail = if compauth.is_empty() { String::new() } else { format!(";{compauth}") };
        format!("{spf};\n {dkim};{dmarc}{tail}")
    }

    /// Microsoft's services name the sending address in the SPF result.
    fn spf_here(&self) -> String {
        if !self.at.is_outlook() {
            return self.spf.clone();
        }
        match self.spf.split_once(' ') {
            Some((result, rest)) => {
                format!("{result} (sender IP is {}) {rest}", self.peer.address)
            }
            None => self.spf.clone(),
        }
    }

    fn received_spf(&self) -> String {
        let Peer { helo, address, .. } = self.peer;
        let result =
            self.spf.strip_prefix("spf=").and_then(|rest| rest.split(' ').next()).unwrap_or("none");
        let domain = self.spf.rsplit('=').next().unwrap_or_default();
        match self.at {
            At::OutlookCom | At::Microsoft365 => {
                let mut letters = result.chars();
                let result: String = letters
                    .next()
                    .map(|c| c.to_ascii_uppercase())
                    .into_iter()
                    .chain(letters)
                    .collect();
                format!(
                    "Received-SPF: {result} (protection.outlook.com: domain of {domain} designates {address} as permitted sender)\n receiver=protection.outlook.com; client-ip={address};\n helo={helo}; pr=C\n"
                )
            }
            At::Gmail => format!(
                "Received-SPF: {result} (google.com: domain of {domain} designates {address} as permitted sender) client-ip={address};\n"
            ),
            At::Yahoo | At::Fastmail | At::Own => {
                format!("Received-SPF: {result} client-ip={address};\n")
            }
        }
    }

    fn boundary(&self) -> String {
        let Peer { helo, name, address } = self.peer;
        match self.at {
            At::OutlookCom | At::Microsoft365 => format!(
                "Received: from {helo} ({address}) by\n DS3PEPF000099D6.mail.protection.outlook.com (10.167.17.7) with Microsoft SMTP\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9320.10 via\n Frontend Transport; Thu, 12 Nov 2026 09:14:04 +0000\n"
            ),
            At::Gmail => format!(
                "Received: from {helo} ({name}. [{address}])\n        by mx.google.com with ESMTPS id 98e67ed59e1d1-2e2f0a6e1d4si2481212a91.1.2026.11.12.01.14.05\n        for <alex@example.org>;\n        Thu, 12 Nov 2026 01:14:05 -0800 (PST)\n"
            ),
            At::Yahoo => format!(
                "Received: from {address} (EHLO {helo})\n by atlas219.free.mail.bf1.yahoo.com with SMTPs; Thu, 12 Nov 2026 09:14:05 +0000\n"
            ),
            At::Fastmail => format!(
                "Received: from {helo} ({name} [{address}])\n\tby mx6.messagingengine.com (Postfix) with ESMTPS id 1\n\tfor <alex@example.org>; Thu, 12 Nov 2026 04:14:05 -0500\n"
            ),
            At::Own => format!(
                "Received: from {helo} ({name} [{address}])\n\tby mx.example.org (Postfix) with ESMTPS id 4D2C1A0B3F\n\tfor <alex@example.org>; Thu, 12 Nov 2026 09:14:05 +0000\n"
            ),
        }
    }

    /// The service's own ARC set. Its signature is by a key nobody has published, so it says what it says.
    fn seal(&self) -> String {
        if !self.sealed {
            return String::new();
        }
        let (domain, selector, id) = match self.at {
            At::OutlookCom | At::Microsoft365 => {
                ("microsoft.com", "arcselector20001", "mx.microsoft.com 1")
            }
            At::Gmail => ("google.com", "arc-20300101", "mx.google.com"),
            At::Yahoo | At::Fastmail | At::Own => return String::new(),
        };
        let (instance, chain) = if self.signed { (2, "pass") } else { (1, "none") };
        let spf = self.spf_here().replacen("sender IP", "sender ip", 1);
        let (dkim, dmarc) = (&self.dkim, &self.dmarc);
        format!(
            "ARC-Seal: i={instance}; a=rsa-sha256; s={selector}; d={domain}; cv={chain};\n b=gXXYMBhhZ1RZmOL2d94A+LTSGTF9BMuG04s41vsjxQNlun8k87oxZszqUO7y/WvPojniW4I6LzBhXihZt/Ozolo+rNrHXIabBdspi06kMto5vrabJp4x1h1TfKnqOMUT\nARC-Message-Signature: i={instance}; a=rsa-sha256; c=relaxed/relaxed; d={domain};\n s={selector}; h=From:Date:Subject:Message-ID:Content-Type:MIME-Version;\n bh=Iw2DWNyOiJC0xY3utikS7i8gNXrpKlzIYbmOaP4xrLU=;\n b=bGBbre1NZcV9V4lAj2cCrMu0E0EcRunvEPEmZuem6pBjPGtb1WWAdHrfBfSMHucPKLBjGHRezRwtaxPhgSsUQmDwqR8rFiOuZVFNegaH26KH/tppBJ5p8FJHij8g4RNn\nARC-Authentication-Results: i={instance}; {id}; {spf};\n {dmarc}; {dkim}; arc={chain}\n"
        )
    }

    /// What the sender wrote.
    pub fn senders_part(&self) -> String {
        let signed = if self.signed { signed_lines() } else { String::new() };
        let Self { planted, from, date, subject, rest, .. } = self;
        format!("{planted}{signed}{from}Date: {date}\nSubject: {subject}\n{rest}")
    }

    pub fn text(&self) -> String {
        format!("{}{}{}", self.above, self.receivers_part(), self.senders_part())
    }
}

/// The result of a signature check, as the service writes it.
pub fn signed_by(at: At, domain: &str) -> String {
    match at {
        At::OutlookCom | At::Microsoft365 => {
            format!("dkim=pass (signature was verified)\n header.d={domain}")
        }
        At::Gmail | At::Yahoo => format!("dkim=pass header.i=@{domain} header.s=selector9"),
        At::Fastmail | At::Own => format!("dkim=pass header.d={domain} header.i=@{domain}"),
    }
}

/// Microsoft's signature, its seal on the way out, and the hop inside its network.
fn signed_lines() -> String {
    let text = crate::fixture("own_server_genuine");
    let from = text.find("ARC-Seal: i=1").unwrap_or_else(|| panic!("no seal"));
    let to = text.find("From: Microsoft").unwrap_or_else(|| panic!("no author"));
    text[from..to].to_owned()
}

pub fn judged(at: At, text: &str) -> Report {
    let receiver = (at == At::Own).then(|| "mx.example.org".to_owned());
    analyse(text, &Context { receiver, ..Context::default() })
}

/// Holds what an attack gets against what it should get, wherever it is tried, and prints every line of it.
pub fn expect(attack: &str, expected: &[Origin], tried: &[(At, String)]) {
    let mut wrong = Vec::new();
    for (at, text) in tried {
        let report = judged(*at, text);
        let got = report.verdict.origin;
        println!("{attack} | {at:?} | {} | row {}", got.name(), report.verdict.row);
        if !expected.contains(&got) {
            let checks: Vec<_> =
                report.findings.iter().take(6).map(|f| format!("{:?}", f.says)).collect();
            wrong.push(format!(
                "at {at:?}: {} (row {}), not {:?}\n  {}",
                got.name(),
                report.verdict.row,
                expected.iter().map(|o| o.name()).collect::<Vec<_>>(),
                checks.join("\n  ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{attack}\n{}", wrong.join("\n"));
}

/// The same attack at several services.
pub fn attack(name: &str, expected: &[Origin], places: &[At], make: impl Fn(At) -> Delivery) {
    let tried: Vec<_> = places.iter().map(|&at| (at, make(at).text())).collect();
    expect(name, expected, &tried);
}
