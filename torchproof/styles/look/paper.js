// Before a page is printed: note what Material, which opens all folds then, does not tell:
// which of them the reader had opened; and where the links to other sites lead.
addEventListener(
  "beforeprint",
  () => {
    for (const fold of document.querySelectorAll("article details")) {
      fold.toggleAttribute("data-opened", fold.open);
    }
    for (const link of document.querySelectorAll("article :is(p, li) > a")) {
      if (link.host !== location.host) link.dataset.leads = link.href;
    }
  },
  true, // before Material's listener
);
