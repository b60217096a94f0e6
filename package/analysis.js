// What the package does alike in a browser, a worker and Node, and `api.js` beside the hosted page: the program is started once,
// when it is first asked, and the words of a language are read once, when somebody wants them.

/** The functions of the package; `start` starts the program and gives it, `read` gives the text of one of the `words`. */
export function analysis({ start, read, words }) {
  const once = new Map();
  /** What failed may be tried again. */
  function only(name, work) {
    if (!once.has(name)) once.set(name, work().catch((error) => (once.delete(name), Promise.reject(error))));
    return once.get(name);
  }

  /** The whole tag first, then its language alone: `pt-BR` where there is one, `de` for `de-AT`. */
  function known(tag) {
    const whole = tag.toLowerCase().replaceAll("_", "-");
    const named = (wanted) => Object.keys(words).find((one) => one.toLowerCase() === wanted);
    return named(whole) ?? named(whole.split("-")[0]);
  }

  async function ready(options) {
    const program = await only("program", start);
    const tag = known(typeof options?.lang === "string" ? options.lang : "en");
    // A language that there is not is the program's to refuse.
    if (tag) await only(`words ${tag}`, async () => program.addWords(await read(words[tag])));
    return program;
  }

  return {
    async analyseHeaders(text, options) {
      if (typeof text !== "string") throw new TypeError("text: it must be a text");
      return (await ready(options)).analyseHeaders(text, options);
    },
    async analyseBytes(bytes, options) {
      // Asked so that bytes of another frame count as well.
      if (!ArrayBuffer.isView(bytes) || bytes.BYTES_PER_ELEMENT !== 1) throw new TypeError("bytes: they must be a Uint8Array");
      return (await ready(options)).analyseBytes(bytes, options);
    },
  };
}
