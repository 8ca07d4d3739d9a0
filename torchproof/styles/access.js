// What Material leaves out for readers who use a keyboard, a screen reader or a finger.
(() => {
  function mend() {
    const search = document.querySelector(".md-search[role=dialog]");
    search?.setAttribute("aria-label", "Search");
    for (const copy of document.querySelectorAll("nav.md-code__nav")) {
      copy.setAttribute("role", "presentation");
    }
    // A title is taken away while its tooltip shows, and with it the name of a button.
    for (const one of document.querySelectorAll(".md-content [title]:not([aria-label])")) {
      if (!one.textContent.trim()) one.setAttribute("aria-label", one.title);
    }
    for (const block of document.querySelectorAll(".md-typeset pre, div.arithmatex, .diagram")) {
      // What scrolls sideways must be reachable by keyboard.
      if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
      else block.removeAttribute("tabindex");
      block.querySelector(":scope > code")?.removeAttribute("tabindex");
    }
    for (const table of document.querySelectorAll(".md-typeset__table")) {
      if (table.parentElement.scrollWidth > table.parentElement.clientWidth) {
        table.parentElement.tabIndex = 0;
      }
    }
  }
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
