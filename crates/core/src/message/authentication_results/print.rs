//! Prints a field in the strict form of RFC 8601 section 2.2; reading it again gives the same field.
//!
//! Not supported: bare tokens and violations, which are places in the text that was read and not content.

use core::fmt::{self, Display, Formatter, Write as _};

use super::{AuthenticationResults, Method, MethodResult, Property, Ptype, ResultCode};

impl Display for AuthenticationResults {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut first = true;
        if let Some(id) = &self.authserv_id {
            write_value(f, id)?;
            if let Some(version) = self.version {
                write!(f, " {version}")?;
            }
            first = false;
        }
        for result in &self.results {
            f.write_str(if first { "" } else { "; " })?;
            first = false;
            write!(f, "{result}")?;
        }
        if self.results.is_empty() {
            f.write_str("; none")?;
        }
        Ok(())
    }
}

impl Display for MethodResult {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.method, self.result)?;
        for comment in &self.comments {
            write!(f, " ({comment})")?;
        }
        // A reason that was read also stands among the properties, where it stood.
        let stands_below =
            self.properties.iter().any(|p| p.ptype.is_none() && &*p.name == "reason");
        if let (Some(reason), false) = (&self.reason, stands_below) {
            f.write_str(" reason=")?;
            write_value(f, reason)?;
        }
        self.properties.iter().try_for_each(|property| write!(f, " {property}"))
    }
}

impl Display for Property {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.ptype {
            Some(Ptype::Header) => f.write_str("header.")?,
            Some(Ptype::Smtp) => f.write_str("smtp.")?,
            Some(Ptype::Policy) => f.write_str("policy.")?,
            Some(Ptype::Body) => f.write_str("body.")?,
            Some(Ptype::Other) => f.write_str("x.")?,
            None => {}
        }
        write!(f, "{}=", self.name)?;
        write_value(f, &self.value)
    }
}

impl Method {
    /// The method as it is written, lower-case.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Spf => "spf",
            Self::Dkim => "dkim",
            Self::Dmarc => "dmarc",
            Self::Arc => "arc",
            Self::Compauth => "compauth",
            Self::Iprev => "iprev",
            Self::Auth => "auth",
            Self::Bimi => "bimi",
            Self::Other(name) => name,
        }
    }
}

impl Display for Method {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ResultCode {
    /// The word as it is written, lower-case.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::SoftFail => "softfail",
            Self::HardFail => "hardfail",
            Self::Neutral => "neutral",
            Self::None => "none",
            Self::TempError => "temperror",
            Self::PermError => "permerror",
            Self::Policy => "policy",
            Self::BestGuessPass => "bestguesspass",
            Self::Timeout => "timeout",
            Self::Other(word) => word,
        }
    }
}

impl Display for ResultCode {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value, quoted when it could not be read as one word otherwise.
fn write_value(f: &mut Formatter<'_>, value: &str) -> fmt::Result {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()\"\\;=".contains(c);
    if !value.is_empty() && value.chars().all(plain) {
        return f.write_str(value);
    }
    f.write_char('"')?;
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
    }
    f.write_char('"')
}
