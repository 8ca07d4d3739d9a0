// Loads moved.js, which knows where old addresses lead, where it may be needed: for a
// section that the page does not have, and for progress that was kept under old addresses.
(() => {
  const table = new URL("moved.js", document.currentScript.src).href;
  window.torchproof.movedTable = table; // for whoever looks for a page that is gone
  const { reader } = window.torchproof;
  const marked = () => ["read", "solved"].some((kind) => Object.keys(reader.get(kind)).length);
  const named = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  let asked = false;

  function ask() {
    if (asked || (!marked() && (!location.hash || named(location.hash)))) return;
    asked = true;
    document.body.append(Object.assign(document.createElement("script"), { src: table }));
  }

  addEventListener("hashchange", ask);
  document$.subscribe(ask);
})();
