//! What an attacker keeps: whole genuine mails of Microsoft's, signed and sealed with the keys of the tests, so that the
//! kept lines verify. Anybody can have such a mail sent to himself.

use std::sync::OnceLock;

use base64ct::{Base64, Encoding};
use countersign_core::Context;
use countersign_core::message::civil::Civil;
use countersign_core::proof::keys::KeyStore;
use sha2::{Digest, Sha256};

use super::receivers::{SHAPES, genuine};
use crate::services::MS;
use crate::signing::{Signing, TestKey, canonical_body, fields, put_signature, seal};

/// What Microsoft's account security signs.
const SIGNED: &str =
    "From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck";
/// What its servers sign on the way out.
const SIGNED_BY_SERVER: &str = "From:Date:Subject:Message-ID:Content-Type:MIME-Version";

/// A genuine mail, in the pieces an attacker can put together anew.
#[derive(Debug)]
pub struct Kept {
    /// The domain of the sender line.
    pub author: &'static str,
    /// The address of the sender line.
    pub address: &'static str,
    /// The domain that signed.
    pub signer: &'static str,
    pub selector: &'static str,
    /// The beginning of the signature's value, as services quote it in `header.b`.
    pub value: String,
    /// The seal that Microsoft's servers set on the way out.
    pub seal: String,
    /// What Outlook.com wrote when it delivered the mail to the attacker himself, its own verified seal within.
    pub delivered: String,
    pub signature: String,
    /// The hop inside Microsoft's network.
    pub hop: String,
    /// From the sender line on, `To` left out: nobody signed it.
    pub lines: Vec<String>,
    pub body: String,
}

struct Draft {
    author: &'static str,
    address: &'static str,
    signer: &'static str,
    key: TestKey,
    lines: &'static str,
    body: &'static str,
}

const DRAFTS: &[Draft] = &[
    Draft {
        author: MS,
        address: "account-security-noreply@accountprotection.microsoft.com",
        signer: MS,
        key: TestKey::Rsa1024,
        lines: "From: Microsoft account team\n\t<account-security-noreply@accountprotection.microsoft.com>\nDate: Thu, 12 Nov 2026 01:14:03 -0800\nSubject: Microsoft account unusual sign-in activity\nX-MSAPipeline: MessageDispatcherEOP\nMessage-ID: <1A2B3C4D5E6F7.8G9H0J1K2L3M@BL02EPF00001955>\nContent-Type: multipart/alternative; boundary=\"=-kept==\"\nMIME-Version: 1.0\nX-MS-Exchange-SenderADCheck: 1\n",
        body: "--=-kept==\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\nUnusual sign-in activity\nWe detected something unusual about a recent sign-in to the Microsoft account\nal**k@example.org.\n\n--=-kept==\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 7bit\n\n<p>Unusual sign-in activity</p>\n\n--=-kept==--\n",
    },
    Draft {
        author: MS,
        address: "account-security-noreply@accountprotection.microsoft.com",
        signer: MS,
        key: TestKey::Rsa1024,
        lines: "From: =?utf-8?q?Microsoft-Konto-Team?= <account-security-noreply@accountprotection.microsoft.com>\nDate: Thu, 12 Nov 2026 09:14:03 +0000\nSubject: =?utf-8?q?Sicherheitsinfo_f=C3=BCr_das_Microsoft-Konto?=\nMessage-ID: <9Z8Y7X6W5V4U.T3S2R1Q0P9N8@BY1PEPF00001EEA>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nX-MS-Exchange-SenderADCheck: 1\n",
        body: "Sicherheitscode: 424242\nWenn Sie ihn nicht angefordert haben, ist nichts zu tun.\n",
    },
    // Not of the account security, yet Microsoft's: what is merely kept of it says as little.
    Draft {
        author: "microsoft.com",
        address: "dmarcreport@microsoft.com",
        signer: "notification.microsoft.com",
        key: TestKey::Rsa2048,
        lines: "Message-ID: <725c0000000000000000000000000000@microsoft.com>\nMIME-Version: 1.0\nFrom: \"DMARC Aggregate Report\" <dmarcreport@microsoft.com>\nSubject: Report Domain: example.org Submitter: protection.outlook.com\nContent-Type: text/plain\nDate: Thu, 12 Nov 2026 09:14:03 +0000\nX-MS-Exchange-SenderADCheck: 2\n",
        body: "This is a DMARC aggregate report from Microsoft Corporation.\n",
    },
];

/// When all of them were sent, in seconds since 1970: Thu, 12 Nov 2026 09:14:03 +0000.
pub const SENT: i64 = 1_794_474_843;
const SELECTOR: &str = "selector9";

/// The mails; signed once, because that is slow.
pub fn kept() -> &'static [Kept] {
    static KEPT: OnceLock<Vec<Kept>> = OnceLock::new();
    KEPT.get_or_init(|| DRAFTS.iter().map(Draft::signed).collect())
}

/// The mails of the account security alone.
pub fn of_account_security() -> &'static [Kept] {
    &kept()[..2]
}

/// A reader who knows the keys: kept lines verify for him.
pub fn knowing_the_keys() -> Context {
    static KEYS: OnceLock<KeyStore> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let mut keys = KeyStore::default();
        for draft in DRAFTS {
            keys.add_policy(draft.signer, SELECTOR, &draft.key.record()).unwrap();
        }
        keys.add_policy("microsoft.com", "arcselector20001", &TestKey::Rsa2048.record()).unwrap();
        keys
    });
    Context { keys: keys.clone(), ..Context::default() }
}

impl Draft {
    fn signed(&self) -> Kept {
        let hash =
            Base64::encode_string(&Sha256::digest(canonical_body("relaxed", self.body).as_bytes()));
        let how = |h| Signing { key: self.key, c: "relaxed/relaxed", h, extra: "" };
        let field = format!(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n d={};\n s={SELECTOR};\n h={SIGNED};\n bh={hash};\n b=",
            self.signer
        );
        let value = how(SIGNED).signature(&field, self.lines);
        let signature = put_signature(&field, &value) + "\n";

        let by_server = Signing { key: TestKey::Rsa2048, ..how(SIGNED_BY_SERVER) };
        let message = format!(
            "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;\n s=arcselector20001; h={SIGNED_BY_SERVER};\n bh={hash};\n b="
        );
        let message = put_signature(&message, &by_server.signature(&message, self.lines));
        let results = format!(
            "ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none; dmarc=none\n action=none header.from={}; dkim=none (message\n not signed); arc=none",
            self.author
        );
        let top = seal(
            TestKey::Rsa2048,
            &[results.clone(), message.clone()],
            "ARC-Seal: i=1; a=rsa-sha256; s=arcselector20001; d=microsoft.com; cv=none;\n b=",
        );
        let set = format!("{top}\n{message}\n{results}\n");
        let mut kept = Kept {
            author: self.author,
            address: self.address,
            signer: self.signer,
            selector: SELECTOR,
            value: value.chars().take(8).collect(),
            seal: set,
            delivered: String::new(),
            signature,
            hop: format!(
                "Received: from {} (52.188.222.33) by\n CO1NAM11FT034.mail.protection.outlook.com (10.13.174.248) with Microsoft SMTP\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\n 15.20.9320.9 via Frontend Transport; Thu, 12 Nov 2026 09:14:03 +0000\n",
                self.author
            ),
            lines: fields(self.lines).into_iter().map(|field| field + "\n").collect(),
            body: self.body.to_owned(),
        };
        let own_results = format!(
            "ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is\n 40.107.93.52) smtp.rcpttodomain=evil.example smtp.mailfrom={0}; dmarc=pass\n (p=reject sp=reject pct=100) action=none header.from={0}; dkim=pass (signature\n was verified) header.d={1}; arc=pass (0 oda=0 ltdi=1)",
            self.author, self.signer
        );
        let own_message = format!(
            "ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;\n s=arcselector20001; h={SIGNED_BY_SERVER};\n bh={hash};\n b="
        );
        let own_message =
            put_signature(&own_message, &by_server.signature(&own_message, self.lines));
        let own_seal = seal(
            TestKey::Rsa2048,
            &[results, message, top, own_results.clone(), own_message.clone()],
            "ARC-Seal: i=2; a=rsa-sha256; s=arcselector20001; d=microsoft.com; cv=pass;\n b=",
        );
        let own = format!("{own_seal}\n{own_message}\n{own_results}\n");
        let found = genuine(&kept, SENT);
        let written = SHAPES[0].written(&found).top;
        // Exchange Online writes its own set below its first hop.
        let first = written.find("\nReceived: ").map_or(0, |at| at + 1);
        kept.delivered = format!("{}{own}{}", &written[..first], &written[first..]);
        kept
    }
}

impl Kept {
    /// The lines as Microsoft sent them, to that person.
    pub fn header(&self, to: &str) -> String {
        format!("{}{}{}{}To: {to}\n", self.seal, self.signature, self.hop, self.lines.concat())
    }
}

/// A moment as mail writes it.
pub fn date(seconds: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let at = |list: &[&'static str], index: i64| list[usize::try_from(index).unwrap()];
    let weekday = at(&DAYS, seconds.div_euclid(86_400).rem_euclid(7));
    let Civil { year, month, day, hour, minute, second } = Civil::of(seconds);
    let month = at(&MONTHS, month - 1);
    format!("{weekday}, {day} {month} {year} {hour:02}:{minute:02}:{second:02} +0000")
}
