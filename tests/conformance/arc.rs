//! ARC chains: the validation cases of the public `arc_test_suite`, by name, as messages of this project's own,
//! signed here with test keys. Each broken field is signed as it stands, so that what fails is what the name says.
//!
//! Left out of the suite's list: the cases on answers of a name server. Judged differently, on purpose, are SHA-1
//! and 512-bit keys (RFC 8301 forbids both; the suite was written before) and simple canonicalisation, which RFC 8617
//! allows.

use countersign_core::proof::keys::KeyStore;
use countersign_core::proof::{ArcFlaw, BodyHash, MAX_SIGNATURES, Outcome, Proof};
use kit::signing::{DOMAIN, Signing, TestKey, fields, proof, proof_with, seal};

const BLOCK: &str = "MIME-Version: 1.0\nReturn-Path: <someone@example.org>\n\
Received: by a.example with HTTP; Tue, 3 Jan 2017 12:22:54 -0800 (PST)\nMessage-ID: <1@example.org>\n\
Date: Tue, 3 Jan 2017 12:00:00 -0800\nFrom: Some One <someone@example.org>\nTo: list@example.net\nSubject: Example 1";
const BODY: &str = "Hello,\n\nthis  is a body.\n--S.\n";
const H: &str = "from:to:date:subject:mime-version:arc-authentication-results";

type Edit = fn(String) -> String;

/// What one server adds, and what is wrong with it before it is signed.
struct Hop {
    instance: u32,
    key: TestKey,
    h: &'static str,
    c: &'static str,
    extra: &'static str,
    results: Edit,
    message_signature: Edit,
    seal: Edit,
}

fn same(text: String) -> String {
    text
}

fn hop(instance: u32) -> Hop {
    Hop {
        instance,
        key: TestKey::Rsa1024,
        h: H,
        c: "relaxed/relaxed",
        extra: "t=12345;",
        results: same,
        message_signature: same,
        seal: same,
    }
}

/// A message on its way.
struct DeliveryPath {
    block: String,
    covered: Vec<String>,
}

impl DeliveryPath {
    fn start() -> Self {
        Self { block: BLOCK.to_owned(), covered: Vec::new() }
    }

    /// One server adds its set.
    fn through(mut self, hop: &Hop) -> Self {
        let i = hop.instance;
        let results = (hop.results)(format!(
            "ARC-Authentication-Results: i={i}; mx.example.org;\n    spf=pass smtp.mailfrom=a@d.example;\n    dmarc=pass"
        ));
        self.block = with(&results, &self.block);
        let signing = Signing { key: hop.key, c: hop.c, h: hop.h, extra: hop.extra };
        let message_signature =
            signing.message_signature(i, &self.block, BODY, hop.message_signature);
        let cv = if i == 1 { "none" } else { "pass" };
        let (a, s) = (hop.key.algorithm(), hop.key.selector());
        let field = (hop.seal)(format!(
            "ARC-Seal: i={i}; a={a}; cv={cv};\n    d={DOMAIN}; s={s}; t=12345;\n    b="
        ));
        self.covered.extend([results, message_signature.clone()]);
        let seal = seal(hop.key, &self.covered, &field);
        self.covered.push(seal.clone());
        self.block = with(&seal, &with(&message_signature, &self.block));
        self
    }

    /// Something on the way changed a field.
    fn changed(mut self, from: &str, to: &str) -> Self {
        assert!(self.block.contains(from));
        self.block = self.block.replace(from, to);
        self
    }

    fn arrive(self) -> String {
        format!("{}\n\n{BODY}", self.block)
    }
}

/// A message with the sets of all hops, the newest on top.
fn message(hops: &[Hop]) -> String {
    hops.iter().fold(DeliveryPath::start(), DeliveryPath::through).arrive()
}

fn with(field: &str, block: &str) -> String {
    if field.is_empty() { block.to_owned() } else { format!("{field}\n{block}") }
}

fn chain(length: u32) -> String {
    message(&(1..=length).map(hop).collect::<Vec<_>>())
}

/// One value for the whole chain, as RFC 8617 section 5.2 has it.
fn value(proof: &Proof) -> &'static str {
    let Some(newest) = proof.arc.sets.last() else {
        return if proof.arc.flaw.is_none() { "none" } else { "fail" };
    };
    let sealed = proof.arc.sets.iter().all(|set| set.seal.outcome == Outcome::Verified);
    let signature = &newest.message_signature;
    let intact = (signature.outcome, signature.body) == (Outcome::Verified, BodyHash::Matches);
    if proof.arc.flaw.is_none() && sealed && intact { "pass" } else { "fail" }
}

/// The message without the fields that `drop` names by a beginning.
fn without(message: &str, drop: &str) -> String {
    let (block, body) = message.split_once("\n\n").unwrap();
    let kept: Vec<String> = fields(block).into_iter().filter(|f| !f.starts_with(drop)).collect();
    assert!(kept.len() < fields(block).len(), "{drop} is there");
    format!("{}\n\n{body}", kept.join("\n"))
}

/// The message with one field standing twice.
fn twice(message: &str, which: &str) -> String {
    let field = fields(message).into_iter().find(|f| f.starts_with(which)).unwrap();
    format!("{field}\n{message}")
}

fn edited(which: &str, edit: Edit) -> Hop {
    edited_at(1, which, edit)
}

fn edited_at(instance: u32, which: &str, edit: Edit) -> Hop {
    let hop = hop(instance);
    match which {
        "as" => Hop { seal: edit, ..hop },
        "ams" => Hop { message_signature: edit, ..hop },
        _ => Hop { results: edit, ..hop },
    }
}

/// A list between two servers changed the subject.
fn changed_on_the_way() -> String {
    let route = DeliveryPath::start().through(&hop(1)).changed("Example 1", "[list] Example 1");
    route.through(&hop(2)).arrive()
}

#[track_caller]
fn check(cases: &[(&str, &str, String)]) {
    for (name, expected, message) in cases {
        let proof = proof(message);
        assert_eq!(value(&proof), *expected, "{name}: {:#?}\n{message}", proof.arc);
    }
}

#[test]
fn chain_values() {
    let two = |first: Hop, second: Hop| message(&[first, second]);
    let cv = |instance, edit: Edit| edited_at(instance, "as", edit);
    let broken = |text: String, field: &str| {
        // One character of the signature itself.
        let (before, after) = text.split_once(field).unwrap();
        let (head, b) = after.split_once(" b=").unwrap();
        let changed = if b.starts_with('A') { "B" } else { "A" };
        format!("{before}{field}{head} b={changed}{}", &b[1..])
    };
    check(&[
        ("cv_empty", "none", String::new()),
        ("cv_no_headers", "none", format!("\n\n{BODY}")),
        ("cv_no_body", "none", BLOCK.to_owned()),
        ("cv_base1", "none", format!("{BLOCK}\n\n{BODY}")),
        ("cv_pass_i1_1", "pass", chain(1)),
        ("cv_pass_i2_1", "pass", chain(2)),
        ("cv_pass_i2_1_ams1_invalid", "pass", changed_on_the_way()),
        ("cv_pass_i3_1", "pass", chain(3)),
        ("cv_pass_i4_1", "pass", chain(4)),
        ("cv_pass_i5_1", "pass", chain(5)),
        ("cv_fail_i1_ams_na", "fail", without(&chain(1), "ARC-Message-Signature")),
        ("cv_fail_i1_ams_invalid", "fail", chain(1).replace("Example 1", "Example 2")),
        ("cv_fail_i1_as_na", "fail", without(&chain(1), "ARC-Seal")),
        ("cv_fail_i1_as_pass", "fail", message(&[cv(1, |t| t.replace("cv=none", "cv=pass"))])),
        ("cv_fail_i1_as_fail", "fail", message(&[cv(1, |t| t.replace("cv=none", "cv=fail"))])),
        ("cv_fail_i1_as_invalid", "fail", broken(chain(1), "ARC-Seal:")),
        ("cv_fail_i2_ams_na", "fail", without(&chain(2), "ARC-Message-Signature: i=2")),
        ("cv_fail_i2_ams_invalid", "fail", chain(2).replace("Example 1", "Example 2")),
        ("cv_fail_i2_as1_na", "fail", without(&chain(2), "ARC-Seal: i=1")),
        ("cv_fail_i2_as1_invalid", "fail", broken(chain(2), "ARC-Seal: i=1")),
        ("cv_fail_i2_as1_pass", "fail", two(cv(1, |t| t.replace("cv=none", "cv=pass")), hop(2))),
        ("cv_fail_i2_as1_fail", "fail", two(cv(1, |t| t.replace("cv=none", "cv=fail")), hop(2))),
        ("cv_fail_i2_as2_na", "fail", without(&chain(2), "ARC-Seal: i=2")),
        ("cv_fail_i2_as2_invalid", "fail", broken(chain(2), "ARC-Seal: i=2")),
        ("cv_fail_i2_as2_none", "fail", two(hop(1), cv(2, |t| t.replace("cv=pass", "cv=none")))),
        ("cv_fail_i2_as2_fail", "fail", two(hop(1), cv(2, |t| t.replace("cv=pass", "cv=fail")))),
        ("arc_set_duplicate", "fail", {
            let message = chain(1);
            let set: Vec<String> = fields(&message).into_iter().take(3).collect();
            format!("{}\n{message}", set.join("\n"))
        }),
    ]);
}

#[test]
fn the_form_of_seals() {
    let of = |edit: Edit| message(&[edited("as", edit)]);
    let after = |from: &str, to: &str| {
        let message = chain(1);
        assert!(message.contains(from), "{from}");
        message.replace(from, to)
    };
    check(&[
        ("as_format_sc_wsp", "pass", of(|t| t.replace("; cv", " ;\n  cv"))),
        ("as_format_eq_wsp", "pass", of(|t| t.replace("t=12345", "t = 12345"))),
        ("as_format_tags_trail_sc", "pass", of(|t| format!("{t};"))),
        ("as_format_tags_unknown", "pass", of(|t| t.replace("; cv", "; w=catparty; cv"))),
        ("as_format_inv_tag_key", "fail", of(|t| t.replace("; cv", "; _x=1; cv"))),
        ("as_format_tags_dup", "fail", of(|t| t.replace("; cv", "; s=rsa1024; cv"))),
        ("as_format_tags_key_case", "fail", of(|t| t.replace("cv=", "CV="))),
        (
            "as_format_tags_val_case",
            "fail",
            of(|t| t.replace("s=rsa", "s=RSA")).replace("s=RSA", "s=rsa"),
        ),
        ("as_format_tags_wsp", "fail", of(|t| t.replace("rsa-sha256", "rsa-sha 256"))),
        ("as_format_tags_sc", "fail", of(|t| t.replace("; cv", ";; cv"))),
        ("as_fields_i_dup", "fail", twice(&chain(1), "ARC-Seal")),
        ("as_fields_i_dup2", "fail", twice(&chain(2), "ARC-Seal: i=2")),
        ("as_fields_i_missing", "fail", of(|t| t.replace("i=1; ", ""))),
        ("as_fields_i_malformed1", "fail", of(|t| t.replace("i=1; ", "i=0; "))),
        ("as_fields_i_malformed2", "fail", of(|t| t.replace("i=1; ", "i=a; "))),
        ("as_fields_a_sha1 (the suite: pass)", "fail", of(|t| t.replace("sha256", "sha1"))),
        ("as_fields_a_na", "fail", of(|t| t.replace("a=rsa-sha256; ", ""))),
        ("as_fields_a_empty", "fail", of(|t| t.replace("a=rsa-sha256; ", "a=; "))),
        ("as_fields_a_unknown", "fail", of(|t| t.replace("sha256", "sha9000"))),
        ("as_fields_b_ignores_wsp", "pass", chain(1).replace("\n\t ", "  \n  \t ")),
        (
            "as_fields_b_512 (the suite: pass)",
            "fail",
            message(&[Hop { key: TestKey::Rsa512, ..hop(1) }]),
        ),
        ("as_fields_b_1024", "pass", message(&[Hop { key: TestKey::Rsa1024, ..hop(1) }])),
        ("as_fields_b_2048", "pass", message(&[Hop { key: TestKey::Rsa2048, ..hop(1) }])),
        ("(ours) ed25519", "pass", message(&[Hop { key: TestKey::Ed25519, ..hop(1) }])),
        ("as_fields_b_head_case", "pass", after("ARC-Seal:", "aRC-sEAL:")),
        ("as_fields_b_head_unfold", "pass", after("\n    ", " ")),
        ("as_fields_b_eol_wsp", "pass", after("mx.example.org;\n", "mx.example.org;   \t\n")),
        ("as_fields_b_inl_wsp", "pass", after("; mx.example.org", ";    \tmx.example.org")),
        ("as_fields_b_col_wsp", "pass", after("ARC-Seal: ", "ARC-Seal:    \t")),
        ("as_fields_b_na", "fail", of(|t| t.replace("    b=", "    c=x"))),
        ("as_fields_b_empty", "fail", {
            let message = chain(1);
            let seal = fields(&message)[0].clone();
            message.replace(&seal, &format!("{}b=", seal.split_once("b=").unwrap().0))
        }),
        ("as_fields_b_base64", "fail", {
            let message = chain(1);
            message.replacen("b=", "b=&", 1)
        }),
        ("as_fields_b_aar1", "fail", after("spf=pass", "spf=fail")),
        (
            "as_fields_b_ams1",
            "fail",
            after(" d=example.org;\n\ts", " d=example.org; x=99999;\n\ts"),
        ),
        ("as_fields_b_asb1", "fail", chain(2).replacen("t=12345;\n    b=", "t=12346;\n    b=", 1)),
        ("as_fields_cv_na", "fail", of(|t| t.replace("cv=none;", ""))),
        ("as_fields_cv_empty", "fail", of(|t| t.replace("cv=none;", "cv=;"))),
        ("as_fields_cv_invalid", "fail", of(|t| t.replace("cv=none;", "cv=catparty;"))),
        ("as_fields_d_na", "fail", of(|t| t.replace("d=example.org; ", ""))),
        ("as_fields_d_empty", "fail", of(|t| t.replace("d=example.org; ", "d=; "))),
        ("as_fields_d_invalid", "fail", of(|t| t.replace("d=example.org; ", "d=not a domain; "))),
        ("as_fields_s_na", "fail", of(|t| t.replace("s=rsa1024; ", ""))),
        ("as_fields_s_empty", "fail", of(|t| t.replace("s=rsa1024; ", "s=; "))),
        ("as_fields_t_na", "pass", of(|t| t.replace("t=12345;", ""))),
        ("as_fields_t_empty", "fail", of(|t| t.replace("t=12345;", "t=;"))),
        ("as_fields_t_invalid", "fail", of(|t| t.replace("t=12345;", "t=catparty;"))),
        ("(ours) h= in a seal", "fail", of(|t| t.replace("; cv", "; h=from; cv"))),
    ]);
}

#[test]
fn the_form_of_message_signatures() {
    let of = |edit: Edit| message(&[edited("ams", edit)]);
    let h = |h: &'static str| message(&[Hop { h, ..hop(1) }]);
    let c = |c: &'static str| message(&[Hop { c, ..hop(1) }]);
    let body = |from: &str, to: &str| chain(1).replace(from, to);
    check(&[
        ("ams_format_sc_wsp", "pass", of(|t| t.replace("; c=", " ;\n  c="))),
        ("ams_format_eq_wsp", "pass", of(|t| t.replace("d=example.org", "d = example.org"))),
        ("ams_format_tags_trail_sc", "pass", of(|t| format!("{t};"))),
        ("ams_format_tags_unknown", "pass", of(|t| t.replace("; c=", "; w=catparty; c="))),
        ("ams_format_inv_tag_key", "fail", of(|t| t.replace("; c=", "; _x=1; c="))),
        ("ams_format_tags_dup", "fail", of(|t| t.replace("; c=", "; s=rsa1024; c="))),
        ("ams_format_tags_key_case", "fail", of(|t| t.replace("bh=", "BH="))),
        ("ams_format_tags_val_case", "fail", of(|t| t.replace("=relaxed/", "=RELAXED/"))),
        ("ams_format_tags_wsp", "fail", of(|t| t.replace("rsa-sha256", "rsa-sha 256"))),
        ("ams_format_tags_sc", "fail", of(|t| t.replace("; c=", ";; c="))),
        ("ams_fields_i_dup", "fail", twice(&chain(1), "ARC-Message-Signature")),
        ("ams_fields_a_sha1 (the suite: pass)", "fail", of(|t| t.replace("sha256", "sha1"))),
        ("ams_fields_a_na", "fail", of(|t| t.replace("a=rsa-sha256; ", ""))),
        ("ams_fields_a_empty", "fail", of(|t| t.replace("a=rsa-sha256; ", "a=; "))),
        ("ams_fields_a_unknown", "fail", of(|t| t.replace("sha256", "sha9000"))),
        ("ams_fields_b_head_case", "pass", body("Subject:", "sUBJECT:")),
        ("ams_fields_b_eol_wsp", "pass", body("Example 1", "Example 1   ")),
        ("ams_fields_b_inl_wsp", "pass", body("Example 1", "Example    \t 1")),
        ("ams_fields_b_col_wsp", "pass", body("Subject: ", "Subject:    ")),
        ("ams_fields_b_na", "fail", of(|t| t.replace("\tb=", "\tx=1"))),
        ("ams_fields_b_mod_headers", "fail", body("list@example.net", "lost@example.net")),
        ("ams_fields_bh_ignores_wsp", "pass", of(|t| t.replace("bh=", "bh= \n  "))),
        ("ams_fields_bh_sim_base", "pass", c("relaxed/simple")),
        ("ams_fields_bh_sim_inl_wsp", "fail", c("relaxed/simple").replace("this  is", "this is")),
        ("ams_fields_bh_sim_end_lines", "pass", c("relaxed/simple") + "\n\n\n"),
        ("ams_fields_bh_rel_eol_wsp", "pass", body("a body.\n", "a body. \t \n")),
        ("ams_fields_bh_rel_inl_wsp", "pass", body("this  is", "this \t  is")),
        ("ams_fields_bh_rel_end_lines", "pass", chain(1) + "\n\n\n"),
        ("ams_fields_bh_rel_trail_crlf", "pass", chain(1).trim_end().to_owned()),
        ("ams_fields_bh_na", "fail", of(|t| t.replace("bh=", "w="))),
        ("ams_fields_bh_empty", "fail", {
            of(|t| {
                let (head, tail) = t.split_once("bh=").unwrap();
                format!("{head}bh={}", &tail[tail.find(';').unwrap()..])
            })
        }),
        ("ams_fields_bh_base64", "fail", of(|t| t.replace("bh=", "bh=&"))),
        ("ams_fields_bh_mod_sig", "fail", of(|t| t.replace("bh=", "bh=AAAA"))),
        ("ams_fields_bh_mod_bod", "fail", body("this  is", "that  is")),
        (
            "ams_fields_c_na (simple/simple)",
            "fail",
            c("relaxed/relaxed").replace("c=relaxed/relaxed; ", ""),
        ),
        ("ams_fields_c_empty", "fail", of(|t| t.replace("c=relaxed/relaxed", "c="))),
        ("ams_fields_c_ss (the suite: fail)", "pass", c("simple/simple")),
        ("ams_fields_c_sr (the suite: fail)", "pass", c("simple/relaxed")),
        ("ams_fields_c_rs (the suite: fail)", "pass", c("relaxed/simple")),
        ("ams_fields_c_invalid", "fail", of(|t| t.replace("c=relaxed/relaxed", "c=catparty"))),
        ("ams_fields_d_na", "fail", of(|t| t.replace("d=example.org;", ""))),
        ("ams_fields_d_empty", "fail", of(|t| t.replace("d=example.org;", "d=;"))),
        ("ams_fields_d_invalid", "fail", of(|t| t.replace("d=example.org;", "d=not a domain;"))),
        ("ams_fields_h_empty", "pass", h("")),
        ("ams_fields_h_cws1", "pass", h("from : to :\n  date : subject")),
        ("ams_fields_h_case", "pass", h("FROM:tO:Date:subjecT")),
        ("ams_fields_h_dup1", "pass", {
            h("from:received:from") // The second stands for no field.
        }),
        ("ams_fields_h_non_existant", "pass", h("from:to:x-none")),
        ("ams_fields_h_non_existant_dup", "pass", h("from:to:x-none:x-none")),
        ("ams_fields_h_includes_ams", "pass", {
            let second = Hop { h: "from:arc-message-signature", ..hop(2) };
            message(&[hop(1), second])
        }),
        (
            "ams_fields_h_na",
            "fail",
            of(|t| {
                t.replace("h=from:to:date:subject:mime-version:arc-authentication-results;", "")
            }),
        ),
        ("ams_fields_h_inv_hdr", "fail", h("from:not a name")),
        ("ams_fields_h_dup2", "fail", {
            let message = chain(1);
            message.replace("\n\nHello", "\nSubject: Example 3\n\nHello")
        }),
        ("ams_fields_h_order", "fail", chain(1).replace("h=from:to:", "h=to:from:")),
        ("ams_fields_h_empty_added", "fail", { format!("X-None: added\n{}", h("from:to:x-none")) }),
        ("ams_fields_h_includes_as", "fail", h("from:to:arc-seal")),
        ("ams_fields_s_na", "fail", of(|t| t.replace("s=rsa1024;", ""))),
        ("ams_fields_s_empty", "fail", of(|t| t.replace("s=rsa1024;", "s=;"))),
        ("ams_fields_t_na", "pass", message(&[Hop { extra: "", ..hop(1) }])),
        ("ams_fields_t_empty", "fail", message(&[Hop { extra: "t=;", ..hop(1) }])),
        ("ams_fields_t_invalid", "fail", message(&[Hop { extra: "t=catparty;", ..hop(1) }])),
    ]);
}

#[test]
fn results_fields_and_keys() {
    let of = |edit: Edit| message(&[edited("aar", edit)]);
    check(&[
        ("aar_missing", "fail", without(&chain(1), "ARC-Authentication-Results")),
        ("aar2_missing", "fail", without(&chain(2), "ARC-Authentication-Results: i=2")),
        ("aar_i_missing", "fail", of(|t| t.replace("i=1; ", ""))),
        ("aar_i_wrong", "fail", of(|t| t.replace("i=1; ", "i=2; "))),
        (
            "aar_i_not_prefixed",
            "fail",
            of(|t| t.replace("i=1; mx.example.org;", "mx.example.org; i=1;")),
        ),
        ("aar_i_no_semi", "fail", of(|t| t.replace("i=1; ", "i=1 "))),
    ]);
    let chain = chain(1);
    let mut keys = KeyStore::default();
    let outcome = |keys: &KeyStore| proof_with(&chain, keys).arc.sets[0].seal.outcome;
    assert_eq!(outcome(&keys), Outcome::NoKey, "public_key_na");
    assert!(keys.add_policy(DOMAIN, "rsa1024", "v=DKIM1; p=AAAA").is_err());
    assert_eq!(outcome(&keys), Outcome::NoKey, "public_key_invalid");
}

#[test]
fn flaws_are_named() {
    let flaw = |message: &str| proof(message).arc.flaw;
    let three = chain(3);
    let mut gap = three.clone();
    for field in ["ARC-Seal: i=2", "ARC-Message-Signature: i=2", "ARC-Authentication-Results: i=2"]
    {
        gap = without(&gap, field);
    }
    assert_eq!(flaw(&three), None);
    assert_eq!(flaw(&gap), Some(ArcFlaw::Gap));
    let outcomes: Vec<_> =
        proof(&gap).arc.sets.iter().map(|s| (s.instance, s.seal.outcome)).collect();
    assert_eq!(outcomes, [(1, Outcome::Verified), (3, Outcome::DoesNotVerify)]);
    assert_eq!(flaw(&twice(&three, "ARC-Seal: i=2")), Some(ArcFlaw::Duplicate));
    assert_eq!(flaw(&without(&three, "ARC-Seal: i=2")), Some(ArcFlaw::Incomplete));
    assert_eq!(flaw(&chain(1).replace("i=1;", "i=51;")), Some(ArcFlaw::BadInstance));
    assert_eq!(flaw(&chain(1).replace("cv=none", "cv=pass")), Some(ArcFlaw::BadChainValue));
}

#[test]
fn a_seal_that_says_fail_covers_its_own_set_alone() {
    let mut block = chain(1).replace("spf=pass", "spf=fail");
    let (old, _) = block.split_once("\n\n").unwrap();
    let results = "ARC-Authentication-Results: i=2; mx.example.org; arc=fail".to_owned();
    let signed = format!("{results}\n{old}");
    let signature = Signing::default().message_signature(2, &signed, BODY, same);
    let field = format!("ARC-Seal: i=2; a=rsa-sha256; cv=fail; d={DOMAIN}; s=rsa1024; b=");
    let seal = seal(TestKey::Rsa1024, &[results.clone(), signature.clone()], &field);
    block = format!("{seal}\n{signature}\n{signed}\n\n{BODY}");
    let proof = proof(&block);
    let outcomes: Vec<_> = proof.arc.sets.iter().map(|set| set.seal.outcome).collect();
    assert_eq!(outcomes, [Outcome::DoesNotVerify, Outcome::Verified]);
    assert_eq!(proof.arc.flaw, Some(ArcFlaw::ChainFailed));
    assert_eq!(proof.arc.sets[1].seal.covered_fields.len(), 2);
}

#[test]
fn a_seal_that_says_fail_may_cover_all_sets_as_googles_does() {
    let first = chain(1);
    let (old, _) = first.split_once("\n\n").unwrap();
    let results = "ARC-Authentication-Results: i=2; mx.example.org; arc=fail".to_owned();
    let signed = format!("{results}\n{old}");
    let signature = Signing::default().message_signature(2, &signed, BODY, same);
    let field = format!("ARC-Seal: i=2; a=rsa-sha256; cv=fail; d={DOMAIN}; s=rsa1024; b=");
    let older = fields(old);
    let of = |name: &str| older.iter().find(|field| field.starts_with(name)).unwrap().clone();
    let covered = [
        of("ARC-Authentication-Results"),
        of("ARC-Message-Signature"),
        of("ARC-Seal"),
        results.clone(),
        signature.clone(),
    ];
    let seal = seal(TestKey::Rsa1024, &covered, &field);
    let block = format!("{seal}\n{signature}\n{signed}\n\n{BODY}");
    let outcomes = |text: &str| -> Vec<Outcome> {
        proof(text).arc.sets.iter().map(|set| set.seal.outcome).collect()
    };
    assert_eq!(outcomes(&block), [Outcome::Verified, Outcome::Verified]);
    let proof = proof(&block);
    assert_eq!(proof.arc.sets[1].seal.covered_fields.len(), 5);
    // The chain failed all the same: nothing of it counts.
    assert_eq!(proof.arc.flaw, Some(ArcFlaw::ChainFailed));
    let changed = block.replace("spf=pass", "spf=fail");
    assert_ne!(changed, block);
    assert_eq!(outcomes(&changed), [Outcome::DoesNotVerify, Outcome::DoesNotVerify]);
}

#[test]
fn a_change_between_two_servers_breaks_the_older_message_signature_only() {
    let proof = proof(&changed_on_the_way());
    let outcomes: Vec<_> = proof
        .arc
        .sets
        .iter()
        .map(|set| (set.seal.outcome, set.message_signature.outcome))
        .collect();
    let expected =
        [(Outcome::Verified, Outcome::DoesNotVerify), (Outcome::Verified, Outcome::Verified)];
    assert_eq!(outcomes, expected);
}

#[test]
fn a_set_moved_onto_other_fields_keeps_its_seal_and_loses_its_message_signature() {
    let moved = chain(1).replace("someone@example.org>\nTo", "other@example.org>\nTo");
    let set = &proof(&moved).arc.sets[0];
    assert_eq!(set.seal.outcome, Outcome::Verified);
    assert_eq!(set.message_signature.outcome, Outcome::DoesNotVerify);
}

#[test]
fn fifty_sets_stay_bounded_newest_first() {
    let proof = proof(&chain(50));
    assert_eq!((proof.arc.sets.len(), proof.arc.flaw), (50, None));
    let tried = |outcome| outcome != Outcome::NotTried;
    let seals: Vec<bool> = proof.arc.sets.iter().map(|set| tried(set.seal.outcome)).collect();
    let expected: Vec<bool> = (1..=50).map(|i| i > 50 - MAX_SIGNATURES).collect();
    assert_eq!(seals, expected);
    assert_eq!(proof.unverified, 100 - MAX_SIGNATURES);
    assert_eq!(value(&self::proof(&chain(51))), "fail");
}
