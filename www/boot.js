// Starts the page. A file and not an inline script, so that the content security policy can forbid those but for one, named by its hash.
//
// Trunk writes the hashed names of the program into this script's own tag (`pattern_script` in Trunk.toml), and the build a
// `<link rel="words">` for every language, so this file never changes with them. What arrives in the place of the program
// or of the words is taken only if its hash is the one that the page names. A deployer's `policy.json` is read here, once,
// before the program starts; the program finds its text in `window.countersignPolicy`, `null` without one. As soon as it runs it
// asks for its second part (`window.countersignLater`), and for the style and the words that belong to that. After that the page makes no request at
// all, but for the words of another language when the reader picks one, and for what did not come when the reader asks for it
// again: `window.countersignWords(tag)` gives the words up to the answer, without a tag those to begin with, and with a second
// argument those behind it.
//
// Until the program is there, the page takes text and files all the same: what was typed, pasted, pressed or dropped stays in
// the page, and the program goes on from it (src/ui/begun.rs).

const boot = document.getElementById("boot");
const here = (name) => new URL(name, document.baseURI).href;
// In the single file (www/inside.js) all of this stands in the page itself, and nothing is asked for.
const inside = window.countersignInside;
const load = inside?.load ?? ((name, how) => fetch(here(name), how));

async function got(name, how) {
  const answer = await load(name, how);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

// Gives what is read behind the answer. What did not come may be asked for again, and so may what hangs: the request before is
// given up then, and who waited for it waits for the new one.
function behind(ask) {
  let came, asked, stop;
  const newest = (one) => one.catch((error) => came ?? (one === asked ? Promise.reject(error) : newest(asked)));
  return async () => {
    if (came) return came;
    stop?.abort();
    stop = new AbortController();
    asked = ask(stop.signal).then((all) => (came = all));
    return newest(asked);
  };
}

// All that the page needs is asked for at once: this script waits neither for the style sheet nor for the rest of the page. The program was
// asked for by the page's own first lines, unless a host's header forbids those, or the single file has it inside.
const integrity = boot.dataset.wasmIntegrity ?? "";
const wasm = window.countersignProgram ?? load(boot.dataset.wasm, { integrity });
wasm.catch(() => {});
// The program asks for its second part as soon as it runs, so that on a slow line nothing comes before the first answer.
window.countersignLater = behind(async (signal) => {
  const answer = await got(boot.dataset.later, { integrity: boot.dataset.laterIntegrity ?? "", signal });
  return WebAssembly.compile(await answer.arrayBuffer());
});
// And for the style of what is drawn with it; the single file has that in its own. Asked for again it has another address: a browser would
// go on waiting for the same.
let sheet;
let times = 0;
window.countersignStyle = behind((signal) => new Promise((resolve, reject) => {
  const { sheet: name, sheetIntegrity: integrity } = boot.dataset;
  if (!name) return resolve(true);
  sheet?.remove();
  const href = times ? `${name}?${times}` : name;
  times += 1;
  const told = { onload: () => resolve(true), onerror: () => reject(new Error(href)) };
  sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href, integrity, ...told });
  signal.addEventListener("abort", () => reject(signal.reason));
  document.head.append(sheet);
}));
const script = inside?.program ?? import(here(boot.dataset.js));
script.catch(() => {});
const policy = load("policy.json", { cache: "no-cache" })
  .then((answer) => (answer.ok ? answer.text() : null))
  .catch(() => null);

// From here on the page is needed.
if (document.readyState === "loading") {
  await new Promise((resolve) => document.addEventListener("readystatechange", resolve, { once: true }));
}
const languages = [...document.querySelectorAll('link[rel="words"]')];
// The whole tag first, then its language alone: `pt-BR` where there is one, `de` for `de-AT`.
const language = (tag) => {
  const whole = tag?.toLowerCase().replaceAll("_", "-");
  const known = (wanted) => languages.find((link) => link.hreflang.toLowerCase() === wanted);
  return known(whole) ?? known(whole?.split("-")[0]);
};

// The words of a language up to the answer, and those behind it.
const fetched = new Map();
function words(link) {
  if (!fetched.has(link)) {
    const text = got(link.getAttribute("href"), { integrity: link.integrity }).then((answer) => answer.text());
    // What did not come may be asked for again.
    text.catch(() => fetched.delete(link));
    fetched.set(link, text);
  }
  return fetched.get(link);
}
const rests = new Map();
function rest(link) {
  const { rest, restIntegrity: integrity } = link.dataset;
  if (!rests.has(link)) rests.set(link, behind(async (signal) => (await got(rest, { integrity, signal })).text()));
  return rests.get(link)();
}

const root = document.getElementById("countersign");
const shown = (id) => document.getElementById(id)?.removeAttribute("hidden");

// The beginning of the page in a language: its template takes the place of what is there, and what is in the box stays.
function begin({ hreflang }) {
  const { lang } = document.documentElement;
  const template = document.querySelector(`template[lang="${hreflang}"]`);
  if (root && template && lang !== hreflang) {
    const before = document.getElementById("paste");
    const { value, selectionStart, selectionEnd } = before;
    const focused = document.activeElement?.id;
    root.replaceChildren(template.content.cloneNode(true));
    const after = document.getElementById("paste");
    after.value = value;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    if (focused === "paste") after.setSelectionRange(selectionStart, selectionEnd);
    document.documentElement.lang = hreflang;
    document.documentElement.dir = template.dir;
    listen();
  }
}

// The answer is awaited from now on.
function awaitAnswer() {
  root.dataset.pressed = "";
  shown("start-waiting");
}

// Listens on what the program will replace, so the listeners go with it.
function listen() {
  const page = root?.firstElementChild;
  if (!page) return;
  const on = (kind, listener) => page.addEventListener(kind, listener);
  const paste = document.getElementById("paste");
  const answer = () => paste.value.trim() && awaitAnswer();
  on("submit", (event) => (event.preventDefault(), answer()));
  on("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && answer());
  on("paste", (event) => event.target === paste && !paste.value.trim() && setTimeout(answer));
  on("change", (event) => event.target.id === "file" && event.target.files.length && shown("start-waiting"));
  on("dragover", (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
  on("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    document.getElementById("file").files = event.dataTransfer.files;
    shown("start-waiting");
  });
}
listen();

// The address says the language (`?lang=de`), else the organisation, else the browser.
const named = language(new URL(location.href).searchParams.get("lang"));
const browsers = navigator.languages.map(language).find(Boolean) ?? language("en");
// Asked for, and shown, before the policy has come: it seldom names another.
words(named ?? browsers).catch(() => {});
begin(named ?? browsers);
// What a browser knows of a language's numbers and dates it reads when it is first asked: once the page is drawn, while the program
// is on its way.
const ask = () => {
  const { lang } = document.documentElement;
  new Intl.DateTimeFormat(lang, { dateStyle: "medium" }).format();
  new Intl.NumberFormat(lang).format(1);
  new Intl.PluralRules(lang).select(1);
};
requestAnimationFrame(() => setTimeout(ask));
const first = policy.then((text) => {
  let organisations;
  try {
    organisations = language(JSON.parse(text)?.language);
  } catch {
    // A policy that cannot be read is the program's to report.
  }
  const chosen = named ?? organisations ?? browsers;
  begin(chosen);
  return chosen;
});
window.countersignWords = async (tag, isRest) => (isRest ? rest : words)(tag === undefined ? await first : language(tag));

try {
  const [program, text] = await Promise.all([script, policy, first.then(words)]);
  window.countersignPolicy = text;
  await program.default({ module_or_path: wasm });
} catch (error) {
  shown("start-fault");
  for (const late of document.querySelectorAll("#start-waiting, .start-late")) late.remove();
  throw error;
}
