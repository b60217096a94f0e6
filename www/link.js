// Starts the program's second part (src/second.rs). The build puts this into the program's own glue, in the place of its import;
// `wasm` is what the first part exports. The part's file is asked for, and its hash checked, by `window.countersignLater`, before.
const import1 = {
  async __wasm_split_load_later(done, waiting) {
    let came = false;
    try {
      await WebAssembly.instantiate(await window.countersignLater(), { __wasm_split: wasm });
      came = true;
    } catch (error) {
      console.error(error);
    }
    wasm.__indirect_function_table.get(done)(waiting, came);
  },
};
