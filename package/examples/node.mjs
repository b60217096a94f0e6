// node node.mjs mail.eml...
import { readFile } from "node:fs/promises";
import { analyseBytes, version } from "countersign";

for (const file of process.argv.slice(2)) {
  const report = await analyseBytes(await readFile(file), { lang: "de" });
  console.log(`${version}\t${file}\t${report.verdict}\t${report.headline}`);
}
