//! The exact line that asks the public name system for a key. The names come from the mail, and the line is pasted
//! into a command window, so only letters, digits, hyphens, underscores and dots ever get into it.

/// A line for one system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// Windows, anywhere.
    pub(crate) nslookup: String,
    /// PowerShell.
    pub(crate) powershell: String,
    /// macOS, Linux.
    pub(crate) dig: String,
}

/// The lines for a selector at a domain; none when the names are not plain host names.
pub(crate) fn lookup(selector: &str, domain: &str) -> Option<Lookup> {
    let plain = |name: &str| {
        !name.is_empty()
            && name.len() <= 253
            && name.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            })
    };
    (plain(selector) && plain(domain)).then(|| {
        let name = format!("{selector}._domainkey.{domain}");
        Lookup {
            nslookup: format!("nslookup -type=TXT {name}"),
            powershell: format!("(Resolve-DnsName -Type TXT {name}).Strings -join ''"),
            dig: format!("dig +short TXT {name}"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_selector_gives_the_three_lines() {
        let lines = lookup("selector1", "accountprotection.microsoft.com");
        assert_eq!(
            lines.map(|l| l.nslookup).as_deref(),
            Some("nslookup -type=TXT selector1._domainkey.accountprotection.microsoft.com")
        );
    }

    #[test]
    fn nothing_of_the_mail_becomes_a_command() {
        for name in ["a;rm -rf ~", "$(x)", "a b", "", "-x", "a..b", "a\u{202E}b", "`id`", "a&b", "a|b", "a\nb"] {
            assert_eq!(lookup(name, "example.com"), None, "{name:?}");
            assert_eq!(lookup("s1", name), None, "{name:?}");
        }
    }
}
