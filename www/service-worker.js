// Keeps the page's own files, so that it works without a network. It keeps nothing else, and of a mail nothing at all.
//
// The build writes the names of all files of the page in here (xtask, `offline`), and with them a hash of all: a new build
// is a new worker. The old one, and the files it keeps, stay until its last tab is closed.

const FILES = /* files-of-the-page */ [];
const FIRST = /* files-loaded-first */ [];
const BUILD = "build-of-the-page";

const home = new URL("./", self.location).href;
const ours = `countersign ${home} `;
const name = ours + BUILD;
const address = (file) => new URL(file, home).href;
const known = new Set([home, ...FILES.map(address)]);
// A name with a hash never means another file.
const forEver = (url) => /-[0-9a-f]{16}(_bg)?\.[a-z]+$/.test(url);

/** The same file without what follows its name. */
function plain(url) {
  const { origin, pathname } = new URL(url);
  const file = origin + pathname;
  return file === address("index.html") ? home : file;
}

const language = (url) => /words-([a-zA-Z-]+?)(?:-rest)?-[0-9a-f]{16}\.txt$/.exec(url)?.[1];

/** The words of this build in the languages that were kept before: who reads German goes on reading it without a network. */
async function spoken() {
  const tags = new Set();
  for (const kept of (await caches.keys()).filter((one) => one.startsWith(ours))) {
    for (const { url } of await (await caches.open(kept)).keys()) tags.add(language(url));
  }
  tags.delete(undefined);
  return FILES.filter((file) => tags.has(language(file)));
}

async function install() {
  const cache = await caches.open(name);
  // Loaded a moment ago by the page itself, or just now: the browser's own cache has most of them.
  await cache.addAll([home, ...[...FIRST, ...(await spoken())].map(address)]);
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => {
  const old = (kept) => kept.startsWith(ours) && kept !== name;
  event.waitUntil(
    caches.keys().then((all) => Promise.all(all.filter(old).map((kept) => caches.delete(kept)))),
  );
});

async function answer(request) {
  const url = plain(request.url);
  const cache = await caches.open(name);
  const kept = await cache.match(url);
  if (kept && forEver(url)) return kept;
  try {
    const fresh = await fetch(request);
    // What is kept of the build was taken all at once, so that its parts fit; only what no build changes is added. And
    // never a page of the network's own, like the sign-in of a hotel.
    const fits = forEver(url) || url === address("policy.json");
    if (fits && fresh.ok && fresh.type === "basic" && !fresh.redirected) await cache.put(url, fresh.clone());
    return fresh;
  } catch (offline) {
    if (kept) return kept;
    throw offline;
  }
}

// A mail that another program shares waits here, in memory, until the page asks for it.
let shared = [];

async function take(request) {
  const form = await request.formData();
  const text = ["title", "text"].map((field) => form.get(field) ?? "").filter(Boolean).join("\n");
  shared = form.getAll("mail").filter((part) => part instanceof File && part.size > 0);
  if (shared.length === 0 && text) shared = [new File([text], "shared.txt", { type: "text/plain" })];
  return Response.redirect(`${home}?shared`, 303);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = plain(request.url);
  if (request.method === "POST" && url === address("share")) event.respondWith(take(request));
  else if (request.method === "GET" && known.has(url)) event.respondWith(answer(request));
});

self.addEventListener("message", (event) => {
  if (event.data?.shared && shared.length > 0) {
    event.source.postMessage({ shared });
    shared = [];
  }
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep.map(plain)));
});

async function keep(urls) {
  const cache = await caches.open(name);
  for (const url of urls.filter((one) => known.has(one))) {
    if (!(await cache.match(url))) await cache.add(url).catch(() => {});
  }
}
