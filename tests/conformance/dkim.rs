//! DKIM signatures: the examples of RFC 6376 and RFC 8463, and messages signed here with test keys.

use countersign_core::proof::keys::{KeyOrigin, KeyStore};
use countersign_core::proof::{
    BodyHash, MAX_SIGNATURES, Outcome, Reconstruction, SignatureKind, SignatureProof,
};
use kit::signing::{Signing, TestKey, proof, proof_with};
use proptest::prelude::*;

const BLOCK: &str = "Received: from a.example (a.example [192.0.2.1])\n\tby mx.example.org; Tue, 3 Jan 2017 12:22:54 +0000\n\
From: Some One <someone@example.org>\nTo: \"Any, One\"\n <anyone@example.net>\nDate: Tue, 3 Jan 2017 12:22:54 +0000\n\
Subject: A  subject\n\twith a fold\nReceived: from b.example by a.example; Tue, 3 Jan 2017 12:22:50 +0000\nX-Other: 1";
const BODY: &str = "Hello,\n\nthis  is \ta body. \n\nBye\n\n\n";

/// The only signature of a text.
fn only(text: &str) -> SignatureProof {
    let proof = proof(text);
    assert_eq!(proof.signatures.len(), 1, "{text}");
    proof.signatures[0].clone()
}

fn outcome(text: &str) -> Outcome {
    only(text).outcome
}

#[test]
fn the_example_of_rfc_6376_appendix_a() {
    let message = "DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
      c=simple/simple; q=dns/txt; i=joe@football.example.com;
      h=Received : From : To : Subject : Date : Message-ID;
      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
      4bmp/YzhwvcubU4=;
Received: from client1.football.example.com  [192.0.2.1]
      by submitserver.example.com with SUBMISSION;
      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game. Are you hungry yet?

Joe.
";
    let key = "(\"v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQ\"
        \"KBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYt\"
        \"IxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v\"
        \"/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhi\"
        \"tdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB\")";
    let mut keys = KeyStore::default();
    keys.add_pasted("example.com", "brisbane", key).unwrap();
    let proof = &proof_with(message, &keys).signatures[0];
    assert_eq!((proof.outcome, proof.body), (Outcome::Verified, BodyHash::Matches));
    assert_eq!((proof.key, proof.key_bits), (Some(KeyOrigin::Pasted), Some(1024)));
    assert_eq!(proof.reconstruction, None);
}

#[test]
fn the_example_of_rfc_8463_appendix_a() {
    let message = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
";
    let ed25519 = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    let rsa = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB";
    let mut keys = KeyStore::default();
    keys.add_pasted("football.example.com", "brisbane", ed25519).unwrap();
    keys.add_pasted("football.example.com", "test", rsa).unwrap();
    let proof = proof_with(message, &keys);
    let outcomes: Vec<_> =
        proof.signatures.iter().map(|s| (s.outcome, s.body, s.key_bits)).collect();
    let fine = |bits| (Outcome::Verified, BodyHash::Matches, Some(bits));
    assert_eq!(outcomes, [fine(256), fine(1024)]);
}

#[test]
fn every_key_and_canonicalisation_verifies() {
    for key in [TestKey::Rsa1024, TestKey::Rsa2048, TestKey::Ed25519] {
        for c in ["", "simple", "simple/simple", "simple/relaxed", "relaxed", "relaxed/relaxed"] {
            let message = Signing { key, c, ..Signing::default() }.dkim(BLOCK, BODY);
            let proof = only(&message);
            let found = (proof.outcome, proof.body, proof.reconstruction);
            assert_eq!(found, (Outcome::Verified, BodyHash::Matches, None), "{key:?} {c}");
            assert_eq!((&*proof.domain, &*proof.selector), (kit::signing::DOMAIN, key.selector()));
            assert_eq!((proof.kind, proof.key), (SignatureKind::Dkim, Some(KeyOrigin::Policy)));
            assert_eq!(proof.covers.join(":"), "from:to:date:subject");
            let places: Vec<usize> = proof.covered_fields.iter().map(|place| place.0).collect();
            assert_eq!(places, [2, 3, 4, 5]);
        }
    }
}

#[test]
fn a_header_block_without_body_verifies_and_says_so() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let (block, _) = message.split_once("\n\n").unwrap();
    let proof = only(block);
    assert_eq!((proof.outcome, proof.body), (Outcome::Verified, BodyHash::NotPasted));
}

#[test]
fn copies_with_other_white_space_verify_when_relaxed() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let (block, _) = message.split_once("\n\n").unwrap();
    let copies = [
        ("CRLF", block.replace('\n', "\r\n")),
        ("unfolded", block.replace("\n\t", " ").replace("\n ", " ")),
        ("tabs as spaces", block.replace('\t', "        ")),
        ("spaces as tabs", block.replace("\n ", "\n\t")),
        ("deeper folds", block.replace("\n\t", "\n \t  ")),
        ("refolded", block.replace("; ", ";\n    ")),
        ("spaces at line ends", block.replace('\n', "  \n")),
        ("doubled spaces", block.replace(' ', "  ")),
    ];
    for (name, copy) in copies {
        assert_eq!(outcome(&copy), Outcome::Verified, "{name}:\n{copy}");
    }
}

#[test]
fn continuation_lines_that_lost_their_white_space_verify_and_say_so() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let (block, _) = message.split_once("\n\n").unwrap();
    let flat: Vec<&str> = block.lines().map(str::trim_start).collect();
    let proof = only(&flat.join("\n"));
    let found = (proof.outcome, proof.reconstruction);
    assert_eq!(found, (Outcome::Verified, Some(Reconstruction::FoldsRestored)));
}

#[test]
fn damage_beyond_that_is_undone_in_named_ways() {
    let long = Signing { h: "from:to:date:subject:message-id:received", ..Signing::default() };
    let message = long.dkim(BLOCK, BODY);
    let broken = message.replace("h=from:to:date", "h=from:to:\n date");
    let joined = message.replace(";\n\t", ";");
    let both = joined.replace("h=from:to:date", "h=from:to:\n date");
    for copy in [broken, joined, both] {
        let proof = only(&copy);
        let found = (proof.outcome, proof.reconstruction);
        assert_eq!(found, (Outcome::Verified, Some(Reconstruction::JoinsRestored)), "{copy}");
    }
    let message =
        Signing { c: "simple/simple", h: "from:subject", ..Signing::default() }.dkim(BLOCK, BODY);
    let proof = only(&message.replace("\n\t", "\n        "));
    let found = (proof.outcome, proof.reconstruction);
    assert_eq!(found, (Outcome::Verified, Some(Reconstruction::TabsRestored)));
    assert_eq!(outcome(&message.replace("\n\t", " ")), Outcome::DoesNotVerify);
}

#[test]
fn text_that_was_not_utf_8_is_hashed_as_the_bytes_it_was() {
    let block = BLOCK.replace("Some One", "S\u{f6}me One");
    let message = Signing::default().dkim(&block, BODY);
    assert_eq!(outcome(&message), Outcome::Verified);
    // The same bytes, taken for Latin-1 by the program they were copied from.
    let mistaken: String = message.bytes().map(char::from).collect();
    assert_eq!(outcome(&mistaken), Outcome::Verified);
}

#[test]
fn repeated_fields_are_taken_from_the_bottom() {
    let twice = Signing { h: "received:from:received", ..Signing::default() };
    let message = twice.dkim(BLOCK, BODY);
    let proof = only(&message);
    assert_eq!(proof.outcome, Outcome::Verified);
    let places: Vec<usize> = proof.covered_fields.iter().map(|place| place.0).collect();
    assert_eq!(places, [6, 2, 1]);

    let once = Signing { h: "received:from", ..Signing::default() }.dkim(BLOCK, BODY);
    let above =
        format!("Received: from x.example by y.example; Tue, 3 Jan 2017 13:00:00 +0000\n{once}");
    assert_eq!(outcome(&above), Outcome::Verified);
    let below = once.replace(
        "X-Other",
        "Received: from x.example by y.example; Tue, 3 Jan 2017 1:00:00 +0000\nX-Other",
    );
    assert_eq!(outcome(&below), Outcome::DoesNotVerify);
}

#[test]
fn missing_and_oversigned_fields_hold_against_additions() {
    let signing = Signing { h: "from:from:reply-to:subject", ..Signing::default() };
    let message = signing.dkim(BLOCK, BODY);
    let proof = only(&message);
    assert_eq!(proof.outcome, Outcome::Verified);
    assert_eq!(proof.covered_fields.len(), 2);
    for added in ["From: Other <o@example.com>", "Reply-To: o@example.com"] {
        assert_eq!(outcome(&format!("{added}\n{message}")), Outcome::DoesNotVerify, "{added}");
        let lower = message.replace("X-Other: 1", added);
        assert_eq!(outcome(&lower), Outcome::DoesNotVerify, "{added}");
    }
    assert_eq!(outcome(&format!("Sender: o@example.com\n{message}")), Outcome::Verified);
}

#[test]
fn a_body_limit_covers_so_many_bytes_and_no_more() {
    let signing = Signing { extra: "l=20;", ..Signing::default() };
    let message = signing.dkim(BLOCK, BODY);
    let body = |text: &str| only(text).body;
    assert_eq!(body(&message), BodyHash::Matches);
    assert_eq!(body(&format!("{message}and more\n")), BodyHash::Matches);
    assert_eq!(body(&message.replace("Hello", "Hallo")), BodyHash::Differs);
    let (block, _) = message.split_once("\n\n").unwrap();
    assert_eq!(body(&format!("{block}\n\nHello")), BodyHash::Differs);
    let changed = message.replace("l=20", "l=21");
    assert_eq!(only(&changed).outcome, Outcome::DoesNotVerify);
}

#[test]
fn a_changed_body_leaves_the_header_signature_alone() {
    let message = Signing::default().dkim(BLOCK, BODY).replace("Bye", "bye");
    let proof = only(&message);
    assert_eq!((proof.outcome, proof.body), (Outcome::Verified, BodyHash::Differs));
}

#[test]
fn times_must_make_sense_and_expiry_is_left_to_the_checks() {
    let signed = |extra| Signing { extra, ..Signing::default() }.dkim(BLOCK, BODY);
    assert_eq!(outcome(&signed("t=1000000000; x=1000000001;")), Outcome::Verified);
    assert_eq!(outcome(&signed("t=1000000000; x=999999999;")), Outcome::Malformed);
    assert_eq!(outcome(&signed("t=soon;")), Outcome::Malformed);
    assert_eq!(outcome(&signed("t=1; t=1;")), Outcome::Malformed);
}

#[test]
fn identities_stay_within_the_domain() {
    let signed = |extra| Signing { extra, ..Signing::default() }.dkim(BLOCK, BODY);
    assert_eq!(outcome(&signed("i=a@mail.example.org;")), Outcome::Verified);
    assert_eq!(outcome(&signed("i=a@example.com;")), Outcome::Malformed);
    assert_eq!(outcome(&signed("i=a@notexample.org;")), Outcome::Malformed);
    let mut strict = KeyStore::default();
    let record = TestKey::Rsa1024.record().replace("k=rsa", "k=rsa; t=s");
    strict.add_policy(kit::signing::DOMAIN, "rsa1024", &record).unwrap();
    let outcome = |text: &str| proof_with(text, &strict).signatures[0].outcome;
    assert_eq!(outcome(&signed("i=a@example.org;")), Outcome::Verified);
    assert_eq!(outcome(&signed("i=a@mail.example.org;")), Outcome::Malformed);
}

#[test]
fn what_cannot_be_verified_is_told_apart() {
    let message = Signing::default().dkim(BLOCK, BODY);
    assert_eq!(proof_with(&message, &KeyStore::default()).signatures[0].outcome, Outcome::NoKey);
    let with = |record: &str| {
        let mut keys = KeyStore::default();
        let _ = keys.add_pasted(kit::signing::DOMAIN, "rsa1024", record);
        proof_with(&message, &keys).signatures[0].outcome
    };
    assert_eq!(with(&TestKey::Rsa1024.record()), Outcome::Verified);
    assert_eq!(with(&TestKey::Rsa2048.record()), Outcome::NoKey);
    assert_eq!(with(&TestKey::Ed25519.record()), Outcome::WrongAlgorithm);
    assert_eq!(with("v=DKIM1; p="), Outcome::KeyRevoked);
    assert_eq!(with("v=DKIM1; h=sha1; p=AAAA"), Outcome::WrongAlgorithm);
    assert_eq!(with("v=spf1 -all"), Outcome::NoKey);

    let short = Signing { key: TestKey::Rsa512, ..Signing::default() }.dkim(BLOCK, BODY);
    assert_eq!(outcome(&short), Outcome::TooWeak);
    assert_eq!(outcome(&message.replace("rsa-sha256", "rsa-sha1")), Outcome::TooWeak);
    assert_eq!(outcome(&message.replace("rsa-sha256", "ed25519-sha256")), Outcome::WrongAlgorithm);
    assert_eq!(outcome(&message.replace("rsa-sha256", "rsa-md5")), Outcome::Malformed);
    assert_eq!(outcome(&message.replace("v=1", "v=2")), Outcome::Malformed);
    assert_eq!(outcome("DKIM-Signature: nonsense\nFrom: a@example.org\n"), Outcome::Malformed);
}

#[test]
fn a_thousand_signatures_stay_bounded_and_those_with_a_key_come_first() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let junk = "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=x; h=from; bh=AAAA; b=AAAA\n";
    let text = format!("{}{message}", junk.repeat(1000));
    let proof = proof(&text);
    assert_eq!((proof.signatures.len(), proof.unverified), (MAX_SIGNATURES, 1001 - MAX_SIGNATURES));
    assert_eq!(proof.signatures.last().unwrap().outcome, Outcome::Verified);

    let (field, _) = message.split_once("\nReceived").unwrap();
    let text = format!("{}{message}", format!("{field}\n").repeat(1000));
    let proof = kit::signing::proof(&text);
    assert_eq!((proof.signatures.len(), proof.unverified), (MAX_SIGNATURES, 1001 - MAX_SIGNATURES));
}

#[test]
fn long_lists_and_many_tags_are_refused() {
    let long = "from:".repeat(100_000);
    let text = format!(
        "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=rsa1024; bh=AAAA; b=AAAA; h={long}from\nFrom: a@b.c\n"
    );
    assert_eq!(outcome(&text), Outcome::Malformed);
    let text = format!("DKIM-Signature: {}\nFrom: a@b.c\n", "a=;".repeat(100_000));
    assert_eq!(outcome(&text), Outcome::Malformed);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any one character of the signed text changed: the signature does not hold.
    #[test]
    fn one_changed_character_of_the_signed_text_breaks_the_signature(
        place in any::<prop::sample::Index>(),
        other in prop::char::range('!', '~'),
        key in prop::sample::select(vec![TestKey::Rsa1024, TestKey::Ed25519]),
    ) {
        let message = Signing { key, ..Signing::default() }.dkim(BLOCK, BODY);
        let (block, _) = message.split_once("\n\n").unwrap();
        let own = block.find("\n\tb=").unwrap() + 4;
        let covered: Vec<(usize, usize)> = ["From:", "To:", "Date:", "Subject:"]
            .iter()
            .map(|name| {
                let fields = kit::signing::fields(block);
                let field = fields.iter().find(|field| field.starts_with(name)).unwrap();
                let start = block.find(field.as_str()).unwrap();
                (start, start + field.len())
            })
            .chain([(0, own)])
            .collect();
        let signed: Vec<(usize, char)> = block
            .char_indices()
            .filter(|&(at, c)| {
                covered.iter().any(|&(start, end)| (start..end).contains(&at)) && !c.is_whitespace()
            })
            .collect();
        let (at, was) = signed[place.index(signed.len())];
        // Field names are compared without case, and so are canonicalised names.
        prop_assume!(!was.eq_ignore_ascii_case(&other));
        let mut changed = block.to_owned();
        changed.replace_range(at..=at, &other.to_string());
        let proof = proof(&changed);
        prop_assert!(
            proof.signatures.iter().all(|s| s.outcome != Outcome::Verified),
            "{was} at {at} became {other}"
        );
    }

    /// White space anywhere it stands already, in any amount, folded or not: the signature holds.
    #[test]
    fn other_white_space_leaves_the_signature_alone(
        spaces in prop::collection::vec(prop::sample::select(vec![" ", "\t", "  ", "\n ", "\n\t", "\n   \t", " \n "]), 64),
        crlf in any::<bool>(),
    ) {
        let message = Signing::default().dkim(BLOCK, BODY);
        let (block, _) = message.split_once("\n\n").unwrap();
        let mut spaces = spaces.iter().cycle();
        let fields: Vec<String> = kit::signing::fields(block)
            .iter()
            .map(|field| {
                let (name, body) = field.split_once(':').unwrap();
                let words: Vec<&str> = body.split_whitespace().collect();
                let mut text = format!("{name}:");
                for word in words {
                    text.push_str(spaces.next().unwrap());
                    text.push_str(word);
                }
                text
            })
            .collect();
        let text = fields.join(if crlf { "\r\n" } else { "\n" });
        prop_assert_eq!(outcome(&text), Outcome::Verified, "{}", text);
    }

    /// Whatever is pasted, nothing panics and the limits hold.
    #[test]
    fn anything_is_survived(
        lines in prop::collection::vec(
            (prop::sample::select(vec!["DKIM-Signature:", "ARC-Seal:", "ARC-Message-Signature: i=1;", "ARC-Authentication-Results: i=1;", "From:", " ", ""]), ".{0,80}"),
            0..40,
        ),
    ) {
        let text: Vec<String> = lines.iter().map(|(head, rest)| format!("{head} {rest}\n")).collect();
        let text = text.concat();
        let proof = proof(&text);
        prop_assert!(proof.signatures.len() <= MAX_SIGNATURES);
        prop_assert!(proof.signatures.iter().all(|s| s.outcome != Outcome::Verified));
    }

    /// The same for the record a reader pastes.
    #[test]
    fn any_pasted_record_is_survived(text in "[\"{}()\\\\;=,vpk DKIM1\n]{0,200}|.{0,200}") {
        let _ = KeyStore::default().add_pasted("example.org", "s", &text);
    }
}

/// A store that knows these keys under one name, whatever they are called.
fn under_one_name(selector: &str, keys: &[TestKey]) -> KeyStore {
    let mut store = KeyStore::default();
    for key in keys {
        store.add_policy(kit::signing::DOMAIN, selector, &key.record()).unwrap();
    }
    store
}

#[test]
fn a_signature_made_with_another_key_is_no_failure() {
    let message = Signing::default().dkim(BLOCK, BODY);
    // A key of another length, and a built-in one of the same.
    let foreign = under_one_name("rsa1024", &[TestKey::Rsa2048]);
    let found = proof_with(&message, &foreign).signatures.remove(0);
    assert_eq!((found.outcome, found.key), (Outcome::NoKey, Some(KeyOrigin::Policy)));
    assert_eq!(found.key_bits, None);
    let taken = message.replace(
        "d=example.org;\n\ts=rsa1024;",
        "d=accountprotection.microsoft.com;\n\ts=selector1;",
    );
    assert_ne!(taken, message);
    let found = proof_with(&taken, &KeyStore::default()).signatures.remove(0);
    assert_eq!((found.outcome, found.key), (Outcome::NoKey, Some(KeyOrigin::BuiltIn)));
    // Nothing is known under the name at all.
    let found = proof_with(&message, &KeyStore::default()).signatures.remove(0);
    assert_eq!((found.outcome, found.key), (Outcome::NoKey, None));
}

#[test]
fn one_of_several_keys_of_a_name_decides() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let changed = message.replace("Subject: ", "Subject: x");
    assert_ne!(changed, message);
    for (keys, bits) in [
        (&[TestKey::Rsa1024, TestKey::Rsa2048], 1024),
        (&[TestKey::Rsa2048, TestKey::Rsa1024], 1024),
    ] {
        let store = under_one_name("rsa1024", keys);
        let found = proof_with(&message, &store).signatures.remove(0);
        assert_eq!((found.outcome, found.key_bits), (Outcome::Verified, Some(bits)));
        // The key that made it says over what: the text was changed.
        let found = proof_with(&changed, &store).signatures.remove(0);
        assert_eq!((found.outcome, found.key_bits), (Outcome::DoesNotVerify, Some(bits)));
    }
    // An Ed25519 signature does not tell which key made it.
    let signing = Signing { key: TestKey::Ed25519, ..Signing::default() };
    let changed = signing.dkim(BLOCK, BODY).replace("Subject: ", "Subject: x");
    assert_eq!(outcome(&changed), Outcome::DoesNotVerify);
}

#[test]
fn a_signature_that_lost_a_letter_is_a_damaged_signature_and_not_a_changed_text() {
    let message = Signing::default().dkim(BLOCK, BODY);
    let (head, b) = message.split_once("b=").unwrap();
    let letter = if b.starts_with('A') { 'B' } else { 'A' };
    let damaged = format!("{head}b={letter}{}", &b[1..]);
    assert_eq!(outcome(&damaged), Outcome::NoKey);
}
