// What Material leaves out for readers who use a keyboard or a screen reader.
(() => {
  function mend() {
    const search = document.querySelector(".md-search[role=dialog]");
    search?.setAttribute("aria-label", "Search");
    for (const copy of document.querySelectorAll("nav.md-code__nav")) {
      copy.setAttribute("role", "presentation");
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
  document$.subscribe(() => requestAnimationFrame(() => requestAnimationFrame(mend)));
  addEventListener("resize", () => requestAnimationFrame(mend));
})();
