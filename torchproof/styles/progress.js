// The page of a reader's progress: how much is done, and what to do with what is kept.
(() => {
  const { reader } = torchproof;
  const place = document.querySelector(".progress");
  const parts = [...document.querySelectorAll(".progress-parts [data-part]")];
  const all = (name) => parts.reduce((sum, part) => sum + Number(part.dataset[name]), 0);

  place.innerHTML = `
    <p class="progress__sum"></p>
    <p class="progress__do">
      <button type="button" class="md-button" data-do="save">Save to a file</button>
      <button type="button" class="md-button" data-do="load">Load a file</button>
      <button type="button" class="md-button" data-do="forget">Forget everything</button>
      <button type="button" class="md-button" data-do="restore" hidden>Undo</button>
      <input type="file" accept=".json,application/json" aria-label="A file of progress" hidden>
    </p>
    <p class="progress__told" role="status"></p>`;
  const button = (name) => place.querySelector(`[data-do=${name}]`);
  const file = place.querySelector("input");
  const tell = (text) => {
    place.querySelector(".progress__told").textContent = text;
  };
  let forgotten;

  function update() {
    if (!place.isConnected) return;
    const [read, solved] = ["read", "solved"].map((kind) => Object.keys(reader.get(kind)).length);
    place.querySelector(".progress__sum").textContent =
      `${read} of ${all("lessons")} lessons read, ${solved} of ${all("exercises")} exercises solved.`;
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([reader.export()], { type: "application/json" }));
    link.download = "progress.json";
    link.click();
    URL.revokeObjectURL(link.href);
    tell("Saved as progress.json, among your downloads.");
  }

  function restore(text, told) {
    try {
      reader.import(text);
      tell(told);
    } catch (error) {
      tell(error.message);
    }
  }

  const actions = {
    save,
    load: () => file.click(),
    forget() {
      forgotten = reader.export();
      reader.reset();
      button("restore").hidden = false;
      tell("Everything is forgotten.");
    },
    restore() {
      button("restore").hidden = true;
      button("forget").focus();
      restore(forgotten, "It is all back.");
    },
  };
  place.addEventListener("click", (event) => actions[event.target.dataset.do]?.());
  file.addEventListener("change", async () => {
    restore(await file.files[0].text(), "Loaded, and added to what was here.");
    file.value = "";
  });

  if (!reader.kept) {
    place.textContent =
      "This browser keeps nothing for this site: a private window, or its storage is switched off. " +
      "All pages work, but what you mark would be forgotten, so there is nothing to mark.";
  } else {
    reader.subscribe(update);
    update();
  }
})();
