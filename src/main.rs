//! Mounts the page, and hands it what asks for the second part.

#[cfg(target_arch = "wasm32")]
mod second;

fn main() {
    #[cfg(target_arch = "wasm32")]
    countersign::ui::mount(&countersign::ui::later::Fetch::from(
        |()| -> countersign::ui::later::Coming { Box::pin(second::asked_for()) },
    ));
}
