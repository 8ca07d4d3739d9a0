// The filter above the list of error messages. Whoever pastes a message has other sizes
// and names in it. So digits do not count, and most of the words are enough.
(() => {
  const ENOUGH = 0.6; // of the words, each weighed by how few messages have it
  const FEW = 3; // as many words are a search, and all of them must be there

  const wordsOf = (text) => [...new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])];
  // Of a traceback, what stands behind the name of the last error.
  const messageOf = (text) =>
    text.replace(/^[^]*\w(?:Error|Exception|Warning): (?=[^]*\w)/, "");

  function read(element) {
    const message = element.querySelector("h2 code").textContent;
    const others = [...element.querySelectorAll(".message-type, li a")]; // not the lesson
    const text = [message, ...others.map((other) => other.textContent)].join(" ");
    return { element, message: wordsOf(message), text: ` ${wordsOf(text).join(" ")}` };
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
      const given = entry.message.filter((word) => words.includes(word));
      const shares = [weigh(asked) / weigh(words), weigh(given) / weigh(entry.message)];
      const every = asked.length === words.length;
      const enough = every || (words.length > FEW && Math.max(...shares) >= ENOUGH);
      return { enough, alike: shares[0] + shares[1] };
    };
  }

  function build(list) {
    const form = document.createElement("form");
    form.className = "messages-filter";
    form.setAttribute("role", "search");
    form.innerHTML = `
      <label for="messages-filter">Paste your message, or type some of its words</label>
      <input id="messages-filter" type="search" autocomplete="off" spellcheck="false">
      <p role="status"></p>`;
    form.addEventListener("submit", (event) => event.preventDefault());
    list.before(form);
    return [form.querySelector("input"), form.querySelector("p")];
  }

  function start(list) {
    const entries = [...list.querySelectorAll(":scope > .message:has(h2 code)")].map(read);
    const score = judge(entries);
    const [input, status] = build(list);

    function filter() {
      const words = wordsOf(messageOf(input.value));
      const judged = entries.map((entry) => ({ entry, ...score(entry, words) }));
      judged.sort((one, other) => other.alike - one.alike); // the most similar first
      for (const { entry, enough } of judged) {
        entry.element.hidden = !enough;
        list.append(entry.element);
      }
      const shown = judged.filter(({ enough }) => enough).length;
      const hint = shown ? "" : ". Fewer words may find more.";
      status.textContent = `${shown} of ${entries.length} messages${hint}`;
    }
    input.addEventListener("input", filter);
    filter();
  }

  document$.subscribe(() => {
    const list = document.querySelector(".messages");
    if (list && !document.querySelector(".messages-filter")) start(list);
  });
})();
