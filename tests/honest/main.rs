//! The other unforgivable failure: mail that nobody forged is not accused, however it came.

mod copied_by_hand;
mod cut_off;
mod forwards;
mod genuine_deliveries;
mod mail_of_others;
mod missing_pieces;
mod resembles_attacks;
mod true_addresses;

use countersign_core::verdict::Origin;

const NOT_ACCUSED: &[Origin] = &[Origin::Genuine, Origin::GenuineCaution, Origin::CannotTell];
