//! Mounts the page. A document without a place for it still gets the functions of `js`.

fn main() {
    countersign::ui::mount();
}
