// The same analysis for other pages of the same origin, at an address that does not change with each build:
//
//     import { analyseHeaders } from "/countersign/api.js";
//     const report = await analyseHeaders(text, { receiver: "microsoft", lang: "de" });
//
// The program's own files carry hashes in their names, which the build writes in here. The program is the analysis alone, without
// the page: nothing is drawn. What it does besides is what the npm package does (package/analysis.js), put in here by the build.

/* analysis-of-the-package */

const PROGRAM = "./name-of:analysis.js";
const WASM = { name: "./name-of:analysis.wasm", integrity: "integrity-of:name-of:analysis.wasm" };
const WORDS = /* words-of-the-page */ {};

const here = (name) => new URL(name, import.meta.url);
async function get({ name, integrity }) {
  const answer = await fetch(here(name), { integrity });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

async function start() {
  const wasm = get(WASM);
  wasm.catch(() => {});
  const program = await import(here(PROGRAM));
  await program.default({ module_or_path: wasm });
  return program;
}

/** Put together, the two files of a language are the whole. */
async function read({ first, rest }) {
  return (await Promise.all([first, rest].map(async (file) => (await get(file)).text()))).join("");
}

const functions = analysis({ start, read, words: WORDS });

/**
 * Judges one block of mail headers. Everything happens in this browser.
 * @param {string} text the header block, or the whole message
 * @param {object} [options] what the reader knows besides: docs/embedding.md. A wrong one is an error that names it
 * @returns {Promise<object>} the report, as in `tests/report.schema.json`
 */
export const analyseHeaders = functions.analyseHeaders;

/**
 * The same for the bytes of a file: .eml, .txt or Outlook's .msg.
 * @param {Uint8Array} bytes
 * @param {object} [options]
 * @returns {Promise<object>}
 */
export const analyseBytes = functions.analyseBytes;
