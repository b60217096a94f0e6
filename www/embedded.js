// The page inside another one. Off unless a host names the one portal that may have it (docs/embedding.md):
//
//     <script type="module" src="./embedded.js" data-portal="https://portal.example"></script>
//
// The portal is told how high the page is, and may choose the language. Nothing else goes either way, so that nothing of a
// mail can, and what any other page says is not heard.

const { portal } = document.querySelector("script[data-portal]").dataset;
// As an origin, in the form that events have it: a path behind it, or a word that is none, would never fit.
const origin = new URL(portal).origin;

if (window.parent !== window) {
  let told;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) window.parent.postMessage({ countersign: { height } }, origin);
    told = height;
  };
  new ResizeObserver(tell).observe(document.body);

  window.addEventListener("message", ({ source, origin: from, data }) => {
    const lang = data?.countersign?.lang;
    if (source !== window.parent || from !== origin || typeof lang !== "string") return;
    const select = document.getElementById("lang");
    if (!select || select.disabled || ![...select.options].some(({ value }) => value === lang)) return;
    select.value = lang;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
