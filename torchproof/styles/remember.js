// The page that asks again: of all questions of the course, those that are due, one at a
// time. They come from a page of their own, which also shows them without this script.
(() => {
  const { reader, recall } = window.torchproof;
  let loaded; // the questions, once for all visits of the page

  // Return the questions of the page at an address, with the lesson that each is from.
  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const link of page.querySelectorAll("article a[href]")) {
      link.href = new URL(link.getAttribute("href"), address).href;
    }
    const found = [];
    let part, lesson;
    for (const one of page.querySelectorAll("article :is(h2, h3, .question)")) {
      if (one.matches("h2")) part = one.id;
      else if (one.matches("h3")) lesson = one.querySelector("a");
      else {
        const id = one.dataset.recall;
        found.push({ id, part, lesson, from: id.split("#")[0], element: one });
      }
    }
    return found;
  }

  // Return what is to be asked today: the oldest first, then what was never asked, of
  // lessons that were read.
  function due(questions) {
    const read = reader.get("read");
    const today = recall.day();
    const when = (one) => recall.known(one.id)?.due;
    const asked = questions.filter((one) => when(one) <= today);
    const fresh = questions.filter((one) => !when(one) && one.from in read);
    asked.sort((one, other) => when(one).localeCompare(when(other)));
    return [...asked, ...fresh];
  }

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const counted = (number) => `${number} question${number === 1 ? "" : "s"}`;

  function start(place) {
    place.dataset.ready = "";
    const parts = place.querySelector("ul");
    const count = element("p", { className: "remember__count" });
    count.setAttribute("role", "status");
    const asking = element("div", { className: "remember__asking" });
    const pick = element("p", { className: "remember__pick", textContent: "Or take a part:" });
    place.prepend(count, asking, pick);
    let left = []; // of a part that the reader took; what is due is looked up each time
    let title = "";
    let questions = [];

    for (const link of parts.querySelectorAll("a")) {
      link.addEventListener("click", (event) => {
        if (!questions.length) return; // the link leads to the page of all questions
        event.preventDefault();
        event.stopPropagation();
        title = link.textContent;
        left = questions.filter((one) => one.part === new URL(link.href).hash.slice(1));
        next(true);
      });
    }

    function next(focus) {
      const of = left.length ? left : due(questions);
      tell();
      asking.replaceChildren();
      if (of.length) ask(of[0], focus);
      left = left.slice(1);
    }

    function ask(question, focus) {
      const shown = question.element.cloneNode(true);
      const from = element("p", { className: "remember__from" }, "From ", question.lesson.cloneNode(true));
      asking.append(from, shown);
      recall.ready(shown);
      shown.addEventListener("recall", () => {
        tell();
        const more = element("button", { className: "md-button", type: "button" });
        const ends = !left.length && !due(questions).length;
        more.textContent = ends ? "Done" : "Next question";
        more.addEventListener("click", () => next(true));
        asking.append(element("p", {}, more));
      }, { once: true });
      if (focus) {
        const words = shown.querySelector(".choices__ask");
        words.tabIndex = -1;
        words.focus({ preventScroll: true });
        count.scrollIntoView({ block: "nearest" });
      }
    }

    function tell() {
      const texts = [said()];
      if (!reader.kept) {
        texts.push(
          "This browser keeps nothing for this site, as in a private window: your answers count until you close or reload it.",
        );
      }
      count.textContent = texts.join(" ");
    }

    function said() {
      const number = due(questions).length;
      if (left.length) return `${title}: ${counted(left.length)} to go.`;
      if (number) return `${counted(number)} ${number === 1 ? "is" : "are"} due today.`;
      const later = questions.map((one) => recall.known(one.id)?.due).filter(Boolean).sort();
      if (!later.length) {
        return "Nothing to ask yet. Questions come from the lessons that you have read: read one first, or take a part and try.";
      }
      const soonest = later.filter((one) => one === later[0]).length;
      return `Nothing is due today. ${counted(soonest)} will come back ${recall.comesBack(later[0])}.`;
    }

    loaded ??= load(new URL(parts.querySelector("a").href.split("#")[0]).href);
    loaded.then(
      (found) => {
        questions = found;
        next(false);
        reader.subscribe(() => place.isConnected && tell());
      },
      () => {
        loaded = undefined;
        count.textContent = "The questions could not be loaded. The links below lead to all of them.";
      },
    );
  }

  window.torchproof.remember = () => {
    for (const place of document.querySelectorAll(".remember:not([data-ready])")) start(place);
  };
  window.torchproof.remember();
})();
