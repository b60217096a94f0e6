// Starts the page. A file and not an inline script, so that the content security policy can forbid those.
//
// Trunk writes the hashed names of the program into this script's own tag (`pattern_script` in Trunk.toml), and the build a
// `<link rel="words">` for every language, so this file never changes with them. What arrives in the place of the program
// or of the words is taken only if its hash is the one that the page names. A deployer's `policy.json` is read here, once,
// before the program starts; the program finds its text in `window.countersignPolicy`, `null` without one. After that the
// page makes no request at all, but for the words of another language when the reader picks one: the program asks
// `window.countersignWords(tag)` for them, and without a tag for those to begin with.

const boot = document.getElementById("boot");
const here = (name) => new URL(name, document.baseURI).href;

const languages = [...document.querySelectorAll('link[rel="words"]')];
const language = (tag) => languages.find((link) => link.hreflang === tag?.toLowerCase().split(/[-_]/)[0]);
const fetched = new Map();
function words(link) {
  if (!fetched.has(link)) {
    const text = fetch(link.href, { integrity: link.integrity }).then((answer) => {
      if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`);
      return answer.text();
    });
    // What did not come may be asked for again.
    text.catch(() => fetched.delete(link));
    fetched.set(link, text);
  }
  return fetched.get(link);
}

const policy = fetch(here("policy.json"), { cache: "no-cache" })
  .then((answer) => (answer.ok ? answer.text() : null))
  .catch(() => null);

// The address says the language (`?lang=de`), else the organisation, else the browser.
const named = language(new URL(location.href).searchParams.get("lang"));
const browsers = navigator.languages.map(language).find(Boolean) ?? language("en");
// Asked for before the policy has come: it seldom names another.
words(named ?? browsers).catch(() => {});
const first = policy.then((text) => {
  let organisations;
  try {
    organisations = language(JSON.parse(text)?.language);
  } catch {
    // A policy that cannot be read is the program's to report.
  }
  return named ?? organisations ?? browsers;
});
window.countersignWords = async (tag) => words(tag === undefined ? await first : language(tag));

try {
  const [program, text] = await Promise.all([import(here(boot.dataset.js)), policy, first.then(words)]);
  window.countersignPolicy = text;
  const integrity = boot.dataset.wasmIntegrity ?? "";
  await program.default({ module_or_path: fetch(here(boot.dataset.wasm), { integrity }) });
} catch (error) {
  document.getElementById("fault")?.removeAttribute("hidden");
  throw error;
}
