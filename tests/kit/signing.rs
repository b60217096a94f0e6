//! A signer for tests: it makes DKIM signatures and ARC sets with keys that were generated for this purpose and sign
//! nothing else. It shares no code with the product, so that the two check each other.
//!
//! RSA signing is the textbook formula over `rsa`'s big numbers: the product must not be built with signing features.

use base64ct::{Base64, Encoding};
use countersign_core::message::Message;
use countersign_core::proof::keys::KeyStore;
use countersign_core::proof::{Proof, prove};
use countersign_core::source::Source;
use ed25519_dalek::{Signer, SigningKey};
use rsa::BigUint;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use sha2::{Digest, Sha256};

/// Where the test keys are published.
pub const DOMAIN: &str = "example.org";

/// A key to sign with; its name is its selector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestKey {
    Rsa512,
    Rsa1024,
    Rsa2048,
    Ed25519,
}

const P_512: &str = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMKqTWNXuxxbSUOZ08oP6skGr2v5xuZZqEHvFRMHheZ2XnXXb4LmM9m0ut3ERBffC0j4Sbp89IouYPSpbRhmsDMCAwEAAQ==";
const D_512: &str = "64bdb5a6ffb3f98cd471839e3327e19d7f343170e61a37b3f7cb3ee0c637e977d855f7b79290b8fb5773e61bf0f60a0a72c7376c75f6145480f1383856baab21";
const P_1024: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCux6KaiPL4yCHMXkQ/kdhdgEw5QlWTxtUx4lMfQY0ONgEoXjxfbJTe/TdoGFZXSPpAAnySzjJTNTLP6mp8Dq2GJjIKpZzatkFfAEE3LXpqqlNLvG+dVidHTByceXGQZpu7LVI0Go84g/nU7q4AqjBumS+bnNNbP2lguvyHuC726wIDAQAB";
const D_1024: &str = "689feaaf75317549602a1577e751e7e238cde82cd44b8ce7cc5fbe0064de0a56bba4ad9c9846c86b1fcb4e0ddb898e8ef74845c81f94b28892ed315723022a4eb935a64354807efeee10318e93ba98b02377f407ecb2b2c0ec3914bcb127f514e94eabdf57cf351a6f049491f05b988f794991b86243fafd345e9de3f5dff449";
const P_2048: &str = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApz4zd+nNJa4g5nqOuZkJBJERnmH9x3vuiIsWQfUns+xmrjV0GxdunaJQ3UBulfdykk7TJYweTnziBwLakMpSo6OBKkTqIbN6F2OsZ2LbypK+pmuRN1C2vS9gWZra0MAb4HoDpsWiAdzoCz54kLU6GckJfVcqLiLfILDIXrFC910JQVoyA6Angp1OrKNAjWfZLZ8W+oMtZIsmd97JT0+huHfL7MMbIqkXsKpSeokbYo3uBHaY2uKvGCPKEi7TBZjcGEz1gGZM89mLgZOVrqxFZcxmFP2xFBPgFHbVm5uYbsauIc10GiPAxVeMqpI9ewcd2yw2qyXr6JkKj+lx21FapQIDAQAB";
const D_2048: &str = "04a161be6bb03cdf55d4dbc6d0d7ae5abc837edd9aafa7bc42768b5eb7216ac75c4e6d7771fa939af4b005782fb7a23abf57445c51455389fc9e1213a81799f322e7441ad55aaa83f25ad59ea52b8dafc36c8b24e1a1aff58bf6c0745ba394f610a08032615d6b6cc8d5eadc5eb14dd301f06bd27a7dfd842cfd08072b243e01ff685e58d97575df78445c2846973328ae3fa2128abb7512131af8f268dbbaa4fc6b3149141509d4015348a128ba0119d107f2511c3c5cc5c37df1cdad1c7fc94980900ee4d4ba5c2fd1ab76484a23265369cedc0f9ff350e13ec4ef2f5f15ef0bd30a7f53900b1ed3a2b8c342190006db04996efa00f41b91cfee3c8bd17211";
/// DER of the `DigestInfo` for SHA-256 (RFC 8017 section 9.2, note 1).
const DIGEST_INFO: &[u8] = &[
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

impl TestKey {
    pub const ALL: [Self; 4] = [Self::Rsa512, Self::Rsa1024, Self::Rsa2048, Self::Ed25519];

    pub fn selector(self) -> &'static str {
        match self {
            Self::Rsa512 => "rsa512",
            Self::Rsa1024 => "rsa1024",
            Self::Rsa2048 => "rsa2048",
            Self::Ed25519 => "ed25519",
        }
    }

    pub fn algorithm(self) -> &'static str {
        if self == Self::Ed25519 { "ed25519-sha256" } else { "rsa-sha256" }
    }

    pub fn record(self) -> String {
        match self {
            Self::Rsa512 => format!("v=DKIM1; k=rsa; p={P_512}"),
            Self::Rsa1024 => format!("v=DKIM1; k=rsa; p={P_1024}"),
            Self::Rsa2048 => format!("v=DKIM1; k=rsa; p={P_2048}"),
            Self::Ed25519 => {
                let key = ed25519().verifying_key();
                format!("v=DKIM1; k=ed25519; p={}", Base64::encode_string(key.as_bytes()))
            }
        }
    }

    /// `b=` over a canonical text.
    pub fn sign(self, text: &[u8]) -> String {
        let hash = Sha256::digest(text);
        let (p, d) = match self {
            Self::Rsa512 => (P_512, D_512),
            Self::Rsa1024 => (P_1024, D_1024),
            Self::Rsa2048 => (P_2048, D_2048),
            Self::Ed25519 => {
                return Base64::encode_string(&ed25519().sign(&hash).to_bytes());
            }
        };
        let der = Base64::decode_vec(p).unwrap();
        // Too short for the crate's own limits, and its modulus stands at a known place.
        let n = match rsa::RsaPublicKey::from_public_key_der(&der) {
            Ok(key) => key.n().clone(),
            Err(_) => BigUint::from_bytes_be(&der[25..25 + 64]),
        };
        let length = n.bits().div_ceil(8);
        let mut padded = vec![0, 1];
        padded.resize(length - DIGEST_INFO.len() - hash.len() - 1, 0xff);
        padded.push(0);
        padded.extend_from_slice(DIGEST_INFO);
        padded.extend_from_slice(&hash);
        let d = BigUint::parse_bytes(d.as_bytes(), 16).unwrap();
        let signature = BigUint::from_bytes_be(&padded).modpow(&d, &n).to_bytes_be();
        let mut bytes = vec![0; length - signature.len()];
        bytes.extend_from_slice(&signature);
        Base64::encode_string(&bytes)
    }
}

fn ed25519() -> SigningKey {
    SigningKey::from_bytes(b"thirty-two bytes that sign tests")
}

/// A store that knows every test key.
pub fn keys() -> KeyStore {
    let mut keys = KeyStore::default();
    for key in TestKey::ALL {
        // The short one is refused and remembered as such.
        let _ = keys.add_policy(DOMAIN, key.selector(), &key.record());
    }
    keys
}

/// Everything about a text.
pub fn proof_with(text: &str, keys: &KeyStore) -> Proof {
    let source = Source::read(text);
    let message = Message::parse(&source);
    prove(&source, &message, keys)
}

/// Everything about a text, with the test keys.
pub fn proof(text: &str) -> Proof {
    proof_with(text, &keys())
}

/// The fields of a block, each with its continuation lines.
pub fn fields(block: &str) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for line in block.lines() {
        match fields.last_mut() {
            Some(field) if line.starts_with([' ', '\t']) => {
                field.push('\n');
                field.push_str(line);
            }
            _ => fields.push(line.to_owned()),
        }
    }
    fields
}

/// A field as it is hashed, without the line end after it.
pub fn canonical(how: &str, field: &str) -> String {
    if how == "simple" {
        return field.replace('\n', "\r\n");
    }
    let (name, body) = field.split_once(':').unwrap();
    let words: Vec<&str> = body.split([' ', '\t', '\n']).filter(|w| !w.is_empty()).collect();
    format!("{}:{}", name.trim_end().to_ascii_lowercase(), words.join(" "))
}

/// A body as it is hashed; it comes with LF line ends.
pub fn canonical_body(how: &str, body: &str) -> String {
    let mut lines: Vec<String> = body.split('\n').map(str::to_owned).collect();
    if how == "relaxed" {
        for line in &mut lines {
            let lead = line.starts_with([' ', '\t']);
            let words: Vec<&str> = line.split([' ', '\t']).filter(|w| !w.is_empty()).collect();
            *line =
                format!("{}{}", if lead && !words.is_empty() { " " } else { "" }, words.join(" "));
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if lines.is_empty() && how == "simple" {
        lines.push(String::new());
    }
    lines.into_iter().flat_map(|line| [line, "\r\n".to_owned()]).collect()
}

/// The canonical text of the fields that `h=` means.
fn selected(how: &str, block: &str, names: &str) -> String {
    let mut fields = fields(block);
    let mut text = String::new();
    for name in names.split(':').map(str::trim).filter(|name| !name.is_empty()) {
        let place = fields.iter().rposition(|field| {
            field.split_once(':').is_some_and(|(n, _)| n.trim().eq_ignore_ascii_case(name))
        });
        if let Some(place) = place {
            text.push_str(&canonical(how, &fields.remove(place)));
            text.push_str("\r\n");
        }
    }
    text
}

/// How to sign.
#[derive(Debug, Clone)]
pub struct Signing<'a> {
    pub key: TestKey,
    pub c: &'a str,
    pub h: &'a str,
    /// More tags, ending in `;`.
    pub extra: &'a str,
}

impl Default for Signing<'_> {
    fn default() -> Self {
        Self { key: TestKey::Rsa1024, c: "relaxed/relaxed", h: "from:to:date:subject", extra: "" }
    }
}

impl Signing<'_> {
    fn ways(&self) -> (&str, &str) {
        let (header, body) = self.c.split_once('/').unwrap_or((self.c, "simple"));
        (if header.is_empty() { "simple" } else { header }, body)
    }

    fn tags(&self, head: &str, body: &str) -> String {
        let (_, how) = self.ways();
        let limit = self.extra.split(';').find_map(|tag| tag.trim().strip_prefix("l="));
        let mut body = canonical_body(how, body);
        if let Some(limit) = limit {
            body.truncate(limit.parse().unwrap());
        }
        let hash = Base64::encode_string(&Sha256::digest(body.as_bytes()));
        let (a, s) = (self.key.algorithm(), self.key.selector());
        let c = if self.c.is_empty() { String::new() } else { format!("c={}; ", self.c) };
        let (extra, h) = (self.extra, self.h);
        format!(" {head}; a={a}; {c}d={DOMAIN};\n\ts={s}; {extra}\n\th={h};\n\tbh={hash};\n\tb=")
    }

    /// The whole message with a `DKIM-Signature` on top.
    pub fn dkim(&self, block: &str, body: &str) -> String {
        let field = format!("DKIM-Signature:{}", self.tags("v=1", body));
        self.message(&field, block, body)
    }

    /// An `ARC-Message-Signature` for a block; `edit` changes it before it is signed.
    pub fn message_signature(
        &self,
        instance: u32,
        block: &str,
        body: &str,
        edit: impl Fn(String) -> String,
    ) -> String {
        let tags = self.tags(&format!("i={instance}"), body);
        let field = edit(format!("ARC-Message-Signature:{tags}"));
        let signature = self.signature(&field, block);
        put_signature(&field, &signature)
    }

    fn message(&self, field: &str, block: &str, body: &str) -> String {
        format!("{field}{}\n{block}\n\n{body}", self.signature(field, block))
    }

    /// `b=` for a field that has none yet, over the fields of a block.
    pub fn signature(&self, field: &str, block: &str) -> String {
        let (how, _) = self.ways();
        let text = selected(how, block, self.h) + &canonical(how, field);
        fold(&self.key.sign(text.as_bytes()))
    }
}

/// Base64 in lines, as signers fold it.
pub fn fold(text: &str) -> String {
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    lines.join("\n\t ")
}

/// Puts the value into the `b=` of a field, which has one with nothing in it, or leaves it without.
pub fn put_signature(field: &str, signature: &str) -> String {
    let place = field.match_indices("b=").map(|(at, _)| at + 2).find(|&at| {
        let before = field[..at - 2].trim_end();
        before.ends_with(';') || before.ends_with(':')
    });
    match place {
        Some(at) => format!("{}{signature}{}", &field[..at], &field[at..]),
        None => field.to_owned(),
    }
}

/// A seal over the fields of the sets below, oldest first, and of its own set; `field` has `b=` with nothing in it.
pub fn seal(key: TestKey, covered: &[String], field: &str) -> String {
    let mut text = String::new();
    for field in covered {
        text.push_str(&canonical("relaxed", field));
        text.push_str("\r\n");
    }
    text.push_str(&canonical("relaxed", field));
    put_signature(field, &fold(&key.sign(text.as_bytes())))
}
