// In Node, which fetches no files: they are read from the disk.

import { readFile } from "node:fs/promises";
import init, * as program from "./countersign.js";
import { analysis } from "./analysis.js";
import { version, words } from "./files.js";

const wasm = new URL("./countersign_bg.wasm", import.meta.url);

export const { analyseHeaders, analyseBytes } = analysis({
  start: async () => {
    await init({ module_or_path: await readFile(wasm) });
    return program;
  },
  read: (address) => readFile(address, "utf8"),
  words,
});
export { version };
