// In a browser or a worker, with or without a bundler: the program and the words are fetched from beside this file.

import init, * as program from "./countersign.js";
import { analysis } from "./analysis.js";
import { version, words } from "./files.js";

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

async function start() {
  await init();
  return program;
}

export const { analyseHeaders, analyseBytes } = analysis({ start, read, words });
export { version };
