// Without a bundler: the package lies in a folder beside this file.
import { analyseHeaders } from "./countersign/index.js";

addEventListener("message", async ({ data }) => {
  const { verdict, headline } = await analyseHeaders(data);
  postMessage({ verdict, headline });
});
