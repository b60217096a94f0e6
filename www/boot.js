// Starts the page. A file and not an inline script, so that the content security policy can forbid those.
//
// Trunk writes the hashed names of the program into this script's own tag (`pattern_script` in Trunk.toml), so this
// file never changes with them. A deployer's `policy.json` is read here, once, before the program starts: after that
// the page makes no request at all. What arrives in the place of the program is run only if its hash is the one that
// the page names (`data-wasm-integrity`). The program finds its text in `window.countersignPolicy`, `null` without one.

const boot = document.getElementById("boot");
const here = (name) => new URL(name, document.baseURI).href;

const policy = fetch(here("policy.json"), { cache: "no-cache" })
  .then((answer) => (answer.ok ? answer.text() : null))
  .catch(() => null);

try {
  const [program, text] = await Promise.all([import(here(boot.dataset.js)), policy]);
  window.countersignPolicy = text;
  const integrity = boot.dataset.wasmIntegrity ?? "";
  await program.default({ module_or_path: fetch(here(boot.dataset.wasm), { integrity }) });
} catch (error) {
  document.getElementById("fault")?.removeAttribute("hidden");
  throw error;
}
