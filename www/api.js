// The same analysis for other pages of the same origin, at an address that does not change with each build:
//
//     import { analyseHeaders } from "/countersign/api.js";
//     const report = await analyseHeaders(text, { receiver: "microsoft", lang: "de" });
//
// The program's own files carry hashes in their names, which the build writes in here. The program is the analysis alone, without
// the page: nothing is drawn.

const PROGRAM = "./name-of:analysis.js";
const WASM = { name: "./name-of:analysis.wasm", integrity: "integrity-of:name-of:analysis.wasm" };
const WORDS = /* words-of-the-page */ {};

const here = (name) => new URL(name, import.meta.url);
const get = ({ name, integrity }) => fetch(here(name), { integrity });
let loading;

async function load() {
  const wasm = get(WASM);
  wasm.catch(() => {});
  const program = await import(here(PROGRAM));
  await program.default({ module_or_path: wasm });
  return program;
}

/** The words of a language are fetched once, when they are first asked for. */
async function speak(program, tag) {
  // A language that there is not is the program's to refuse.
  if (!Object.hasOwn(WORDS, tag)) return;
  const language = WORDS[tag];
  // Put together, the two files of a language are the whole.
  language.read ??= Promise.all([language.first, language.rest].map(async (file) => (await get(file)).text())).then(
    (texts) => program.addWords(texts.join("")),
  );
  try {
    await language.read;
  } catch (error) {
    delete language.read;
    throw error;
  }
}

/** The program, with the words of the language that the options ask for. What failed may be tried again. */
async function ready(options) {
  loading ??= load().catch((error) => ((loading = undefined), Promise.reject(error)));
  const program = await loading;
  const tag = typeof options?.lang === "string" ? options.lang : "en";
  await speak(program, tag.toLowerCase().split(/[-_]/)[0]);
  return program;
}

/**
 * Judges one block of mail headers. Everything happens in this browser.
 * @param {string} text the header block, or the whole message
 * @param {object} [options] what the reader knows besides: docs/embedding.md. A wrong one is an error that names it
 * @returns {Promise<object>} the report, as in `tests/report.schema.json`
 */
export async function analyseHeaders(text, options) {
  if (typeof text !== "string") throw new TypeError("text: it must be a text");
  return (await ready(options)).analyseHeaders(text, options);
}

/**
 * The same for the bytes of a file: .eml, .txt or Outlook's .msg.
 * @param {Uint8Array} bytes
 * @param {object} [options]
 * @returns {Promise<object>}
 */
export async function analyseBytes(bytes, options) {
  // Asked so that bytes of another frame count as well.
  if (!ArrayBuffer.isView(bytes) || bytes.BYTES_PER_ELEMENT !== 1) throw new TypeError("bytes: they must be a Uint8Array");
  return (await ready(options)).analyseBytes(bytes, options);
}
