// The three scripts that Material writes into each page, as a file: the site's
// Content-Security-Policy (overrides/main.html) lets no inline script run.

// What Material keeps for a reader is kept below the root of this site.
var __md_scope = new URL("../../", document.currentScript.src);
var __md_hash = (text) =>
  [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
var __md_get = (key, storage = localStorage, scope = __md_scope) =>
  JSON.parse(storage.getItem(`${scope.pathname}.${key}`));
var __md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // A reader's browser may keep nothing.
  }
};

// The colors that were chosen, before anything is painted in others.
(() => {
  const color = __md_get("__palette")?.color;
  if (!color) return;
  if (color.media === "(prefers-color-scheme)") {
    const light = matchMedia("(prefers-color-scheme: light)").matches;
    const media = `(prefers-color-scheme: ${light ? "light" : "dark"})`;
    const option = document.querySelector(`[data-md-color-media='${media}']`);
    for (const key of ["media", "scheme", "primary", "accent"]) {
      color[key] = option.getAttribute(`data-md-color-${key}`);
    }
  }
  for (const [key, value] of Object.entries(color)) {
    document.body.setAttribute(`data-md-color-${key}`, value);
  }
})();

// Tabs: those that were chosen open on every page; an address may name one, too.
addEventListener("DOMContentLoaded", () => {
  document$.subscribe(() => {
    let chosen = null;
    try {
      chosen = __md_get("__tabs");
    } catch {
      // A reader's browser may keep nothing, or something else.
    }
    for (const set of document.querySelectorAll(".tabbed-set")) {
      const labels = [...set.querySelectorAll(":scope > .tabbed-labels > label")];
      const named = (name) => labels.find((label) => label.innerText.trim() === name);
      const label = Array.isArray(chosen) && chosen.map(named).find(Boolean);
      if (label) document.getElementById(label.htmlFor).checked = true;
    }
    const target = document.getElementById(location.hash.slice(1));
    if (target?.name?.startsWith("__tabbed_")) target.checked = true;
  });
});
