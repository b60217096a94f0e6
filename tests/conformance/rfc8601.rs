//! Conformance of `Authentication-Results` to RFC 8601: the examples of Appendix B by their numbers, the
//! deviations that mail services make, and the attacks on readers that look for words.
//!
//! Domains are reserved ones; the deviations keep the shape a service writes and none of its content.

use countersign_core::message::arc::ArcAuthenticationResults;
use countersign_core::message::authentication_results::{
    AuthenticationResults, Method, MethodResult, Ptype, ResultCode, clean_domain,
};
use countersign_core::message::violation::ViolationKind;

fn read(text: &str) -> AuthenticationResults {
    AuthenticationResults::parse(text, 0)
}

fn has(field: &AuthenticationResults, kind: ViolationKind) -> bool {
    field.violations.iter().any(|violation| violation.kind == kind)
}

/// `method=result` of every result, in order.
fn outcomes(field: &AuthenticationResults) -> Vec<String> {
    field.results.iter().map(|r| format!("{}={}", r.method, r.result)).collect()
}

fn id(field: &AuthenticationResults) -> &str {
    field.authserv_id.as_deref().unwrap_or_default()
}

fn only(field: &AuthenticationResults) -> &MethodResult {
    assert_eq!(field.results.len(), 1, "{field:#?}");
    &field.results[0]
}

/// Every result that a reader could take for proof.
fn passes(field: &AuthenticationResults) -> Vec<&MethodResult> {
    field.evidence().iter().filter(|r| r.result == ResultCode::Pass).collect()
}

mod appendix_b {
    use super::*;

    #[test]
    fn b1_no_field_is_no_result() {
        // The first example has no field at all; the nearest thing is an empty one.
        let field = read("");
        assert_eq!((field.authserv_id.as_deref(), field.results.len()), (None, 0));
        assert!(has(&field, ViolationKind::NoResults));
    }

    #[test]
    fn b2_nothing_was_checked() {
        let field = read(" example.org 1; none");
        assert_eq!((id(&field), field.version), ("example.org", Some(1)));
        assert!(field.results.is_empty() && field.violations.is_empty(), "{field:#?}");
    }

    #[test]
    fn b3_one_method() {
        let field = read(" example.com;\n          spf=pass smtp.mailfrom=example.net");
        assert_eq!(id(&field), "example.com");
        let spf = only(&field);
        assert_eq!((&spf.method, &spf.result), (&Method::Spf, &ResultCode::Pass));
        assert_eq!(spf.property(Ptype::Smtp, "mailfrom"), Some("example.net"));
        assert!(field.violations.is_empty());
    }

    #[test]
    fn b4_several_methods_in_one_field() {
        let field = read(
            " example.com;\n          auth=pass (cram-md5) smtp.auth=sender@example.net;\n          spf=pass smtp.mailfrom=example.net",
        );
        assert_eq!(outcomes(&field), ["auth=pass", "spf=pass"]);
        assert_eq!(&*field.results[0].comments[0], "cram-md5");
        assert_eq!(field.results[0].property(Ptype::Smtp, "auth"), Some("sender@example.net"));
        assert!(field.violations.is_empty());
        let second = read(" example.com; iprev=pass\n          policy.iprev=192.0.2.200");
        assert_eq!(only(&second).property(Ptype::Policy, "iprev"), Some("192.0.2.200"));
    }

    #[test]
    fn b5_several_fields_of_one_service() {
        let first = read(
            " example.com;\n          sender-id=fail header.from=example.com;\n          dkim=pass (good signature) header.d=example.com",
        );
        assert_eq!(outcomes(&first), ["sender-id=fail", "dkim=pass"]);
        assert_eq!(first.results[0].method, Method::Other("sender-id".into()));
        assert!(first.violations.is_empty());
        let second = read(
            " example.com;\n          auth=pass (cram-md5) smtp.auth=sender@example.com;\n          spf=fail smtp.mailfrom=example.com",
        );
        assert_eq!(outcomes(&second), ["auth=pass", "spf=fail"]);
    }

    #[test]
    fn b6_two_services() {
        let list = read(
            " example.com;\n      dkim=pass reason=\"good signature\"\n        header.i=@mail-router.example.net;\n      dkim=fail reason=\"bad signature\"\n        header.i=@newyork.example.com",
        );
        assert_eq!(outcomes(&list), ["dkim=pass", "dkim=fail"]);
        assert_eq!(list.results[0].reason.as_deref(), Some("good signature"));
        assert_eq!(list.results[1].reason.as_deref(), Some("bad signature"));
        assert_eq!(list.results[0].property(Ptype::Header, "i"), Some("@mail-router.example.net"));
        assert!(list.violations.is_empty());
        let origin =
            read(" example.net;\n      dkim=pass (good signature) header.i=@newyork.example.com");
        assert_eq!(id(&origin), "example.net");
    }

    #[test]
    fn b7_comments_anywhere() {
        let field = read(
            " foo.example.net (foobar) 1 (baz);\n    dkim (Because I like it) / 1 (One yay) = (wait for it) fail\n      policy (A dot can go here) . (like that) expired\n      (this surprised me) = (as I wasn't expecting it) 1362471462",
        );
        assert_eq!((id(&field), field.version), ("foo.example.net", Some(1)));
        let dkim = only(&field);
        assert_eq!((&dkim.method, &dkim.result), (&Method::Dkim, &ResultCode::Fail));
        assert_eq!(dkim.property(Ptype::Policy, "expired"), Some("1362471462"));
        assert_eq!(
            dkim.comments.iter().map(|c| &**c).collect::<Vec<_>>(),
            [
                "Because I like it",
                "One yay",
                "wait for it",
                "A dot can go here",
                "like that",
                "this surprised me",
                "as I wasn't expecting it"
            ]
        );
        assert!(field.violations.is_empty(), "{:?}", field.violations);
    }
}

/// What services write instead (`docs/receivers.md`), numbered as it was met.
mod deviations {
    use super::*;

    #[test]
    fn d01_no_authserv_id() {
        let field =
            read(" spf=pass (sender IP is 192.0.2.1)\n smtp.mailfrom=example.com; dkim=none");
        assert_eq!(field.authserv_id, None);
        assert_eq!(outcomes(&field), ["spf=pass", "dkim=none"]);
        assert_eq!(&*field.results[0].comments[0], "sender IP is 192.0.2.1");
        assert!(has(&field, ViolationKind::NoAuthservId));
    }

    #[test]
    fn d02_no_space_after_semicolon() {
        let field = read(
            "dkim=pass header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100",
        );
        assert_eq!(outcomes(&field), ["dkim=pass", "dmarc=pass", "compauth=pass"]);
        assert_eq!(field.results[0].property(Ptype::Header, "d"), Some("example.com"));
    }

    #[test]
    fn d03_trailing_semicolon() {
        let field = read("mx.example.net; spf=pass smtp.mailfrom=a@example.com;\n");
        assert_eq!(outcomes(&field), ["spf=pass"]);
        assert!(has(&field, ViolationKind::TrailingSemicolon));
    }

    #[test]
    fn d04_bare_tokens() {
        let text = "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; example.net; dkim=none (message not signed) header.d=none;example.net; dmarc=pass action=none header.from=example.com;";
        let field = read(text);
        assert_eq!(outcomes(&field), ["spf=pass", "dkim=none", "dmarc=pass"]);
        let bare: Vec<_> = field.bare_tokens.iter().map(|span| span.of(text)).collect();
        assert_eq!(bare, ["example.net", "example.net"]);
        // What looks like a property of nothing is no method either.
        let ses = "ses.example; spf=pass (spfCheck: domain of example.com designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=a@example.com; helo=mx.example.com; dkim=pass header.i=@example.com;";
        let field = read(ses);
        assert_eq!(outcomes(&field), ["spf=pass", "dkim=pass"]);
        let bare: Vec<_> = field.bare_tokens.iter().map(|span| span.of(ses)).collect();
        assert_eq!(bare, ["envelope-from=a@example.com", "helo=mx.example.com"]);
        assert_eq!(field.results[0].untyped("client-ip"), Some("192.0.2.1"));
        // An id and properties before the first semicolon.
        let old = read(
            "mta1.mail.example  from=example.com; domainkeys=neutral (no sig);  from=; dkim=pass (ok)",
        );
        assert_eq!(id(&old), "mta1.mail.example");
        assert_eq!(outcomes(&old), ["domainkeys=neutral", "dkim=pass"]);
    }

    #[test]
    fn d05_glued_comment() {
        let field = read(
            "a.example; dmarc=pass(p=NONE,sp=QUARANTINE) header.from=example.com; dmarc=none(permerror)",
        );
        assert_eq!(outcomes(&field), ["dmarc=pass", "dmarc=none"]);
        assert_eq!(&*field.results[0].comments[0], "p=NONE,sp=QUARANTINE");
        assert_eq!(field.results[0].property(Ptype::Header, "from"), Some("example.com"));
        assert!(has(&field, ViolationKind::GluedComment));
    }

    #[test]
    fn d06_separators_in_comments() {
        let field = read(
            "a.example; dkim=pass (2048-bit key; unprotected) header.d=example.com; dmarc=none (p=nil; dis=none) header.from=example.com; spf=pass (x: rule=[ip4:192.0.2.0/24]) smtp.mail=a@example.com",
        );
        assert_eq!(outcomes(&field), ["dkim=pass", "dmarc=none", "spf=pass"]);
        assert_eq!(&*field.results[0].comments[0], "2048-bit key; unprotected");
        assert_eq!(field.results[2].property(Ptype::Smtp, "mail"), Some("a@example.com"));
    }

    #[test]
    fn d07_properties_without_a_type() {
        let field = read(
            "dmarc=pass action=none header.from=example.com;compauth=pass reason=100; dmarc=pass (p=none dis=none) d=example.com; arc=none arc_overridden_status=NOT_OVERRIDDEN",
        );
        assert_eq!(field.results[0].untyped("action"), Some("none"));
        assert_eq!(field.results[1].untyped("reason"), Some("100"));
        assert_eq!(field.results[1].reason.as_deref(), Some("100"));
        assert_eq!(field.results[2].untyped("d"), Some("example.com"));
        assert_eq!(field.results[3].untyped("arc_overridden_status"), Some("NOT_OVERRIDDEN"));
        assert!(has(&field, ViolationKind::UntypedProperty));
    }

    #[test]
    fn d08_quoted_reason() {
        let field =
            read(r#"a.example; bimi=skipped reason="insufficient; dmarc=pass \"x\"" x.y=z"#);
        assert_eq!(outcomes(&field), ["bimi=skipped"]);
        assert_eq!(only(&field).reason.as_deref(), Some(r#"insufficient; dmarc=pass "x""#));
    }

    #[test]
    fn d09_signature_digits() {
        let field = read(
            r#"a.example; dkim=pass header.b=Uq5+H/n= header.d=example.com; dkim=pass header.b="Ngf1X5eN" header.d=example.net"#,
        );
        assert_eq!(field.results[0].property(Ptype::Header, "b"), Some("Uq5+H/n="));
        assert_eq!(field.results[1].property(Ptype::Header, "b"), Some("Ngf1X5eN"));
        assert!(field.violations.is_empty(), "{:?}", field.violations);
    }

    #[test]
    fn d10_several_results_of_one_method() {
        let field = read(
            "a.example; dkim=pass header.d=evil.test; dkim=fail header.d=example.com; spf=Pass smtp.mailfrom=a@example.com; spf=None smtp.helo=postmaster@h.example; spf=None smtp.pra=a@example.com",
        );
        assert_eq!(
            outcomes(&field),
            ["dkim=pass", "dkim=fail", "spf=pass", "spf=none", "spf=none"]
        );
        assert_eq!(field.results[0].property(Ptype::Header, "d"), Some("evil.test"));
        assert_eq!(field.results[1].property(Ptype::Header, "d"), Some("example.com"));
    }

    #[test]
    fn d11_results_outside_the_registry() {
        let field = read(
            "dkim=timeout (key query timeout) header.d=none;dkim=unknown;dkim=hardfail;dmarc=bestguesspass action=none;spf=tempfail;dmarc=success(p=REJECT)",
        );
        assert_eq!(
            field.results.iter().map(|r| r.result.clone()).collect::<Vec<_>>(),
            [
                ResultCode::Timeout,
                ResultCode::Other("unknown".into()),
                ResultCode::HardFail,
                ResultCode::BestGuessPass,
                ResultCode::Other("tempfail".into()),
                ResultCode::Other("success".into()),
            ]
        );
        let kind = ViolationKind::UnregisteredResult;
        assert_eq!(field.violations.iter().filter(|v| v.kind == kind).count(), 6);
        assert!(passes(&field).is_empty());
    }

    #[test]
    fn d12_identifiers_of_a_signature() {
        let field = read(
            "a.example; dkim=pass header.i=@example.com header.s=s; dkim=none header.d=none; dkim=none header.i=none; dkim=pass header.i=joe@sub.example.com header.d=example.com",
        );
        assert_eq!(field.results[0].property(Ptype::Header, "d"), None);
        assert_eq!(field.results[0].property(Ptype::Header, "i"), Some("@example.com"));
        assert_eq!(field.results[1].property(Ptype::Header, "d"), Some("none"));
        assert_eq!(field.results[3].property(Ptype::Header, "i"), Some("joe@sub.example.com"));
    }

    #[test]
    fn d13_header_from_as_an_address() {
        let field = read(
            "a.example; dmarc=pass header.from=a@example.com; dmarc=pass header.from=<a@example.com> (p=none)",
        );
        assert_eq!(field.results[0].property(Ptype::Header, "from"), Some("a@example.com"));
        assert_eq!(field.results[1].property(Ptype::Header, "from"), Some("<a@example.com>"));
        let empty = read("dmarc=none action=none header.from=;compauth=fail reason=601");
        assert_eq!(empty.results[0].property(Ptype::Header, "from"), Some(""));
        let followed = read("a.example; dkim=pass header.d= header.i=@example.com");
        assert_eq!(followed.results[0].property(Ptype::Header, "d"), Some(""));
        assert_eq!(followed.results[0].property(Ptype::Header, "i"), Some("@example.com"));
    }

    #[test]
    fn d14_helo_instead_of_mailfrom() {
        let field = read(
            "spf=pass (sender IP is 192.0.2.1)\n smtp.helo=mx.example.com; dkim=none (message not\n signed) header.d=none",
        );
        assert_eq!(field.results[0].property(Ptype::Smtp, "helo"), Some("mx.example.com"));
        assert_eq!(field.results[0].property(Ptype::Smtp, "mailfrom"), None);
        assert_eq!(&*field.results[1].comments[0], "message not signed");
    }

    #[test]
    fn d15_encoded_value() {
        // `spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com;dmarc=none header.from=ex𝗮mple.com`,
        // cut in the middle of a character.
        let text = " =?utf-8?B?c3BmPXBhc3MgKHNlbmRlciBJUCBpcyAxOTIuMC4yLjEpIHNtdHAubWFpbGZyb209ZXhhbXBsZS5jb207ZG1hcmM9bm9uZSBoZWFkZXIuZnJvbT1leA==?=\n =?utf-8?B?8J2X?=\n =?utf-8?B?rm1wbGUuY29t?=";
        let field = read(text);
        assert!(field.encoded && has(&field, ViolationKind::EncodedValue));
        assert_eq!(outcomes(&field), ["spf=pass", "dmarc=none"]);
        let from = field.results[1].property(Ptype::Header, "from").unwrap();
        assert_eq!(from, "ex\u{1d5ee}mple.com");
        assert_eq!(clean_domain(from), None);
        assert_eq!(field.results[0].span.of(text), text.trim());
    }

    #[test]
    fn d16_nothing_but_a_name() {
        let field = read(" mx.example.eu;");
        assert_eq!(id(&field), "mx.example.eu");
        assert!(has(&field, ViolationKind::NoResults));
        assert!(has(&field, ViolationKind::TrailingSemicolon));
    }

    #[test]
    fn d17_versions() {
        let field = read("mx.example.net 1; dkim/1=pass header.d=example.com; spf / 1 = fail");
        assert_eq!(field.version, Some(1));
        assert_eq!(outcomes(&field), ["dkim=pass", "spf=fail"]);
    }

    #[test]
    fn d18_capitals() {
        let field = read(
            "MX.Example.NET.; DKIM=PASS Header.D=Example.COM; Spf=SoftFail SMTP.MailFrom=a@Example.com",
        );
        assert_eq!(id(&field), "mx.example.net");
        assert_eq!(outcomes(&field), ["dkim=pass", "spf=softfail"]);
        assert_eq!(field.results[0].property(Ptype::Header, "d"), Some("Example.COM"));
        assert_eq!(clean_domain("Example.COM").as_deref(), Some("example.com"));
    }

    #[test]
    fn d19_extension_methods() {
        let field = read(
            "mx.example.net; x-csa=none; x-me-sender=pass policy.xms=abc; x-ptr=fail smtp.helo=a.example policy.ptr=\"\"",
        );
        assert_eq!(outcomes(&field), ["x-csa=none", "x-me-sender=pass", "x-ptr=fail"]);
        assert_eq!(field.results[2].property(Ptype::Policy, "ptr"), Some(""));
        assert!(has(&field, ViolationKind::UnregisteredMethod));
    }

    #[test]
    fn d20_damaged_white_space() {
        // The paste repairs are `source`'s; here only the white space that is left of them.
        let field = read(
            "\t mx.example.net;dkim=pass\theader.d=example.com\t;\r\n\tspf=fail   smtp.mailfrom=a@example.com",
        );
        assert_eq!(outcomes(&field), ["dkim=pass", "spf=fail"]);
        // A no-break space is no white space, so it is part of the word and the word is no pass.
        let field = read("mx.example.net; dkim=pass\u{a0}header.d=example.com");
        assert!(passes(&field).is_empty());
    }
}

mod attacks {
    use super::*;

    const TARGET: &str = "accountprotection.example.com";

    /// No result passes with the target as its own signing domain or its own From domain.
    fn proves_nothing(text: &str) {
        let field = read(text);
        for result in passes(&field) {
            for name in ["d", "from"] {
                let value = result.property(Ptype::Header, name).and_then(clean_domain);
                assert_ne!(value.as_deref(), Some(TARGET), "{text}\n{field:#?}");
            }
        }
    }

    #[test]
    fn words_in_comments_and_quoted_strings_are_no_results() {
        for text in [
            "a.example; dkim=fail (dkim=pass header.d=accountprotection.example.com)",
            "a.example; dkim=fail (; dkim=pass header.d=accountprotection.example.com)",
            "a.example; dkim=fail ((;) ; dkim=pass header.d=accountprotection.example.com)",
            r#"a.example; dkim=fail reason="x; dkim=pass header.d=accountprotection.example.com""#,
            r#"a.example; dkim=fail reason="x\"; dkim=pass header.d=accountprotection.example.com""#,
            r#"a.example; spf=pass smtp.mailfrom="x; dkim=pass header.d=accountprotection.example.com; dmarc=pass header.from=accountprotection.example.com"@evil.test; dmarc=fail header.from=accountprotection.example.com"#,
            r"a.example; spf=pass (of \); dkim=pass header.d=accountprotection.example.com) smtp.mailfrom=evil.test",
        ] {
            proves_nothing(text);
        }
    }

    #[test]
    fn what_never_closes_makes_the_field_worthless() {
        for text in [
            "a.example; spf=pass smtp.mailfrom=(any@evil.test; dkim=pass header.d=accountprotection.example.com",
            "a.example; dkim=pass header.d=accountprotection.example.com; spf=pass smtp.mailfrom=\"x",
            "a.example; dkim=pass header.d=accountprotection.example.com(.evil.test",
            "a.example; dkim=pass header.d=accountprotection.example.com\".evil.test",
            "a.example; dkim=pass header.d=accountprotection.example.com ((x)",
            // The local part closed the comment in the middle of its own quotation marks.
            r#"a.example; spf=fail (domain of "a); dkim=pass header.d=accountprotection.example.com ("@evil.test) smtp.mailfrom=evil.test"#,
        ] {
            assert!(read(text).malformed, "{text}");
            proves_nothing(text);
        }
    }

    #[test]
    fn legal_comments_beside_the_result_change_nothing() {
        for text in [
            "a.example; dkim=(fail) pass",
            "a.example; dkim=pass(fail)",
            "a.example; dkim (x) = pass",
        ] {
            assert_eq!(outcomes(&read(text)), ["dkim=pass"], "{text}");
        }
    }

    #[test]
    fn other_methods_and_other_words_are_not_dkim_pass() {
        for text in [
            "a.example; notdkim=pass header.d=accountprotection.example.com",
            "a.example; x-dkim=pass header.d=accountprotection.example.com",
            "a.example; dkim-adsp=pass header.d=accountprotection.example.com",
            "a.example; dkim/2=pass header.d=accountprotection.example.com",
            "a.example; dkim/=pass header.d=accountprotection.example.com",
            "a.example; dk im=pass header.d=accountprotection.example.com",
            "a.example; d\u{200b}kim=pass header.d=accountprotection.example.com",
            "a.example; dk\u{131}m=pass header.d=accountprotection.example.com",
            "a.example; \u{455}pf=pass header.d=accountprotection.example.com",
        ] {
            let field = read(text);
            let is_dkim = |r: &MethodResult| matches!(r.method, Method::Dkim | Method::Spf);
            assert!(!field.results.iter().any(is_dkim), "{text}");
        }
        for word in [
            "passed",
            "pass-ish",
            "pas s",
            "pass,",
            "\"pass\"",
            "pass(x)ed",
            "ｐass",
            "pass\u{200b}",
            "pass\0",
            "pass\u{b}",
        ] {
            let field =
                read(&format!("a.example; dkim={word} header.d=accountprotection.example.com"));
            assert!(passes(&field).is_empty(), "{word:?}");
        }
    }

    #[test]
    fn a_property_belongs_to_its_own_result() {
        for text in [
            "a.example; dkim=pass;header.d=accountprotection.example.com",
            "a.example; dkim=pass (no d); dmarc=none header.from=accountprotection.example.com",
            "a.example; dkim=pass header.d=evil.test; dkim=fail header.d=accountprotection.example.com",
            "a.example; dkim=pass header.d=evil.test header.d=accountprotection.example.com",
            "a.example; dkim=pass header.d=accountprotection.example.com header.d=evil.test",
        ] {
            proves_nothing(text);
        }
    }

    #[test]
    fn domains_are_whole_and_plain() {
        for value in [
            "accountprotection.example.com.evil.test",
            "xaccountprotection.example.com",
            "accountprotection.example.com'a.evil.test",
            "accountprotection.example.com(x).evil.test",
            "accountprotection.example.com\"\".evil.test",
            "accountprotection.example.com\0.evil.test",
            "accountprotection.example.com\\x00.evil.test",
            "accountprotecti\u{43e}n.example.com",
            "accountprotection.example.com\u{2000}",
            "evil.test/accountprotection.example.com",
        ] {
            proves_nothing(&format!("a.example; dkim=pass header.d={value}"));
            proves_nothing(&format!("a.example; dmarc=pass header.from={value}"));
        }
    }

    #[test]
    fn names_of_services_are_compared_whole() {
        for (text, expected) in [
            ("mx.example.net.; none", "mx.example.net"),
            ("MX.EXAMPLE.NET; none", "mx.example.net"),
            ("\"mx.example.net\"; none", "mx.example.net"),
            ("mx.example.net (c); none", "mx.example.net"),
            ("(c) mx.example.net; none", "mx.example.net"),
            ("mx.example.net.evil.test; none", "mx.example.net.evil.test"),
            ("mx.example.net(c).evil.test; none", "mx.example.net.evil.test"),
            ("mx-example.net; none", "mx-example.net"),
            ("mx.ex\u{430}mple.net; none", "mx.ex\u{430}mple.net"),
        ] {
            assert_eq!(id(&read(text)), expected, "{text}");
        }
        let two = read("mx.example.net evil.test; dkim=pass header.d=example.com");
        assert!(has(&two, ViolationKind::BareToken));
    }

    #[test]
    fn sizes_do_not_matter() {
        for text in [
            "(".repeat(500_000),
            ";".repeat(500_000),
            "a=b;".repeat(125_000),
            "a.example; dkim=pass ".to_owned() + &"x . ".repeat(125_000),
            "a.example; dkim=pass ".to_owned() + &"(x)".repeat(160_000),
            "a.example; dkim=pass header.d=".to_owned() + &"a(x)".repeat(120_000),
            "\"".repeat(500_000),
            "=?".repeat(250_000),
            "=?utf-8?b?".repeat(50_000),
        ] {
            let _ = read(&text);
        }
    }
}

#[test]
fn spans_are_the_words_in_the_block() {
    let text = "mx.example.net;\n  dkim=pass (ok) header.d=example.com (x); spf=fail";
    let block = format!("Authentication-Results: {text}");
    let field = AuthenticationResults::parse(text, 24);
    assert_eq!(field.results[0].span.of(&block), "dkim=pass (ok) header.d=example.com");
    assert_eq!(field.results[0].properties[0].span.of(&block), "header.d=example.com");
    assert_eq!(field.results[1].span.of(&block), "spf=fail");
}

#[test]
fn utf8_values_are_kept() {
    let field = read(
        "a.example; dkim=pass header.i=üser@exämple.example; spf=pass smtp.mailfrom=\"quoted local\"@example.com",
    );
    assert_eq!(field.results[0].property(Ptype::Header, "i"), Some("üser@exämple.example"));
    // Quotation marks that are only a part of the value stay, so that `"a@b"@c` is never `a@b@c`.
    assert_eq!(
        field.results[1].property(Ptype::Smtp, "mailfrom"),
        Some("\"quoted local\"@example.com")
    );
}

#[test]
fn a_sealed_field_is_read_like_any_other() {
    let field = ArcAuthenticationResults::parse(
        " (c) i=1 (c) ; mx.example.net; dkim=pass header.d=example.com",
        0,
    );
    assert_eq!(field.instance, Some(1));
    assert_eq!(id(&field.results), "mx.example.net");
    assert_eq!(outcomes(&field.results), ["dkim=pass"]);
    // Without its number it is still read, and no instance is claimed.
    let field = ArcAuthenticationResults::parse("mx.example.net; dkim=pass", 0);
    assert_eq!((field.instance, id(&field.results)), (None, "mx.example.net"));
}
