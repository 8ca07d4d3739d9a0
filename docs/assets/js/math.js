// KaTeX, loaded from our own copy at the first page that has a formula.
(() => {
  const vendor = new URL("../vendor/katex/", document.currentScript.src);
  const formulas = ".arithmatex, .jp-RenderedMarkdown";
  const delimiters = [
    { left: "\\[", right: "\\]", display: true },
    { left: "$$", right: "$$", display: true },
    { left: "\\(", right: "\\)", display: false },
    { left: "$", right: "$", display: false },
  ];
  let ready;

  function add(tag, attributes) {
    return new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.onload = resolve;
      element.onerror = reject;
      // Not in the head: instant navigation clears there what the next page lacks.
      document.body.append(element);
    });
  }

  async function load() {
    add("link", { rel: "stylesheet", href: new URL("katex.min.css", vendor).href });
    await add("script", { src: new URL("katex.min.js", vendor).href });
    await add("script", { src: new URL("auto-render.min.js", vendor).href });
  }

  document$.subscribe(async () => {
    const places = [...document.querySelectorAll(formulas)].filter(
      (place) => place.matches(".arithmatex") || place.textContent.includes("$"),
    );
    if (places.length === 0) return;
    ready ??= load();
    await ready;
    for (const place of places) renderMathInElement(place, { delimiters });
    await document.fonts.ready;
    dispatchEvent(new Event("resize")); // access.js looks at what scrolls now
  });
})();
