// What the package does alike in a browser, a worker and Node: the program is started once, when it is first asked, and the words
// of a language are read once, when somebody wants them.

/** The functions of the package; `start` starts the program and `read` gives the text at an address. */
export function analysis({ program, start, read, words }) {
  const once = new Map();
  /** What failed may be tried again. */
  function only(name, work) {
    if (!once.has(name)) once.set(name, work().catch((error) => (once.delete(name), Promise.reject(error))));
    return once.get(name);
  }

  async function ready(options) {
    await only("program", async () => start());
    const tag = (typeof options?.lang === "string" ? options.lang : "en").toLowerCase().split(/[-_]/)[0];
    // A language that there is not is the program's to refuse.
    if (!Object.hasOwn(words, tag)) return;
    await only(`words ${tag}`, async () => program.addWords(await read(words[tag])));
  }

  return {
    async analyseHeaders(text, options) {
      if (typeof text !== "string") throw new TypeError("text: it must be a text");
      await ready(options);
      return program.analyseHeaders(text, options);
    },
    async analyseBytes(bytes, options) {
      if (!(bytes instanceof Uint8Array)) throw new TypeError("bytes: they must be a Uint8Array");
      await ready(options);
      return program.analyseBytes(bytes, options);
    },
  };
}
