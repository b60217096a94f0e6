//! Where a service's lines stand, seen from its boundary `Received`: the line in which it took the mail from outside.
//!
//! The trust stage holds a paste against these; what it concludes from a line that stands elsewhere is its own business.

use crate::message::authentication_results::Method;
use crate::message::{FieldIndex, Message};

/// The field that results stand in.
const RESULTS: &str = "authentication-results";

/// Where a receiver's results stand, seen from its boundary `Received`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// Above it, as RFC 8601 section 4 asks.
    Above,
    /// Right above it, in one order that never changes.
    InOrder(FixedOrder),
    /// Directly below it. Believed only of a service that always writes exactly one field there: under a silent one
    /// the sender's own would stand in that place.
    Below(BelowBoundary),
    /// Directly below it, where nobody knows whether it always writes one: position proves nothing.
    BelowAtTimes,
    /// Anywhere: among the sender's own fields, so position proves nothing.
    Anywhere,
}

/// The lines that a service writes on every mail in the same order. A block without them is a guess, and one in which
/// they contradict each other was edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedOrder {
    /// The fields right above the boundary, from the top, with nothing between. They hold all results it writes.
    pub right_above: &'static [&'static str],
    /// How many steps inside the service stand above the boundary at least.
    pub fewest_steps_above: usize,
}

/// How a service writes below its boundary, where the sender's own fields begin right behind its last line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BelowBoundary {
    /// The fields of the service that may stand between the boundary and the results.
    pub between: &'static [&'static str],
    /// The order of the checks in its field. It gives one result each, but for signatures, of which there may be several; the
    /// last check ends the field. What stands out of order was not written by the service: the sender's first line
    /// may begin with a space and so continue the field.
    pub checks: &'static [Method],
}

impl FixedOrder {
    /// How many fields of results it writes.
    pub fn results_fields(&self) -> usize {
        self.right_above.iter().filter(|key| **key == RESULTS).count()
    }

    /// Where a field of that name stands under this boundary, if the block is in order.
    pub fn place_of(&self, key: &str, boundary: FieldIndex) -> Option<FieldIndex> {
        let place = self.right_above.iter().position(|name| *name == key)?;
        boundary.0.checked_sub(self.right_above.len().checked_sub(place)?).map(FieldIndex)
    }

    /// Whether the fields right above a boundary are these.
    pub fn is_kept(&self, message: &Message, boundary: FieldIndex) -> bool {
        let Some(first) = boundary.0.checked_sub(self.right_above.len()) else { return false };
        let above = message.fields.get(first..boundary.0).unwrap_or_default();
        above.iter().map(|field| &*field.key).eq(self.right_above.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::receivers::RECEIVERS;

    #[test]
    fn a_fixed_order_is_counted_from_the_boundary() {
        let order = FixedOrder { right_above: &[RESULTS, "received-spf"], fewest_steps_above: 1 };
        assert_eq!(order.results_fields(), 1);
        assert_eq!(order.place_of("received-spf", FieldIndex(5)), Some(FieldIndex(4)));
        assert_eq!(order.place_of(RESULTS, FieldIndex(5)), Some(FieldIndex(3)));
        assert_eq!(order.place_of(RESULTS, FieldIndex(1)), None);
        assert_eq!(order.place_of("arc-seal", FieldIndex(5)), None);
    }

    #[test]
    fn what_stands_where_is_said_in_full() {
        for receiver in RECEIVERS {
            match receiver.placement {
                Placement::InOrder(order) => {
                    assert!(order.results_fields() > 0, "{}", receiver.id);
                    assert!(receiver.always_prepends, "{}", receiver.id);
                }
                Placement::Below(below) => {
                    assert!(!below.between.is_empty(), "{}", receiver.id);
                    assert!(below.checks.contains(&Method::Dkim), "{}", receiver.id);
                    assert!(receiver.always_prepends, "{}", receiver.id);
                }
                Placement::Above | Placement::BelowAtTimes | Placement::Anywhere => {}
            }
        }
    }
}
