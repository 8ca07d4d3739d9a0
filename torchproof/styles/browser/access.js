// What Material leaves out for readers who use a keyboard, a screen reader or a finger.
(() => {
  // What scrolls sideways must be reachable by keyboard.
  function reach(blocks) {
    const wide = blocks.map((block) => block.scrollWidth > block.clientWidth);
    blocks.forEach((block, at) => {
      if (wide[at]) block.tabIndex = 0;
      else block.removeAttribute("tabindex");
      block.querySelector(":scope > code")?.removeAttribute("tabindex");
    });
  }
  // What is laid out late is as wide as its page until it comes near.
  const near = new IntersectionObserver(
    (seen) => reach(seen.filter((one) => one.isIntersecting).map((one) => one.target)),
    { rootMargin: "25%" },
  );
  // A title is taken away while its tooltip shows, and with it the name of a button.
  function name(titled) {
    if (!titled.ariaLabel && !titled.textContent.trim()) titled.ariaLabel = titled.title;
  }
  // What is many on a page says which one it is: of a block, a line that is its own.
  function lineOf(block) {
    const lines = block.querySelector("code").textContent.split("\n").filter((line) => line.trim());
    return lines.find((line) => !/^(import|from) /.test(line)) ?? lines[0] ?? "";
  }
  const APART = {
    ".exercise :is(.example, .tip, .success) > summary": (one) =>
      one.closest(".exercise").querySelector("h3")?.textContent,
    ".question details.recall > summary": (one) =>
      one.closest(".question").querySelector(".choices__ask")?.textContent,
    "details[data-block] > summary": (one) => one.parentElement.dataset.block.split("/").pop(),
  };
  function tellApart() {
    for (const [selector, whose] of Object.entries(APART)) {
      for (const one of document.querySelectorAll(selector)) {
        const which = whose(one)?.replace(/¶$/, "").trim();
        if (which) one.ariaLabel = `${one.textContent.trim()}: ${which}`;
      }
    }
  }
  // A block gets its copy button as it comes into sight, in a landmark like all others.
  new MutationObserver((changes) => {
    for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!added.matches?.("nav.md-code__nav")) continue;
      added.setAttribute("role", "presentation");
      const line = lineOf(added.parentElement);
      for (const button of added.querySelectorAll("[title]")) {
        button.ariaLabel = `${button.title}: ${line}`;
      }
    }
  }).observe(document.body, { childList: true, subtree: true });

  function mend() {
    const search = document.querySelector(".md-search[role=dialog]");
    search?.setAttribute("aria-label", "Search");
    tellApart();
    document.querySelectorAll(".md-content [title]").forEach(name);
    const blocks = [...document.querySelectorAll(".md-typeset pre, .katex-display, .diagram")];
    // To measure what is not laid out would lay it out.
    reach(blocks.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })));
    for (const block of blocks) {
      near.unobserve(block); // it looks anew at what it saw before
      near.observe(block);
    }
    for (const table of document.querySelectorAll(".md-typeset__table")) {
      if (table.parentElement.scrollWidth > table.parentElement.clientWidth) {
        table.parentElement.tabIndex = 0;
      }
    }
  }
  // What opens the menu and the search is a label, which no keyboard reaches: it becomes a
  // button, with the name of what it opens.
  const opened = { __drawer: ".md-nav--primary", __search: ".md-search__input" };
  for (const [id, what] of Object.entries(opened)) {
    const toggle = document.getElementById(id);
    const label = document.querySelector(`label.md-header__button[for=${id}]`);
    if (!toggle || !label) continue;
    const button = document.createElement("button");
    button.className = label.className;
    button.setAttribute("for", id); // by which the theme finds it
    button.setAttribute("aria-label", document.querySelector(what)?.ariaLabel ?? "");
    button.append(...label.childNodes);
    button.addEventListener("click", () => {
      if (id === "__search") document.querySelector(what).focus();
      else toggle.click();
    });
    const tell = () => (button.ariaExpanded = String(toggle.checked));
    toggle.addEventListener("change", tell);
    tell();
    label.replaceWith(button);
  }
  document.addEventListener("keydown", (event) => {
    const label = event.target.closest?.("label[tabindex]");
    if (label && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      label.click();
    }
    const drawer = document.getElementById("__drawer");
    if (event.key === "Escape" && drawer?.checked) {
      drawer.click();
      document.querySelector(".md-header__button[for=__drawer]")?.focus();
    }
  });
  // A finger cannot point: its first tap on a term tells what it means, the second follows.
  let told = null;
  document.addEventListener(
    "click",
    (event) => {
      const term = event.target.closest?.("a.term");
      if (!term || term === told || !matchMedia("(hover: none)").matches) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      told = term;
      term.focus();
    },
    true,
  );
  document.addEventListener("focusout", () => (told = null));
  document$.subscribe(() => requestAnimationFrame(() => requestAnimationFrame(mend)));
  addEventListener("resize", () => requestAnimationFrame(mend));
})();
