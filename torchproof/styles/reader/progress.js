// The page of a reader's progress: how much is done, and what to do with what is kept.
(() => {
  const { reader } = torchproof;
  const place = document.querySelector(".progress");
  const parts = [...document.querySelectorAll(".progress-parts [data-part]")];
  const all = (name) => parts.reduce((sum, part) => sum + Number(part.dataset[name]), 0);

  const words = JSON.parse(place.dataset.words);

  place.innerHTML = `
    <p class="progress__sum"></p>
    <p class="progress__do">
      <button type="button" class="md-button" data-do="save"></button>
      <button type="button" class="md-button" data-do="load"></button>
      <button type="button" class="md-button" data-do="forget"></button>
      <button type="button" class="md-button" data-do="restore" hidden></button>
      <input type="file" accept=".json,application/json" hidden>
    </p>
    <p class="progress__told" role="status"></p>`;
  const button = (name) => place.querySelector(`[data-do=${name}]`);
  const file = place.querySelector("input");
  file.setAttribute("aria-label", words.progress_file);
  const names = { save: "save_progress", load: "load_progress", forget: "forget_progress", restore: "undo" };
  for (const [name, word] of Object.entries(names)) button(name).textContent = words[word];
  const tell = (text) => {
    place.querySelector(".progress__told").textContent = text;
  };
  let forgotten;

  function update() {
    if (!place.isConnected) return;
    const told = {
      read: Object.keys(reader.get("read")).length,
      solved: Object.keys(reader.get("solved")).length,
      lessons: all("lessons"),
      exercises: all("exercises"),
    };
    place.querySelector(".progress__sum").textContent = words.done_in_all.replace(
      /\{(\w+)\}/g,
      (_, name) => told[name],
    );
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([reader.export()], { type: "application/json" }));
    link.download = "progress.json";
    link.click();
    URL.revokeObjectURL(link.href);
    tell(words.progress_saved);
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
      tell(words.progress_forgotten);
    },
    restore() {
      button("restore").hidden = true;
      button("forget").focus();
      restore(forgotten, words.progress_restored);
    },
  };
  place.addEventListener("click", (event) => actions[event.target.dataset.do]?.());
  file.addEventListener("change", async () => {
    restore(await file.files[0].text(), words.progress_loaded);
    file.value = "";
  });

  if (!reader.kept) {
    place.textContent = words.keeps_nothing;
  } else {
    reader.subscribe(update);
    update();
  }
})();
