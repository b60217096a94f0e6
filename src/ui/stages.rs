//! The answer first: what stands below it is drawn piece by piece in the moments after, so that no piece holds up a frame.
//! Outside a browser, where nothing is painted, all of it is drawn at once.

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state_eq};

/// How many pieces the evidence has: findings, delivery path, results, source, fields, report.
pub(crate) const EVIDENCE: usize = 6;

/// How many pieces follow the verdict: what to do, which is in the first part of the program, and the evidence.
const PIECES: usize = 1 + EVIDENCE;

/// What of an answer is to be drawn by now, besides the verdict.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Drawn {
    /// What to do.
    pub(crate) what_to_do: bool,
    /// How many pieces of the evidence.
    pub(crate) evidence: usize,
    /// More follows by itself.
    pub(crate) goes_on: bool,
}

/// Milliseconds before the first piece, so that the answer is on the screen, and between the pieces.
const PAUSES: [u32; 2] = [34, 1];

/// What is to be drawn by now, the evidence once it can be. An answer that was seen before is drawn whole, so
/// that the browser finds the place the reader left. The pieces are counted once: what the reader does with an answer afterwards (naming the
/// service, adding a key) draws all of it anew, since pieces that went and came back would move what is being read.
#[hook]
pub(crate) fn use_pieces(evidence_is_here: bool, seen: bool) -> Drawn {
    let drawn = use_state_eq(|| if cfg!(target_arch = "wasm32") && !seen { 0 } else { PIECES });
    let pieces = *drawn;
    let goes_on = pieces == 0 || evidence_is_here && pieces < PIECES;
    use_effect_with((pieces, goes_on), move |&(pieces, goes_on)| {
        let [before, between] = PAUSES;
        let pause = if pieces == 0 { before } else { between };
        let next = goes_on.then(|| Timeout::new(pause, move || drawn.set(pieces + 1)));
        // Cancelled when the reader goes on before.
        move || drop(next)
    });
    Drawn { what_to_do: pieces > 0, evidence: pieces.saturating_sub(1), goes_on }
}

/// Milliseconds after which something is drawn that nobody waits for.
const MOMENT: u32 = 60;

/// Whether what goes with the answer, and not with the page before it, is to be drawn by now: a moment later, and gone at once.
#[hook]
pub(crate) fn use_after_the_answer(wanted: bool) -> bool {
    let drawn = use_state_eq(|| !cfg!(target_arch = "wasm32"));
    use_effect_with(wanted, {
        let drawn = drawn.clone();
        move |&wanted| {
            if !wanted {
                drawn.set(false);
            }
            let next = wanted.then(|| Timeout::new(MOMENT, move || drawn.set(true)));
            move || drop(next)
        }
    });
    wanted && *drawn
}
