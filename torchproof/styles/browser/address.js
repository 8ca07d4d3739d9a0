// Material notes a moment later how far a page was read: its heading in the address, its
// offset in the history. When the next page is on its way by then, that would stand on the
// address of that page, and "Back" would lead to a heading that it does not have.
(() => {
  let shown = location.pathname;
  const replace = history.replaceState;
  history.replaceState = (...what) => {
    if (location.pathname === shown) replace.apply(history, what);
  };
  document$.subscribe(() => (shown = location.pathname));
})();
