//! Lets the linker keep the places of all symbols in the page's program, by which it is cut in two (`src/second.rs`).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let wasm = std::env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|arch| arch == "wasm32");
    if wasm {
        println!("cargo::rustc-link-arg-bin=countersign=--emit-relocs");
    }
}
