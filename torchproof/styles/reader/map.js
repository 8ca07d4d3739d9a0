// On the map: what a lesson needs lights up while it is pointed at or focused; what is read
// has a mark, and what its reader is ready for a frame.
(() => {
  const { reader, labels } = torchproof;
  const map = document.querySelector(".lesson-map__drawing");
  const lessons = new Map(
    [...map.querySelectorAll("[data-lesson]")].map((one) => [one.dataset.lesson, one]),
  );
  const needs = (id) => lessons.get(id).dataset.needs.split(" ").filter(Boolean);

  // Return a lesson with all that leads to it.
  function withNeeds(id, found = new Set()) {
    if (!found.has(id)) {
      found.add(id);
      for (const one of needs(id)) withNeeds(one, found);
    }
    return found;
  }

  function light(event) {
    const asked = event.target.closest?.("[data-lesson]")?.dataset.lesson;
    const lit = asked ? withNeeds(asked) : new Set();
    map.classList.toggle("asked", lit.size > 0);
    for (const [id, lesson] of lessons) lesson.classList.toggle("lit", lit.has(id));
    for (const wire of map.querySelectorAll(".lesson-map__wire")) {
      wire.classList.toggle("lit", lit.has(wire.dataset.to));
    }
  }

  function update() {
    if (!map.isConnected) return;
    const read = reader.get("read");
    const some = Object.keys(read).length > 0;
    for (const [id, lesson] of lessons) {
      const isRead = id in read;
      lesson.classList.toggle("read", isRead);
      lesson.classList.toggle("ready", some && !isRead && needs(id).every((one) => one in read));
      const title = lesson.querySelector("title").textContent;
      lesson.setAttribute("aria-label", isRead ? `${title} (${labels.is_read})` : title);
    }
  }

  for (const name of ["pointerover", "focusin"]) map.addEventListener(name, light);
  for (const name of ["pointerleave", "focusout"]) {
    map.addEventListener(name, () => light({ target: document }));
  }
  reader.subscribe(update);
  update();
})();
