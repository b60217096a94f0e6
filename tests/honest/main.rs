//! The other unforgivable failure: mail that nobody forged is not accused, however it came.

mod genuine_deliveries;
mod mail_of_others;
mod resembles_attacks;
mod true_addresses;
