//! Mounts the page. A document without a place for it still gets the functions of `js`.

#[cfg(target_arch = "wasm32")]
mod second;

fn main() {
    #[cfg(target_arch = "wasm32")]
    countersign::ui::mount(&countersign::ui::later::Fetch::new(second::asked_for));
}
