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

/**
 * Judges one block of mail headers. Everything happens in this browser.
 * @param {string} text the header block, or the whole message
 * @param {object} [options] what the reader knows besides, as in the README
 * @returns {Promise<object>} the report, as in `tests/report.schema.json`
 */
export async function analyseHeaders(text, options) {
  loading ??= load();
  const loaded = await loading;
  const tag = typeof options?.lang === "string" ? options.lang : "en";
  await speak(loaded, tag.toLowerCase().split(/[-_]/)[0]);
  return loaded.program.analyseHeaders(text, options);
}
