// Runs before the scripts of Material, which read what they kept without asking whether
// they may. Where a browser keeps nothing, or something broken, reading gives nothing.
(() => {
  for (const name of ["__md_get", "__md_set"]) {
    let safe;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => safe,
      set(ask) {
        safe = (...what) => {
          try {
            return ask(...what);
          } catch {
            return null;
          }
        };
      },
    });
  }
})();
