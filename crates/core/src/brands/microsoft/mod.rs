//! Microsoft. What is known and from where: `docs/microsoft.md`. Its keys are in `data::keys`, which `xtask` reads alone; what
//! its mail service does as a receiver is in `receivers`.

mod account;
mod addresses;
mod imitated;
mod kinds;
mod names;
mod senders;
mod servers;

use super::profile::SenderProfile;

/// Microsoft, of whose account mails this program first told.
pub const MICROSOFT: SenderProfile = SenderProfile {
    id: "microsoft",
    name: "Microsoft",
    senders: senders::SENDERS,
    account: account::ACCOUNT,
    servers: servers::SERVERS,
    names: names::NAMES,
    imitated: imitated::IMITATED,
    kinds: kinds::KINDS,
    addresses: addresses::ADDRESSES,
};
