//! `Received-SPF`, RFC 7208 section 9.1.

use core::net::IpAddr;

use super::authentication_results::ResultCode;
use super::violation::Violation;

/// What its writer found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReceivedSpf {
    /// The result word.
    pub result: Option<ResultCode>,
    /// The comment, without its parentheses.
    pub comment: Option<Box<str>>,
    /// `receiver=`, or the host before the colon in the comment.
    pub receiver: Option<Box<str>>,
    /// `client-ip=`
    pub client_ip: Option<IpAddr>,
    /// `helo=`, lower-case.
    pub helo: Option<Box<str>>,
    /// `envelope-from=`, unquoted.
    pub envelope_from: Option<Box<str>>,
    /// What was odd.
    pub violations: Vec<Violation>,
}
