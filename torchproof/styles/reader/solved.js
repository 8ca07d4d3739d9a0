// At each exercise of a lesson or a lab: a box to tick for who solved it, by their word.
(() => {
  const { reader, labels, titleOf } = torchproof;

  // Return the exercises on the page: a heading, the key, and what the box stands behind.
  function exercises() {
    const isLab = document.querySelector("article .lab") !== null;
    const found = [];
    let lesson = reader.page();
    let inside = false;
    for (const one of document.querySelectorAll("article :is(h2, h3, details.success)")) {
      if (one.localName === "h2") {
        const title = titleOf(one);
        const from = isLab && one.nextElementSibling?.querySelector("a[href]");
        inside = isLab ? Boolean(from) : [labels.exercises, labels.stages].includes(title);
        if (from) lesson = reader.page(from.href);
      } else if (inside && one.localName === "h3") {
        // A lab numbers headings that several of its lessons have.
        const anchor = isLab ? one.id.replace(/_\d+$/, "") : one.id;
        found.push({ heading: one, key: `${lesson}#${anchor}`, last: one });
      } else if (inside && found.length) {
        found.at(-1).last = one;
      }
    }
    return found;
  }

  function offer() {
    if (!reader.kept || document.querySelector(".tick")) return;
    for (const { heading, key, last } of exercises()) {
      const tick = document.createElement("label");
      tick.className = "tick";
      tick.innerHTML = '<input type="checkbox"> <span></span>';
      tick.lastChild.textContent = labels.solved;
      const box = tick.firstChild;
      box.dataset.exercise = key;
      box.setAttribute("aria-label", `${labels.solved}: ${titleOf(heading)}`);
      box.addEventListener("change", () => {
        const date = new Date().toISOString().slice(0, 10);
        reader.set("solved", key, box.checked ? date : undefined);
      });
      last.after(tick);
    }
    update();
  }

  function update() {
    const solved = reader.get("solved");
    for (const box of document.querySelectorAll(".tick input")) {
      box.checked = box.dataset.exercise in solved;
    }
  }

  document$.subscribe(offer);
  reader.subscribe(update);
})();
