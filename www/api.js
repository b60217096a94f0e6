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
  // Read as text and not as a document: a portal may forbid that by `require-trusted-types-for`.
  const named = (name) => text.match(new RegExp(`<script id="boot"[^>]* data-${name}="([^"]*)"`))?.[1] ?? "";
  const loaded = await import(new URL(named("js"), page));
  const program = fetch(new URL(named("wasm"), page), { integrity: named("wasm-integrity") });
  await loaded.default({ module_or_path: program });
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
