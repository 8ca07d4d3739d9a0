// A diagram that has no picture yet is drawn in the browser, as the picture will be. Material
// draws each <pre class="mermaid"> with window.mermaid, and would load it from another site
// if it were missing. This one loads our own copy at the first such diagram: the one that the
// plugin mermaid2 is given.
(() => {
  const script = document.currentScript;
  const own = new URL(script.dataset.mermaid, location).href;
  const pen = new URL("../torchproof/pen.js", script.src).href;
  let options = {};
  let ready;
  let last = Promise.resolve(); // Mermaid draws one at a time, each in its own settings

  // What is drawn stands apart from the page, so the styles of diagrams come along.
  const styles = () =>
    [...document.styleSheets]
      .filter((sheet) => sheet.href?.startsWith(location.origin))
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .filter((text) => text.includes(".diagram"))
      .join("\n");

  async function drawn(id, source) {
    ready ??= Promise.all([import(own), import(pen)]);
    const [{ default: mermaid }, { draw, knows }] = await ready;
    if (await knows(mermaid, source)) {
      const svg = await draw(mermaid, source);
      return { svg: `<style>${styles()}</style><div class="diagram">${svg}</div>` };
    }
    mermaid.initialize({ ...options, securityLevel: "strict" });
    return mermaid.render(id, source);
  }

  window.mermaid = {
    initialize(given) {
      options = given;
    },
    render(id, source) {
      last = last.catch(() => {}).then(() => drawn(id, source));
      return last;
    },
  };
})();
