//! What the attacks start from: if these answers were wrong, a refused attack would prove nothing.

use kit::services::*;

#[test]
fn a_genuine_delivery_is_genuine_at_every_service() {
    attack("genuine delivery", &[G], &EVERYWHERE, Delivery::genuine);
}

#[test]
fn a_refused_forgery_is_fake_at_every_service() {
    attack("refused forgery", &[SP], &EVERYWHERE, Delivery::refused);
}

#[test]
fn a_stranger_who_says_microsoft_is_fake_at_every_service() {
    attack("stranger", &[SP], &EVERYWHERE, Delivery::stranger);
}

#[test]
fn a_tenant_of_the_same_servers_is_fake_at_every_service() {
    attack("tenant", &[SP], &EVERYWHERE, Delivery::tenant);
}
