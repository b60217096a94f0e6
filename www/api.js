// The same analysis for other pages of the same origin, at an address that does not change with each build:
//
//     import { analyseHeaders } from "/countersign/api.js";
//     const report = await analyseHeaders(text, { receiver: "microsoft", lang: "de" });
//
// The program's own files carry hashes in their names, so their names are read from the page beside this file.
// Nothing is drawn: the program shows the page only where an element `#countersign` waits for it.

let loading;

async function load() {
  const page = new URL("index.html", import.meta.url);
  const text = await (await fetch(page)).text();
  // Read as text and not as a document: a portal may forbid that by `require-trusted-types-for`.
  const named = (name) => text.match(new RegExp(`<script id="boot"[^>]* data-${name}="([^"]*)"`))?.[1] ?? "";
  const program = await import(new URL(named("js"), page));
  const wasm = fetch(new URL(named("wasm"), page), { integrity: named("wasm-integrity") });
  await program.default({ module_or_path: wasm });
  const languages = new Map();
  for (const [, tag, href, integrity] of text.matchAll(/<link rel="words" hreflang="([^"]*)" href="([^"]*)" integrity="([^"]*)"/g)) {
    languages.set(tag, { href: new URL(href, page), integrity });
  }
  return { program, languages };
}

/** The words of a language are fetched once, when they are first asked for. */
async function speak({ program, languages }, tag) {
  const language = languages.get(tag);
  // A language that there is not is the program's to refuse.
  if (!language) return;
  language.words ??= fetch(language.href, { integrity: language.integrity })
    .then((answer) => answer.text())
    .then((text) => program.addWords(text));
  try {
    await language.words;
  } catch (error) {
    delete language.words;
    throw error;
  }
}

/** The program, with the words of the language that the options ask for. What failed may be tried again. */
async function ready(options) {
  loading ??= load().catch((error) => ((loading = undefined), Promise.reject(error)));
  const loaded = await loading;
  const tag = typeof options?.lang === "string" ? options.lang : "en";
  await speak(loaded, tag.toLowerCase().split(/[-_]/)[0]);
  return loaded.program;
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
