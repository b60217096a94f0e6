//! Names, subjects and domains that play a brand, and those that do not.

use super::*;

fn name(name: &str, domain: &str) -> Option<&'static str> {
    in_name(name, domain, Brands::default()).map(|brand| brand.name)
}

#[test]
fn names_in_any_disguise() {
    for (shown, brand) in [
        ("PayPal", "PayPal"),
        ("Pay Pal Service", "PayPal"),
        ("Banco.Bradesco", "Bradesco"),
        ("P\u{200b}ayP\u{200b}al", "PayPal"),
        ("Аmаzоn", "Amazon"),
        ("Arnazon", "Amazon"),
        ("N E T F L I X", "Netflix"),
        ("Itaú", "Itaú"),
        ("Lowe’s", "Lowe's"),
        ("DHL Support", "DHL"),
        ("楽天市場", "Rakuten"),
    ] {
        assert_eq!(name(shown, "mail.example"), Some(brand), "{shown}");
    }
}

#[test]
fn names_of_others() {
    for (shown, domain) in [
        ("Anna Chase", "example.com"),
        ("Orange County News", "example.org"),
        ("Softcat Google Team", "softcat.com"),
        ("Lidl", "lidl.fr"),
        ("Decathlon", "decathlon.es"),
        ("Orange", "orange.fr"),
        ("PayPal", "paypal.co.uk"),
        ("Facebook", "facebook.com"),
        ("Meta analysis", "example.org"),
        ("", "example.org"),
    ] {
        assert_eq!(name(shown, domain), None, "{shown}");
    }
}

#[test]
fn domains_that_play_and_domains_that_do_not() {
    let played = |domain| in_domain(domain, "").map(|brand| brand.name);
    for domain in [
        "paypal-security.example",
        "paypa1.com",
        "paypal.com.login.example",
        "paypalsupport.example",
        "xn--pypal-4ve.com",
        "paypal.example",
    ] {
        assert_eq!(played(domain), Some("PayPal"), "{domain}");
    }
    for domain in ["paypal.com", "decathlon.es", "target-group.example", "example.com", ""] {
        assert_eq!(played(domain), None, "{domain}");
    }
}

#[test]
fn subjects_speak_of_an_account() {
    let played =
        |subject| in_subject(subject, "", "example.com", true, true).map(|brand| brand.name);
    assert_eq!(played("Your PayPal account has been limited"), Some("PayPal"));
    assert_eq!(played("PayPal shares rise"), None);
    assert_eq!(played("Re: your PayPal account has been limited"), None);
}

#[test]
fn a_known_domain_excuses_its_owner_alone() {
    for domain in [
        "evil.atlassian.net",
        "docusign.net",
        "bbox.fr",
        "tim.it",
        "line.me",
        "evil.gov.uk",
        "evil.intuit.com",
        "evil.zoom.us",
        "evil.salesforce.com",
        "evil.mailchimp.com",
        "github.com",
    ] {
        assert_eq!(name("PayPal Security", domain), Some("PayPal"), "{domain}");
        let subject = "Your PayPal account has been limited";
        let played = in_subject(subject, "Security", domain, true, false).map(|brand| brand.name);
        assert_eq!(played, Some("PayPal"), "{domain}");
    }
    for (shown, domain) in [
        ("DocuSign", "docusign.net"),
        ("Intuit QuickBooks", "notification.intuit.com"),
        ("PayPal via DocuSign", "docusign.net"),
        ("HMRC", "advice.hmrc.gov.uk"),
        ("Aruba PEC", "staff.aruba.it"),
        ("Vodafone", "vodafone.de"),
        ("Deutsche Bank", "postbank.de"),
    ] {
        assert_eq!(name(shown, domain), None, "{shown}");
    }
}

#[test]
fn people_bear_names_of_brands() {
    for shown in [
        "Ana", "Tim", "Chase", "Mercedes", "Otto", "Norton", "Wise", "Sky", "Dell", "Hermes",
        "Meta", "BB", "Att", "TK", "CIC", "Temu", "Su Chase", "A. Dell", "Ana Tim",
    ] {
        assert_eq!(name(shown, "gmail.com"), None, "{shown}");
        assert_eq!(name(shown, "outlook.com"), None, "{shown}");
    }
    for shown in [
        "Dell Anderson",
        "John McAfee",
        "Emma Barclays",
        "Rob Lloyds",
        "Anna Kroger",
        "Marc Zelle",
        "Temu Bekele",
        "Mizuho Tanaka",
        "Aldi Novak",
        "Helmut Kohls",
        "Nikola Tesla",
        "Ameli Schmidt",
        "Tom Lowes",
    ] {
        assert_eq!(name(shown, "gmail.com"), None, "{shown}");
        assert_eq!(name(shown, "mail.example"), None, "{shown}");
    }
    for (shown, brand) in [
        ("Chase Security", "Chase"),
        ("Norton Support", "Norton"),
        ("McAfee Account Team", "McAfee"),
        ("DHL Paket", "DHL"),
        ("PayPal", "PayPal"),
        ("Itaú - Saldo Disponível | Protocolo: 16", "Itaú"),
    ] {
        assert_eq!(name(shown, "gmail.com"), Some(brand), "{shown}");
    }
}

#[test]
fn words_of_the_trade_name_no_firm() {
    for (shown, domain, brand) in [
        ("PayPal Service", "service.example", "PayPal"),
        ("PayPal Care", "care.example", "PayPal"),
        ("Deutsche Bank", "bank.example", "Deutsche Bank"),
        ("American Express", "express.example", "American Express"),
        ("Bank of America", "america.example", "Bank of America"),
        ("Apple ID", "id.example", "Apple"),
        ("Pay Pal", "pal.example", "PayPal"),
        ("DHL Paket", "dhl.top", "DHL"),
        ("DHL Zustellung", "mail.example", "DHL"),
        ("Chase Fraud Department", "mail.example", "Chase"),
        ("UPS Delivery", "mail.example", "UPS"),
        ("Norton Subscription Renewal", "mail.example", "Norton"),
        ("Steam Guard", "mail.example", "Steam"),
        ("PayPal Service Center", "paypalservicecenter.com", "PayPal"),
    ] {
        assert_eq!(name(shown, domain), Some(brand), "{shown}");
    }
}

#[test]
fn firms_bear_names_with_a_brands_in_them() {
    for (shown, domain) in [
        ("Amazon River Tours", "amazonrivertours.com"),
        ("Barclays Center", "barclayscenter.com"),
        ("Netflix & Chill Podcast", "netflixandchill.com"),
        ("Vodafone Stiftung", "vodafone-stiftung.de"),
        ("Lloyds Pharmacy", "lloydspharmacy.com"),
        ("ALDI Nord", "aldi-nord.de"),
        ("American Express", "amex.de"),
    ] {
        assert_eq!(name(shown, domain), None, "{shown}");
        assert_eq!(in_domain(domain, shown), None, "{shown}");
    }
    let played = |subject, name, domain, confirmed| {
        in_subject(subject, name, domain, confirmed, false).map(|brand| brand.name)
    };
    let (linked, leaked) = ("Your Discord account is linked", "Your LinkedIn password was leaked");
    assert_eq!(played(linked, "Patreon", "patreon.com", true), None);
    assert_eq!(played(linked, "Patreon", "patreon.com", false), Some("Discord"));
    assert_eq!(played(linked, "Service", "service.example", true), Some("Discord"));
    assert_eq!(played(leaked, "Have I Been Pwned", "haveibeenpwned.com", true), None);
}

#[test]
fn an_answer_is_excused_in_its_thread() {
    let played = |subject: &str, in_thread| {
        in_subject(subject, "", "example.com", true, in_thread).map(|it| it.name)
    };
    for mark in ["Re", "Fwd", "AW"] {
        let subject = format!("{mark}: Your PayPal account has been limited");
        assert_eq!(played(&subject, false), Some("PayPal"), "{subject}");
        assert_eq!(played(&subject, true), None, "{subject}");
    }
}

#[test]
fn no_two_brands_share_a_name_in_domains() {
    for pair in INDEX.in_domains.windows(2) {
        let [(name, brand), (next, other)] = pair else { continue };
        assert!(name != next || brand == other, "{name}");
    }
}
