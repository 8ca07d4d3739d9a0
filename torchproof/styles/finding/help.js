// What to do next where there is nothing: a search that found none, a browser that keeps
// no choice. The words at the end are those of the course.
((words) => {
  const root = new URL("../../", document.currentScript.src);
  const MESSAGE = /\b[A-Za-z]*(Error|Exception|Warning)\b/;

  function element(tag, text, address) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (address) made.href = address;
    return made;
  }

  function search() {
    const result = document.querySelector("[data-md-component=search-result]");
    const query = document.querySelector("[data-md-component=search-query]");
    const config = document.getElementById("__config");
    if (!result || !query || !config) return;
    const none = JSON.parse(config.textContent).translations["search.result.none"];
    const meta = result.firstElementChild;
    const help = document.createElement("div");
    help.className = "search-help md-typeset";
    help.hidden = true;
    meta.after(help);
    help.addEventListener("click", ({ target }) => {
      if (target.closest("a")) document.getElementById("__search").checked = false;
    });

    function told(text) {
      const asked = encodeURIComponent(text);
      const lines = [];
      const missing = meta.textContent === none;
      if (missing) lines.push(element("p", words.other_words));
      if (words.messages && (missing || MESSAGE.test(text))) {
        const way = new URL(`${words.messages}?message=${asked}`, root);
        lines.push(element("a", words.look_up_message, way));
      }
      if (missing && words.report) {
        const way = words.report.replaceAll("%7B%7D", asked.slice(0, 500));
        lines.push(element("a", words.report_missing, way));
      }
      return lines;
    }
    new MutationObserver(() => {
      const lines = query.value.trim() ? told(query.value.trim()) : [];
      help.replaceChildren(...lines);
      help.hidden = lines.length === 0;
    }).observe(meta, { childList: true, characterData: true, subtree: true });
  }

  function keeps() {
    try {
      localStorage.setItem("torchproof", "");
      localStorage.removeItem("torchproof");
      return true;
    } catch {
      return false; // a private window, or storage switched off
    }
  }

  function colors() {
    const choices = document.querySelectorAll("[data-md-component=palette]");
    for (const choice of choices) {
      for (const one of choice.querySelectorAll("input, label")) {
        for (const name of ["title", "aria-label"]) {
          const text = one.getAttribute(name);
          if (text) one.setAttribute(name, `${text} (${words.not_kept})`);
        }
      }
    }
  }

  search();
  if (!keeps()) colors();
})({});
