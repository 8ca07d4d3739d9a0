// The page for an address that does not exist: pages whose addresses are like it, from the
// navigation and from what moved, and a search for its words.
(() => {
  const MOST = 5;
  const ALIKE = 0.4; // of 1, so much must be alike
  const root = new URL("../../", document.currentScript.src);

  const asked = (() => {
    let path = location.pathname;
    if (path.startsWith(root.pathname)) path = path.slice(root.pathname.length);
    try {
      path = decodeURIComponent(path);
    } catch {
      // a stray percent sign: as it stands
    }
    return plain(path);
  })();

  // Without what an address may have or not: capitals, endings, index pages, spaces.
  function plain(path) {
    const bare = path.toLowerCase().replace(/(index)?\.(html?|md|ipynb)$/, "");
    return bare.replace(/[\s_-]+/g, "-").replace(/^[/-]+|[/-]+$/g, "");
  }

  // The pairs of letters of a text, each with its number.
  function pairs(text) {
    const found = [...` ${text} `].slice(0, -1).map((letter, at) => letter + ` ${text} `[at + 1]);
    return found.sort();
  }

  // How many pairs two texts share, of 1.
  function likeness(one, other) {
    const left = pairs(one);
    const right = pairs(other);
    const total = left.length + right.length;
    let shared = 0;
    while (left.length && right.length) {
      if (left.at(-1) === right.at(-1)) {
        shared += 1;
        left.pop();
        right.pop();
      } else if (left.at(-1) > right.at(-1)) left.pop();
      else right.pop();
    }
    return (2 * shared) / total;
  }

  // The name at its end counts more than the folders above it.
  function score(path) {
    const last = (text) => text.split("/").at(-1);
    return 0.65 * likeness(last(asked), last(path)) + 0.35 * likeness(asked, path);
  }

  function candidates() {
    const links = document.querySelectorAll(".md-nav--primary a.md-nav__link[href]");
    const pages = new Map();
    for (const link of links) {
      const url = new URL(link.href);
      if (url.hash || url.origin !== root.origin) continue;
      const path = url.pathname.slice(root.pathname.length);
      if (path) pages.set(path, { path, address: url.href, title: link.textContent.trim() });
    }
    for (const [old, now] of Object.entries(window.torchproof?.moved ?? {})) {
      const page = pages.get(now.split("#")[0]);
      if (page) pages.set(old, { ...page, path: old, address: new URL(now, root).href });
    }
    return [...pages.values()];
  }

  function near() {
    const judged = candidates().map((page) => ({ ...page, alike: score(plain(page.path)) }));
    const best = judged.filter((page) => page.alike >= ALIKE);
    best.sort((one, other) => other.alike - one.alike);
    const told = new Set(); // a page once, whatever leads to one of its sections
    const isNew = (page) => !told.has(page) && told.add(page);
    return best.filter(({ address }) => isNew(address.split("#")[0]));
  }

  function suggest() {
    const box = document.querySelector(".lost__near");
    for (const page of near().slice(0, MOST)) {
      const link = document.createElement("a");
      link.href = page.address;
      link.textContent = page.title;
      const place = document.createElement("span");
      place.textContent = ` ${decodeURI(new URL(page.address).pathname)}`;
      const item = document.createElement("li");
      item.append(link, place);
      box.querySelector("ul").append(item);
      box.hidden = false;
    }
  }

  // A form in place of the words on the search: it holds the words of the address.
  function offerSearch() {
    const words = asked.split("/").at(-1).replace(/[-/.]+/g, " ").trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-button lost__search";
    button.textContent = words ? `Search for “${words}”` : "Search";
    const query = document.querySelector("[data-md-component=search-query]");
    button.addEventListener("click", () => {
      query.value = words;
      query.focus();
      query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    });
    document.querySelector(".lost").append(button);
  }

  // What moved stands in a script of its own, where anything did; then it may tell.
  const address = window.torchproof?.movedTable;
  if (address) {
    const table = document.createElement("script");
    table.src = address;
    table.addEventListener("load", suggest);
    table.addEventListener("error", suggest);
    document.body.append(table);
  } else suggest();
  offerSearch();
})();
