// The page as an installed program: kept for use without a network, opening mail files, taking files that are shared.
//
// All of it is the browser's own offer over https and on localhost; elsewhere this does nothing. It starts when the page
// has loaded, keeps only the page's own files (service-worker.js), and hands a mail to the page as a file that is dropped
// on it, so that there is one way in and no other.
//
// A host switches it off by deleting service-worker.js or by `<meta name="countersign-offline" content="no">`: at the
// next visit what was kept is deleted.

const here = (name) => new URL(name, document.baseURI).href;
const worker = here("service-worker.js");

// The one address that may become a worker. The policy takes no other name, and this name only once.
const only = { createScriptURL: () => worker };
const policy = window.trustedTypes?.createPolicy("countersign-worker", only) ?? only;

const offered = "serviceWorker" in navigator && window.isSecureContext;
const wanted = !document.querySelector('meta[name="countersign-offline"][content="no"]');

/** Deletes what was kept. */
async function forget() {
  for (const kept of await navigator.serviceWorker.getRegistrations()) {
    if (kept.scope === here("./")) await kept.unregister();
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(`countersign ${here("./")} `)) await caches.delete(name);
  }
}

async function keep() {
  try {
    const again = navigator.serviceWorker.controller;
    const kept = await navigator.serviceWorker.register(policy.createScriptURL(""), { updateViaCache: "none" });
    const ready = await navigator.serviceWorker.ready;
    // What this reader's page has loaded and will load, their language and what comes behind the answer included.
    const loaded = (entries) => ready.active?.postMessage({ keep: entries.map((entry) => entry.name) });
    new PerformanceObserver((list) => loaded(list.getEntries())).observe({ type: "resource", buffered: true });
    if (again) await kept.update();
  } catch {
    // Gone from the host, or only out of reach?
    const answer = await fetch(worker, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (answer?.status === 404 || answer?.status === 410) await forget();
  }
}

/** Hands files to the page as the reader's own hand does. */
async function give(files) {
  if (files.length === 0) return;
  // What the page says of itself until the program is there goes when the program draws it.
  while (document.querySelector(".start")) await new Promise((resolve) => setTimeout(resolve, 50));
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
  document.querySelector("main")?.dispatchEvent(event);
}

window.launchQueue?.setConsumer(async (launch) => {
  give(await Promise.all(launch.files.map((handle) => handle.getFile())));
});

if (offered) {
  navigator.serviceWorker.addEventListener("message", (event) => {
    if (Array.isArray(event.data?.shared)) give(event.data.shared);
  });
  navigator.serviceWorker.startMessages();
  // The worker holds a shared mail until the page asks for it.
  if (location.search.includes("shared")) {
    navigator.serviceWorker.controller?.postMessage({ shared: "?" });
    history.replaceState(history.state, "", location.pathname);
  }
  const start = () => (wanted ? keep() : forget());
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start, { once: true });
}
