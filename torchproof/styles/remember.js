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
      else found.push({ id: one.dataset.recall, part, lesson, element: one });
    }
    return found;
  }

  const due = (question) => recall.known(question.id)?.due;

  // Return what is to be asked today: what waited longest, then what was never asked, of
  // lessons that were read.
  function today(questions) {
    const read = reader.get("read");
    const waiting = questions.filter((one) => due(one) <= recall.day());
    waiting.sort((one, other) => due(one).localeCompare(due(other)));
    const isNew = (one) => !due(one) && one.id.split("#")[0] in read;
    return [...waiting, ...questions.filter(isNew)];
  }

  // Return the questions of a part: those to be asked today, those never asked, the others.
  function practice(questions, part) {
    const own = questions.filter((one) => one.part === part);
    const fresh = own.filter((one) => !due(one));
    return [...new Set([...today(own), ...fresh, ...own])];
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  function start(place) {
    place.dataset.ready = "";
    const words = place.dataset;
    const parts = place.querySelector("ul");
    const count = element("p", "asks-again__count");
    count.setAttribute("role", "status");
    const asking = element("div", "asks-again__asking");
    place.prepend(count, asking, element("p", "asks-again__parts", words.takePart));
    let questions = [];
    let title = ""; // of the part that the reader practices
    let left = []; // of its questions

    for (const link of parts.querySelectorAll("a")) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab of all questions
        event.preventDefault();
        event.stopPropagation();
        const take = () => {
          title = link.textContent;
          left = practice(questions, link.hash.slice(1));
          next();
        };
        withQuestions(take, () => location.assign(link.href));
      });
    }

    // Go on when the questions are there, or do without them.
    function withQuestions(goOn, doWithout) {
      loaded ??= load(parts.querySelector("a").href.split("#")[0]);
      loaded.then(
        (found) => {
          questions = found;
          goOn();
        },
        () => {
          loaded = undefined;
          doWithout();
        },
      );
    }

    const following = () => (left.length ? left : today(questions))[0];

    // Ask what follows; the focus goes to the question.
    function next() {
      const question = following();
      tell();
      asking.replaceChildren();
      left = left.slice(1);
      if (question) ask(question).focus();
      count.scrollIntoView({ block: "nearest" });
    }

    // Show a question, and return its words.
    function ask(question) {
      const shown = question.element.cloneNode(true);
      const lesson = question.lesson.cloneNode(true);
      asking.append(element("p", "asks-again__from", `${words.fromLesson} `, lesson), shown);
      recall.ready(shown);
      shown.addEventListener("recall", answered, { once: true });
      const asked = shown.querySelector(".choices__ask");
      asked.tabIndex = -1;
      return asked;
    }

    function answered() {
      tell();
      if (!following()) return asking.append(element("p", "asks-again__end", said()));
      const more = element("button", "md-button", words.nextQuestion);
      more.type = "button";
      more.addEventListener("click", next);
      asking.append(element("p", "asks-again__next", more));
    }

    function tell() {
      const text = reader.kept ? said() : `${said()} ${words.notKept}`;
      if (count.textContent !== text) count.textContent = text;
    }

    function said() {
      if (left.length) return `${title}, ${words.toGo} ${left.length}`;
      const number = today(questions).length;
      if (number) return `${words.due} ${number}`;
      const days = questions.map(due).filter(Boolean).sort();
      if (!days.length) return words.neverAsked;
      const first = days.filter((day) => day === days[0]).length;
      return `${words.nothingDue} ${words.comesBack} ${recall.comesBack(days[0])}: ${first}`;
    }

    // A new reader has nothing to be asked, and need not wait for all questions.
    if (Object.keys(reader.get("read")).length || recall.ids().length) {
      const begin = () => {
        tell();
        if (following()) ask(following());
      };
      withQuestions(begin, () => (count.textContent = words.notLoaded));
    } else tell();
    reader.subscribe(() => place.isConnected && questions.length && tell());
  }

  window.torchproof.remember = () => {
    for (const place of document.querySelectorAll(".asks-again:not([data-ready])")) start(place);
  };
  window.torchproof.remember();
})();
