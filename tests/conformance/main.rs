//! What the standards ask of a reader: the fields of RFC 5321, RFC 8601, RFC 6376 and RFC 8617, shape by shape, with the
//! deviations that mail services make.

mod arc;
mod dkim;
mod received;
mod rfc8601;
