// The same analysis for other pages of the same origin, at an address that does not change with each build:
//
//     import { analyseHeaders } from "/countersign/api.js";
//     const report = await analyseHeaders(text, { receiver: "microsoft" });
//
// The program's own files carry hashes in their names, so their names are read from the page beside this file.
// Nothing is drawn: the program shows the page only where an element `#countersign` waits for it.

let program;

async function load() {
  const page = new URL("index.html", import.meta.url);
  const text = await (await fetch(page)).text();
  const { js, wasm } = new DOMParser().parseFromString(text, "text/html").getElementById("boot").dataset;
  const loaded = await import(new URL(js, page));
  await loaded.default({ module_or_path: new URL(wasm, page) });
  return loaded;
}

/**
 * Judges one block of mail headers. Everything happens in this browser.
 * @param {string} text the header block, or the whole message
 * @param {object} [options] what the reader knows besides, as in the README
 * @returns {Promise<object>} the report, as in `tests/report.schema.json`
 */
export async function analyseHeaders(text, options) {
  program ??= load();
  return (await program).analyseHeaders(text, options);
}
