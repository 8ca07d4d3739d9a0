// The filter above the list of error messages. Whoever pastes a message has other sizes
// and names in it. So digits do not count, and most of the words are enough.
(() => {
  const ENOUGH = 0.6; // of the words, each weighed by how few messages have it
  const FEW = 3; // as many words are a search, and all of them must be there
  const AT_A_TIME = 6; // so many messages are laid out before anything else may happen
  // Who comes back, or from another page of this site, is led to a place on the whole page.
  const arrival = performance.getEntriesByType("navigation")[0]?.type;
  const whole = arrival !== "navigate" || document.readyState === "complete";

  // A number with a letter behind it is a word, whichever it is: 1D, 2D, 64x10.
  const wordsOf = (text) => [
    ...new Set(text.toLowerCase().replace(/\d+(?=[a-z])/g, "#").match(/#?[a-z]+/g) ?? []),
  ];
  // Of a traceback, what stands behind the name of the last error: a class of Python.
  const messageOf = (text) =>
    text.replace(/^[^]*(?<!\w)[A-Z]\w*(?:Error|Exception|Warning): (?=[^]*\w)/, "");

  const textsIn = (element, selector) =>
    [...element.querySelectorAll(selector)].map((one) => one.textContent);

  function read(element) {
    const wordings = textsIn(element, "h2 code, h3 code, .message-also code");
    const others = textsIn(element, ".message-type, .message > ul a"); // not the lesson
    const text = wordsOf([...wordings, ...others].join(" "));
    const place = { home: element.parentElement, next: element.nextElementSibling };
    return { element, ...place, wordings: wordings.map(wordsOf), text: ` ${text.join(" ")}` };
  }

  function judge(entries) {
    const has = (entry, word) => entry.text.includes(` ${word}`); // or begins one
    const weights = new Map();
    const weigh = (words) => words.reduce((sum, word) => sum + weight(word), 0);
    function weight(word) {
      if (!weights.has(word)) {
        const having = entries.filter((entry) => has(entry, word)).length;
        weights.set(word, Math.log(1 + entries.length / (having + 0.5)));
      }
      return weights.get(word);
    }
    return (entry, words) => {
      if (words.length === 0) return { enough: true, alike: 0 };
      const asked = words.filter((word) => has(entry, word));
      const shareOf = (wording) =>
        weigh(wording.filter((word) => words.includes(word))) / weigh(wording);
      const given = Math.max(...entry.wordings.map(shareOf)); // one of its wordings
      const shares = [weigh(asked) / weigh(words), given];
      const every = asked.length === words.length;
      const enough = every || (words.length > FEW && Math.max(...shares) >= ENOUGH);
      return { enough, alike: shares[0] + shares[1] };
    };
  }

  // The most alike first, without those that are less than half as alike as it.
  function best(judged) {
    const least = Math.max(...judged.map((one) => one.alike)) / 2;
    const near = judged.filter((one) => one.alike >= least);
    return near.sort((one, other) => other.alike - one.alike);
  }

  function build(list, kinds) {
    const form = document.createElement("form");
    form.className = "messages-filter";
    form.setAttribute("role", "search");
    form.innerHTML = `
      <label for="messages-filter">Paste your message, or a few words</label>
      <input id="messages-filter" type="search" autocomplete="off" spellcheck="false"
        placeholder="RuntimeError: …">
      <p role="status"></p>`;
    form.addEventListener("submit", (event) => event.preventDefault());
    const place = document.querySelector(".messages-place"); // kept free for it
    if (place) place.append(form);
    else (kinds ?? list).before(form);
    return [form.querySelector("input"), form.querySelector("p")];
  }

  function layOut(waiting, most) {
    for (const one of waiting.slice(0, most)) one.classList.add("message--laid-out");
    const later = window.requestIdleCallback ?? setTimeout;
    if (waiting.length > most) later(() => layOut(waiting.slice(most), most));
  }
  const messagesIn = (place) => [...place.querySelectorAll(".message")];
  if (whole) layOut(messagesIn(document), Infinity);
  addEventListener(
    "hashchange",
    () => {
      layOut(messagesIn(document), Infinity);
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    },
    { once: true },
  );

  function start(list) {
    const messages = messagesIn(list);
    layOut(messages, AT_A_TIME);
    const kinds = document.querySelector(".message-kinds");
    const [input, status] = build(list, kinds);
    const found = document.createElement("div"); // stands in for the list, best first
    found.innerHTML = '<h2 class="heard" hidden>Messages like yours, the most alike first</h2>';
    list.after(found);
    let entries = null; // read once somebody asks
    let score;

    function asked(words) {
      entries ??= messages.map(read);
      score ??= judge(entries);
      const judged = entries.map((entry) => ({ entry, ...score(entry, words) }));
      const away = entries.filter(({ element, home }) => element.parentElement !== home);
      for (const { element, home, next } of away.reverse()) home.insertBefore(element, next);
      return best(judged.filter((one) => one.enough));
    }

    function filter() {
      const words = wordsOf(messageOf(input.value));
      const any = words.length > 0;
      const shown = any || entries ? asked(words) : messages;
      list.hidden = any;
      kinds?.toggleAttribute("hidden", any);
      found.firstChild.hidden = shown.length === 0 || !any;
      if (any) found.append(...shown.map(({ entry }) => entry.element));
      const none = ". Fewer words may find more; the search at the top knows all lessons.";
      const hint = shown.length ? "" : none;
      status.textContent = `${shown.length} of ${messages.length} messages${hint}`;
    }
    input.addEventListener("input", filter);
    input.value = new URLSearchParams(location.search).get("message") ?? ""; // from the search
    filter();
  }

  document$.subscribe(() => {
    const list = document.querySelector(".messages");
    if (list && !document.querySelector(".messages-filter")) start(list);
  });
})();
