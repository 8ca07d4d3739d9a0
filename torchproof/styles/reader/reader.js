// What a reader did, kept in this browser and nowhere else: lessons read, exercises solved,
// the place where they left off, and what they remember. Nothing here breaks a page: what
// cannot be read counts as nothing, and what cannot be kept is told by `kept`.
((labels) => {
  const VERSION = 1;
  const SITE = new URL("../../", document.currentScript.src).pathname;
  const KEY = `torchproof:${VERSION}:${SITE}`;

  const isText = (value) => typeof value === "string";
  const isPlain = (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  // What a value of each kind must be; others are as if they were not there.
  const FITS = { read: isText, solved: isText, last: isPlain, recall: isPlain };

  const callbacks = [];

  // Return the text that the browser keeps, "" where it keeps nothing or refuses.
  function kept() {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  }

  function keep(text) {
    try {
      if (text) localStorage.setItem(KEY, text);
      else localStorage.removeItem(KEY);
      return true;
    } catch {
      return false; // a private window, a full disk, or storage switched off
    }
  }

  // Return what a text says by kind; undefined where it is not of this version.
  function parsed(text) {
    let state;
    try {
      state = JSON.parse(text);
    } catch {
      return undefined;
    }
    if (!isPlain(state) || state.version !== VERSION) return undefined;
    const kinds = Object.entries(FITS).map(([kind, fits]) => {
      const values = isPlain(state[kind]) ? Object.entries(state[kind]) : [];
      return [kind, Object.fromEntries(values.filter(([, value]) => fits(value)))];
    });
    return Object.fromEntries(kinds);
  }

  const current = () => parsed(kept()) ?? parsed(`{"version": ${VERSION}}`);
  const written = (state) => JSON.stringify({ version: VERSION, ...state }, null, 1);

  function tell() {
    for (const callback of callbacks) callback();
  }

  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) tell();
  });
  // A page that Back brings from the browser's memory shows what was true when it was left.
  addEventListener("pageshow", (event) => event.persisted && tell());

  window.torchproof = {
    ...window.torchproof,
    // The words of the course that scripts write.
    labels,

    // Return what a heading says, without the link to itself.
    titleOf(heading) {
      const copy = heading.cloneNode(true);
      copy.querySelector(".headerlink")?.remove();
      return copy.textContent.trim();
    },

    reader: {
      // Return the id of the page at an address of this site, such as "tensors/creating".
      page(address = location) {
        const { pathname } = new URL(address, location);
        if (!pathname.startsWith(SITE)) return "";
        const path = pathname.slice(SITE.length).replace(/(\/|\/?index\.html|\.html)$/, "");
        try {
          return decodeURI(path);
        } catch {
          return path; // of no page: a stray percent sign
        }
      },

      // Whether this browser keeps anything.
      get kept() {
        const before = kept();
        return keep(before || "{}") && keep(before);
      },

      // Return the values of a kind by their keys.
      get(kind) {
        return Object.hasOwn(FITS, kind) ? current()[kind] : {};
      },

      // Change one value, or remove it where there is none.
      set(kind, key, value) {
        if (!Object.hasOwn(FITS, kind)) return;
        const state = current();
        if (value === undefined) delete state[kind][key];
        else state[kind][key] = value;
        if (keep(written(state))) tell();
      },

      // Call back after each change, in this tab or in another one.
      subscribe(callback) {
        callbacks.push(callback);
      },

      // Return all of it as the text of a file.
      export() {
        return written(current());
      },

      // Add what such a text says to what is here.
      import(text) {
        const more = parsed(text);
        if (!more) throw new Error(labels.no_progress);
        const state = current();
        for (const kind of Object.keys(FITS)) Object.assign(state[kind], more[kind]);
        if (!keep(written(state))) throw new Error(labels.keeps_nothing);
        tell();
      },

      // Go on under the new addresses of what moved; both stand below the site's root.
      moved(table) {
        const state = current();
        const before = written(state);
        for (const kind of ["read", "solved"]) {
          for (const [key, value] of Object.entries(state[kind])) {
            const [page, anchor] = key.split("#");
            const section = anchor ? `#${anchor}` : "";
            const whole = table[`${page}/`] && `${table[`${page}/`]}${section}`;
            const to = (table[`${page}/${section}`] ?? whole)?.replace(/\/(?=#|$)/, "");
            if (!to || to.includes("#") !== key.includes("#")) continue;
            delete state[kind][key];
            state[kind][to] ??= value;
          }
        }
        if (written(state) !== before && keep(written(state))) tell();
      },

      reset() {
        keep("");
        tell();
      },
    },
  };
})({});
