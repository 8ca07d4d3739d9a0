// Takes readers of old links on. The table at the end is made from moved.yml.
((moved) => {
  window.torchproof?.reader.moved(moved);
  const root = new URL("../../", document.currentScript.src);
  (window.torchproof ??= {}).moved = moved; // for whoever looks for a page that is gone

  function follow() {
    const path = location.pathname.slice(root.pathname.length);
    const page = path.replace(/index\.html$/, "");
    const to = moved[page + location.hash] ?? moved[page];
    if (to === undefined) return;
    const target = new URL(to, root);
    target.search = location.search;
    if (!target.hash) target.hash = location.hash;
    location.replace(target);
  }

  addEventListener("hashchange", follow);
  if (window.document$) document$.subscribe(follow); // also after instant navigation
  else follow();
})({});
