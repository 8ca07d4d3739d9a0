// Shows what a reader has read wherever lessons are named: in the navigation, in lists of
// lessons, at the parts, and in the card of a lesson; and leads back to where they left off.
(() => {
  const { reader, labels } = torchproof;
  const LISTS = [
    ".md-nav--primary .md-nav__link[href]:not([href*='#'])",
    ".lesson-list li > a:first-child",
    ".lesson-needs a",
    "a:has(+ .path-time)",
  ].join();

  function mark(link, isRead) {
    const found = link.querySelector(".read-mark");
    if (isRead === Boolean(found)) return;
    if (found) return found.remove();
    const sign = document.createElement("span");
    sign.className = "read-mark";
    sign.setAttribute("role", "img");
    sign.setAttribute("aria-label", labels.is_read);
    (link.querySelector(".md-ellipsis") ?? link).append(sign);
  }

  // Say how much of a part is read, behind what it has.
  function count(part, read) {
    const { part: name, lessons } = part.dataset;
    const done = Object.keys(read).filter((id) => id.replace(/\/[^/]*$/, "") === name).length;
    part.querySelector(".part-done")?.remove();
    if (!done) return;
    const told = document.createElementNS(part.namespaceURI, part.localName);
    told.setAttribute("class", "part-done");
    const [all, some] = [Number(lessons), Math.min(done, lessons)];
    told.textContent = ` ${labels.read_of.replace("{done}", some).replace("{all}", all)}`;
    part.append(told);
  }

  // A reader who keeps marks is told what a lesson needs that has none yet.
  function prepare(needs, read) {
    const open = [...needs.querySelectorAll("a")].some((a) => !(reader.page(a.href) in read));
    const some = Object.keys(read).length > 0;
    needs.querySelector("strong").textContent = open && some ? labels.before : labels.builds_on;
  }

  // Lead back to where the reader left off; a page that the course lost leads nowhere.
  function lead(link) {
    link.dataset.first ??= JSON.stringify([link.getAttribute("href"), link.innerHTML]);
    const { page, anchor, title, section } = reader.get("last").page ?? {};
    const known = [...document.querySelectorAll(".md-nav--primary .md-nav__link[href]")];
    const target = page && known.find((one) => reader.page(one.href) === page);
    if (!target) {
      const [address, content] = JSON.parse(link.dataset.first);
      link.setAttribute("href", address);
      link.innerHTML = content;
      return;
    }
    const address = new URL(target.href);
    address.hash = anchor ?? "";
    link.href = address;
    link.textContent = `${labels.resume}: ${[title, section].filter(Boolean).join(", ")}`;
  }

  function update() {
    const read = reader.get("read");
    for (const link of document.querySelectorAll(LISTS)) mark(link, reader.page(link.href) in read);
    for (const part of document.querySelectorAll("[data-part]")) count(part, read);
    for (const needs of document.querySelectorAll(".lesson-needs")) prepare(needs, read);
    for (const link of document.querySelectorAll("[data-continue]")) lead(link);
  }

  document$.subscribe(update);
  reader.subscribe(update);
})();
