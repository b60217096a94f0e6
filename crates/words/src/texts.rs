//! Every message of the catalogues, by name: a constant where nothing is filled in, a function where something is. Written
//! by the build from `locales/`; a name that is not there does not compile.

use crate::Lang;
use crate::catalogue::{Number, Value};

/// A message with nothing to fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text(u16);

impl Text {
    const fn at(number: u16) -> Self {
        Self(number)
    }

    /// Its place in the catalogue.
    pub(crate) fn number(self) -> u16 {
        self.0
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
