// Only in the single file (`cargo xtask single-file`): all that the page would load stands in the page itself, packed, in
// scripts that no browser runs. The build puts this behind the program's own glue, so that `__wbg_init` is at hand.

/** A file by its name, answered as a server would; one that is not inside, as a server that has none. */
async function load(name) {
  const found = document.getElementById(`file:${name.replace(/^\.\//, "")}`);
  if (!found) return new Response(null, { status: 404 });
  if (found.type === "application/json") return new Response(found.textContent);
  const bytes = Uint8Array.from(atob(found.textContent), (letter) => letter.charCodeAt(0));
  const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(whole, { headers: { "content-type": name.endsWith(".wasm") ? "application/wasm" : "text/plain" } });
}

window.countersignInside = { load, program: Promise.resolve({ default: __wbg_init }) };
