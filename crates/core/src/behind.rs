//! The pieces that the page brings behind the rest of its program, together ([`crate::piece`]).

use crate::data::public_suffix;
use crate::message::charset;
use crate::proof::ed25519;
use crate::source::{self, Source, repair};

pub use crate::piece::unless_missed;

/// All pieces.
#[derive(Debug)]
pub struct Behind {
    decode: charset::Decode,
    ed25519: ed25519::Functions,
    msg: fn(&[u8]) -> Source,
    deep_rules: &'static str,
    wrappings: repair::Wrappings,
}

/// All of them. A program that is cut names this beyond the cut alone: what names it is linked to all of it.
pub static WHOLE: Behind = Behind {
    decode: charset::decode,
    ed25519: ed25519::FUNCTIONS,
    msg: source::msg::read,
    deep_rules: public_suffix::DEEP_RULES,
    wrappings: repair::WRAPPINGS,
};

/// From now on they are here.
pub fn bring(behind: &Behind) {
    charset::RARE.bring(behind.decode);
    ed25519::PIECE.bring(behind.ed25519);
    source::MSG.bring(behind.msg);
    public_suffix::DEEP.bring(behind.deep_rules);
    repair::WRAPPED.bring(behind.wrappings);
}
