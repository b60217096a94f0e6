// Only compiled: the types say what the functions take and give.
import { analyseBytes, analyseHeaders, version, type Origin, type Report } from "countersign";

const report: Report = await analyseHeaders("From: a@example.com", { receiver: "microsoft", lang: version });
const origin: Origin = (await analyseBytes(new Uint8Array())).verdict;
// @ts-expect-error: there is no such option
await analyseHeaders("", { reciever: "microsoft" });
console.log(report.headline, origin);
