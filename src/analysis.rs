//! The analysis for other programs, without the page: the functions of `countersign::js`, which are exported wherever they are
//! linked. Nothing happens before one of them is called.

use countersign as _;

fn main() {}
