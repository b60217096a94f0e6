// In a browser or a worker, with or without a bundler: the program and the words are fetched from beside this file.

import start, * as program from "./countersign.js";
import { analysis } from "./analysis.js";
import { version, words } from "./files.js";

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

export const { analyseHeaders, analyseBytes } = analysis({ program, start, read, words });
export { version };
