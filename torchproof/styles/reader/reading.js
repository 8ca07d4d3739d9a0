// On a lesson: remembers the section that was read last, and lets its reader mark it as
// read, by a button at its end or by going on from there.
(() => {
  const { reader, labels, titleOf } = torchproof;
  const TOP = 0.3; // a section is being read once its heading is in this share of the window

  const today = () => new Date().toISOString().slice(0, 10);

  // Return the ending of the lesson that is shown, if one is.
  const end = () => document.querySelector(".lesson-end");

  function remember() {
    const page = reader.page();
    if (!end() || page in reader.get("read")) return;
    const passed = [...document.querySelectorAll("article :is(h2, h3)[id]")].filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight * TOP,
    );
    const heading = passed.at(-1);
    if (!heading) return; // whoever only looks at a lesson did not leave off there
    const title = titleOf(document.querySelector("article h1"));
    reader.set("last", "page", { page, anchor: heading.id, title, section: titleOf(heading) });
  }

  function finish() {
    reader.set("read", reader.page(), today());
    const next = end().querySelector(".lesson-next a");
    const last = next && { page: reader.page(next.href), anchor: "", title: next.textContent };
    reader.set("last", "page", last ?? undefined);
  }

  function offer() {
    const lesson = end();
    if (!lesson || !reader.kept || lesson.querySelector(".lesson-read")) return;
    const line = document.createElement("p");
    line.className = "lesson-read";
    line.innerHTML = '<button type="button" class="md-button"></button><span role="status"></span>';
    const page = [...document.querySelectorAll(".md-nav--primary .md-nav__link[href]")].find(
      (link) => reader.page(link.href) === "progress",
    );
    if (page) {
      const more = document.createElement("a");
      more.href = page.href;
      more.textContent = page.textContent.trim();
      line.append(more);
    }
    lesson.prepend(line);
    line.firstChild.addEventListener("click", () => {
      if (reader.page() in reader.get("read")) reader.set("read", reader.page(), undefined);
      else finish();
    });
    lesson.querySelector(".lesson-next a")?.addEventListener("click", finish);
    update();
  }

  function update() {
    const line = document.querySelector(".lesson-read");
    if (!line) return;
    const [button, status] = line.children;
    const isRead = reader.page() in reader.get("read");
    line.classList.toggle("done", isRead);
    button.textContent = isRead ? labels.undo : labels.mark_read;
    status.textContent = isRead ? labels.is_read : "";
  }

  document$.subscribe(offer);
  reader.subscribe(update);
  document.addEventListener("scrollend", remember);
  document.addEventListener("visibilitychange", remember);
})();
