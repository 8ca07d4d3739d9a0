// Material draws each <pre class="mermaid"> with window.mermaid, and would load it from
// another site if it were missing. This one loads our own copy at the first diagram.
(() => {
  const home = new URL("../vendor/mermaid/mermaid.esm.min.mjs", document.currentScript.src);
  const groups = ".cluster rect { fill: var(--tp-code); stroke: var(--tp-line) }";
  let options = {};
  let ready;
  const load = async () => {
    const { default: mermaid } = await import(home.href);
    mermaid.initialize({
      ...options,
      securityLevel: "strict",
      themeCSS: options.themeCSS + groups,
      flowchart: { subGraphTitleMargin: { top: 6, bottom: 14 } },
    });
    return mermaid;
  };
  window.mermaid = {
    initialize(given) {
      options = given;
    },
    async render(id, source) {
      ready ??= load();
      return (await ready).render(id, source);
    },
  };
})();
