//! Microsoft's names as they are imitated in domains.
//!
//! Source: the shapes seen in phishing mail up to 2026-03-26 (`docs/microsoft.md`; `docs/attacks.md`, attacks 27, 55).

use crate::brands::lookalikes::{Imitated, NameRow};

/// What of Microsoft is imitated.
pub(super) const IMITATED: Imitated =
    Imitated { names: NAMES, whole_domains: WHOLE_DOMAINS, openly: OPENLY };

const fn invented(name: &'static str, domain: &'static str) -> NameRow {
    NameRow::invented(name, domain)
}

const fn common(name: &'static str, domain: &'static str) -> NameRow {
    NameRow::common(name, domain)
}

const NAMES: &[NameRow] = &[
    invented("accountprotection", "accountprotection.microsoft.com"),
    invented("microsoft", "microsoft.com"),
    invented("microsoftonline", "microsoftonline.com"),
    invented("onmicrosoft", "onmicrosoft.com"),
    invented("office365", "office365.com"),
    invented("outlook365", "outlook.com"),
    invented("sharepointonline", "sharepointonline.com"),
    invented("windowslive", "live.com"),
    common("hotmail", "hotmail.com"),
    common("outlook", "outlook.com"),
    common("onedrive", "onedrive.com"),
    common("sharepoint", "sharepoint.com"),
    common("windows", "windows.com"),
    common("skype", "skype.com"),
    common("xbox", "xbox.com"),
    common("azure", "azure.com"),
];

const WHOLE_DOMAINS: &[&str] = &[
    "accountprotection.microsoft.com",
    "account.microsoft.com",
    "microsoft.com",
    "microsoftonline.com",
    "office365.com",
    "office.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
];

/// Domains of others that bear the whole name openly: analysts, former employees, a publisher. Their own pages,
/// seen 2026-11-23.
const OPENLY: &[&str] = &[
    "directionsonmicrosoft.com",
    "microsoftalumni.com",
    "microsoftalumni.org",
    "microsoftpressstore.com",
];

#[cfg(test)]
mod tests {
    use crate::brands::lookalikes::LookalikeKind::{
        AsciiLookalike, BrandInName, BrandInSubdomain, DomainInside, Homoglyph, Typo,
    };
    use crate::brands::lookalikes::{Lookalike, lookalike};
    use crate::brands::microsoft::MICROSOFT;
    use crate::data::punycode;

    #[test]
    fn every_shape_that_was_seen() {
        for (domain, resembles, how) in [
            ("rnicrosoft.com", "microsoft.com", AsciiLookalike),
            ("micr0soft.com", "microsoft.com", AsciiLookalike),
            ("mlcrosoft.net", "microsoft.com", AsciiLookalike),
            ("micro-soft.example", "microsoft.com", BrandInName),
            ("microsfot.com", "microsoft.com", Typo),
            ("mircosoft.com", "microsoft.com", Typo),
            ("micosoft.example", "microsoft.com", Typo),
            ("micorsfot.example", "microsoft.com", Typo),
            ("microsoft-account.example", "microsoft.com", BrandInName),
            ("microsoftsupport.example", "microsoft.com", BrandInName),
            ("microsoft.example", "microsoft.com", BrandInName),
            ("microsoft.com-account.example", "microsoft.com", DomainInside),
            (
                "accountprotection.microsoft.com.evil.example",
                "accountprotection.microsoft.com",
                DomainInside,
            ),
            ("accountprotection.club-x.com", "accountprotection.microsoft.com", BrandInSubdomain),
            ("microsoft-uk.prizes.co.uk", "microsoft.com", BrandInSubdomain),
            ("xn--mcrosoft-c2a.com", "microsoft.com", Homoglyph),
            ("xn--micrsoft-qbh.com", "microsoft.com", Homoglyph),
            ("xn--icrosoft-39g.com", "microsoft.com", Homoglyph),
            ("0utlook.com", "outlook.com", AsciiLookalike),
            ("outlook-security.example", "outlook.com", BrandInName),
            ("office365-login.example", "office365.com", BrandInName),
            ("microsoft-security.onmicrosoft.com", "microsoft.com", BrandInSubdomain),
        ] {
            let found = lookalike(&MICROSOFT, domain);
            let shown = punycode::to_unicode(domain);
            assert_eq!(found, Some(Lookalike { resembles, how }), "{domain} {shown:?}");
        }
    }

    #[test]
    fn microsofts_own_and_everybody_elses() {
        for domain in [
            "microsoft.com",
            "accountprotection.microsoft.com",
            "login.microsoftonline.com.",
            "OUTLOOK.COM",
            "hotmail.co.uk",
            "cgbed.onmicrosoft.com",
            "microsoft.onmicrosoft.com",
            "windows-service.example",
            "onmicrosoft.com",
            "guid.us1.azurecomm.net",
            "outlook.company.example",
            "outlook.example.com",
            "liveperson.com",
            "windows-and-doors.example",
            "azure-hotel.example",
            "microsoftware.example",
            "macrosoft.example",
            "microsort.example",
            "microshift.example",
            "microport.example",
            "metrosoft.example",
            "modern-corner.example",
            "microcom.example",
            "xn--bcher-kva.example",
            "example.com",
            "com",
            "",
            ".",
            "xn--",
        ] {
            assert_eq!(lookalike(&MICROSOFT, domain), None, "{domain}");
        }
    }
}
