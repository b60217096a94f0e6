//! The laws, held over generated mail: of reading, of repair, of every answer, and of the trust boundary.

mod analysis;
mod answers;
mod message;
mod non_interference;
mod repair;
