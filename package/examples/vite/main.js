import { analyseHeaders } from "countersign";

const paste = document.querySelector("textarea");
const answer = document.querySelector("output");
paste.addEventListener("input", async () => {
  const report = await analyseHeaders(paste.value, { lang: "de" });
  answer.dataset.verdict = report.verdict;
  answer.textContent = report.headline;
});
