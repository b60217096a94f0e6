//! Where public keys come from: the built-in table, the deployer's policy, a record the reader pasted.

/// Which of the three a key came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyOrigin {
    /// The table compiled in (`data::keys`).
    BuiltIn,
    /// The deployer's `policy.json`.
    Policy,
    /// A DNS record the reader pasted.
    Pasted,
}

/// The keys to verify with.
#[derive(Debug, Clone, Default)]
pub struct KeyStore {
    _extra: Vec<()>,
}

impl KeyOrigin {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::BuiltIn => "built_in",
            Self::Policy => "policy",
            Self::Pasted => "pasted",
        }
    }
}
