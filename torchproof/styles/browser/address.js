// Material notes a moment later how far a page was read: its heading in the address, its
// offset in the history. When the next page is on its way by then, that would stand on the
// address of that page, and "Back" would lead to a heading that it does not have.
// It goes back to that offset before scripts make buttons and more of what is above it, which
// moves what was read: so again, once they have.
(() => {
  let shown = location.pathname;
  const replace = history.replaceState;
  history.replaceState = (...what) => {
    if (location.pathname === shown) replace.apply(history, what);
  };
  document$.subscribe(() => {
    const came = location.pathname !== shown;
    shown = location.pathname;
    queueMicrotask(() => came && history.state && scrollTo(0, history.state.y));
  });
})();
