//! Non-interference: nothing below the trust boundary can raise the verdict (`ARCHITECTURE.md`, "Invariants"). Generators
//! of mail from plain bytes, each mail with the answers it must never get; property tests and the fuzzer draw from them.
//!
//! The attacker invents (`invented`, `senders_part`), and he keeps: a whole genuine mail whose signed lines verify
//! (`kept`), sent on under another text (`stolen`), whole (`replayed`), below a planted delivery (`planted`) or inside a
//! stranger's mail (`parts`), at every receiver in the shape it writes (`receivers`). The same mails delivered honestly
//! are not accused (`honest`).

pub mod honest;
pub mod invented;
pub mod kept;
pub mod parts;
pub mod planted;
pub mod receivers;
pub mod replayed;
pub mod senders_part;
pub mod sent;
pub mod stolen;

use sent::Sent;

/// From plain bytes to a paste and the answers it must never get.
pub type Generator = fn(&[u8]) -> Sent;

/// What the attacker makes up.
pub const INVENTED: &[(&str, Generator)] =
    &[("largest services", invented::largest), ("any service", invented::anywhere)];

/// In which something is kept of a genuine mail.
pub const KEPT: &[(&str, Generator)] = &[
    ("stolen lines", stolen::stolen),
    ("replay", replayed::replayed),
    ("replay in other words", replayed::dressed),
    ("replay that continues the hand-over", replayed::continued),
    ("planted delivery", planted::planted),
    ("planted under the server's own name", planted::planted_own),
    ("copied identity", planted::copied_identity),
    ("part of a stranger's mail", parts::parts),
    ("one line", parts::one_line),
    ("under words", parts::under_words),
    ("honest mail", honest::honest),
];

/// The generator of that name.
pub fn generator(name: &str) -> Generator {
    let found = INVENTED.iter().chain(KEPT).find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no generator is called {name}")).1
}
