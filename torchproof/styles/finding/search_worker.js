// Finds sections of a course. This worker takes the place of Material's: it answers the
// same messages, and ranks otherwise. Names of code are words and have parts (`zero_grad`,
// `MSELoss`), words that stand together count, and no query is an error.
(() => {
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  const WORD = /\d+\.\d+|[\p{L}\p{N}_]+/gu;
  const PIECE = new RegExp(`<[^>]+>|&\\w+;|(?<word>${WORD.source})`, "gu");
  const PARTS = /_+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
  const ENDING =
    /^(.{3,}?)(?:[ai]bility|[ai]ble|at(?:e|ed|es|ing|ions?|ors?)|ions?|is(?:m|tic)|ings?|ers?|i?ed|i?es|(?<!s)s|e|y)$/;
  const SMALL = new Set(
    ("a an and are as at be by can do does for from get how i if in into is it its my of on " +
      "or that the them this to use using what when where which why with").split(" "),
  );
  const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

  // How well a word of the course answers one of a query.
  const EXACT = 1, JOINED = 0.9, STEM = 0.8, PART = 0.5, START = 0.5, INSIDE = 0.2, SLIP = 0.3;
  // How much it counts in the title of a section, and of its page; in its text, 1 at most.
  const TITLE = 2.5, PAGE = 0.5;
  // How much is added for words side by side, for a page that says much of what is sought,
  // and for the section of a page that has it first.
  const BESIDE = 0.6, FAVOR = 0.5, FIRST = 1.15;
  // By how much more it counts that a title has the whole query, small words and all.
  const SAID = 2;
  // Which share of a query must be found, of what the best section has of it.
  const ENOUGH = 0.2;
  // Which share of the uses of a word in code makes it a name.
  const CALLED = 0.5;
  // How many sections of a page are listed; how many are open, if nearly as good as the best.
  const LISTED = 6, OPEN = 3, ALIKE = 0.7;

  let sections = [];
  let words = new Map(); // a word: what it is made of, and where it stands
  const alike = new Map(); // what of a query was looked for: the words that answer it
  const apart = new Map(); // a text: its blocks

  const plain = (html) =>
    html.replace(/<[^>]+>/g, " ").replace(/&(?:lt|gt|amp);/g, (one) => ENTITIES[one]);

  // What the forms of a word have in common: "freeze", "freezing"; "index", "indices".
  const stem = (word) =>
    /^[a-z]{4,}$/.test(word)
      ? word
          .replace(/is(?=e[ds]?$|ing$|ations?$)/, "iz")
          .replace(/(?:ices|[ei]x)$/, "ix")
          .replace(ENDING, "$1")
          .replace(/([bdgmnprt])\1$/, "$1")
      : word;

  function setUp(docs) {
    sections = [];
    words = new Map();
    alike.clear();
    const pages = new Map();
    docs.forEach((doc, at) => {
      const address = doc.location.split("#")[0];
      if (!pages.has(address)) pages.set(address, doc);
      const page = pages.get(address);
      const [titleLength, textLength] = [note(at, "title", doc.title), note(at, "text", doc.text)];
      if (page !== doc) note(at, "page", page.title);
      sections.push({ doc, page, titleLength, textLength, said: spoken(plain(doc.title)) });
    });
  }

  // Return a text as its words alone, so that one can be looked for in another.
  const spoken = (text) => ` ${(text.toLowerCase().match(WORD) ?? []).join(" ")} `;

  // Note where each word stands; return how many there are. Two words of a title are also
  // one: "The state dict" answers `state_dict`.
  function note(at, field, html) {
    const text = plain(html);
    const found = [...text.matchAll(WORD)];
    const put = (name, place) => {
      const facts = known(name);
      if (!facts.places.has(at)) facts.places.set(at, { title: [], text: [], page: [] });
      facts.places.get(at)[field].push(place);
      return facts;
    };
    found.forEach((one, place) => {
      const facts = put(one[0], place);
      facts.uses += 1;
      facts.calls += inCode(text, one);
      if (field === "title" && place) put(found[place - 1][0] + one[0], place);
    });
    return found.length;
  }

  // Whether a word is written as a name of code: `torch.zeros(2)` has two or three.
  const inCode = (text, { 0: word, index }) =>
    text[index - 1] === "." || text[index + word.length] === "(";

  function known(name) {
    const word = name.toLowerCase();
    if (!words.has(word)) {
      const joined = word.replaceAll("_", "");
      const facts = { joined, root: stem(word), parts: new Set(), places: new Map() };
      words.set(word, { ...facts, uses: 0, calls: 0 });
    }
    const parts = name.split(PARTS).filter(Boolean);
    if (parts.length > 1) {
      for (const one of parts) words.get(word).parts.add(stem(one.toLowerCase()));
    }
    return words.get(word);
  }

  // Return the words of a query, small ones only in code or where there is nothing else.
  function asked(query) {
    const all = new Map();
    for (const one of query.matchAll(WORD)) {
      const word = one[0].toLowerCase();
      const { uses, calls } = words.get(word) ?? {};
      const code = inCode(query, one) || calls > uses * CALLED;
      const number = /^\d/.test(word);
      all.set(word, { word, code, number, joined: word.replaceAll("_", ""), root: stem(word) });
    }
    const large = [...all.values()].filter(({ word, code }) => code || !SMALL.has(word));
    return large.length ? large : [...all.values()];
  }

  // Return how well a word of the course answers one of a query, which in code is a name.
  function answer(word, facts, wanted) {
    if (word === wanted.word) return EXACT;
    if (facts.joined === wanted.joined) return JOINED;
    return (wanted.code ? 0.5 : 1) * resemblance(word, facts, wanted);
  }

  // Return the words that a judge finds good, and how good. Each letter that is typed asks
  // for the words before it again.
  function answers(what, judge) {
    if (!alike.has(what)) {
      const found = new Map();
      for (const [word, facts] of words) {
        const strength = judge(word, facts);
        if (strength) found.set(word, strength);
      }
      alike.set(what, found);
    }
    return alike.get(what);
  }

  function resemblance(word, { root, parts }, wanted) {
    if (root === wanted.root) return STEM;
    if (parts.has(wanted.root)) return PART;
    if (wanted.number) return 0;
    const { length } = wanted.word;
    if (word.startsWith(wanted.word)) return (START * (1 + length / word.length)) / 2;
    return length > 3 && word.includes(wanted.word) ? INSIDE : 0;
  }

  // Whether two words differ by one letter: another, one more, one less, or two swapped.
  function slipped(a, b) {
    if (a.length < 5 || Math.abs(a.length - b.length) > 1) return false;
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    const rest = (word, skipped) => word.slice(same + skipped);
    const swapped = a[same] === b[same + 1] && a[same + 1] === b[same];
    return (
      rest(a, 1) === rest(b, 1) ||
      rest(a, 1) === rest(b, 0) ||
      rest(a, 0) === rest(b, 1) ||
      (swapped && rest(a, 2) === rest(b, 2))
    );
  }

  // Return where a word of a query is answered, how well and by what, and how rare that is.
  function look(wanted, which, query) {
    const pairs = query
      .slice(1)
      .map((next, before) => query[before].word + next.word)
      .slice(Math.max(0, which - 1), which + 1);
    const { word, code } = wanted;
    const good = new Map(answers(`${word} ${code}`, (one, facts) => answer(one, facts, wanted)));
    for (const pair of pairs) {
      const begins = (_, { joined }) => (joined.startsWith(pair) ? JOINED : 0);
      for (const [one, joined] of answers(`${pair}…`, begins)) {
        if (one !== word) good.set(one, joined);
      }
    }
    const slips = () => answers(`~${word}`, (one) => (slipped(word, one) ? SLIP : 0));
    const found = collected(good.size ? good : slips());
    const many = [...found.values()].filter(({ best }) => best >= PART).length || found.size;
    const rare = Math.log((sections.length - many + 0.5) / (many + 0.5));
    return { word, found, rare: Math.max(0.1, rare) };
  }

  // Return the sections with words that are as good as this, by their numbers.
  function collected(good) {
    const found = new Map();
    for (const [word, strength] of good) {
      for (const [at, places] of words.get(word).places) {
        if (!found.has(at)) found.set(at, { value: 0, best: 0, words: new Set() });
        const one = found.get(at);
        const value = strength * weight(sections[at], places);
        if (places.title.length || places.text.length) one.words.add(word);
        one.best = Math.max(one.best, strength);
        if (value > one.value) Object.assign(one, { value, places });
      }
    }
    return found;
  }

  function weight({ titleLength, textLength }, { title, text, page }) {
    const usual = 0.6 + textLength / 500; // in a long text, more of a word is no surprise
    return (
      (title.length ? TITLE / Math.sqrt(titleLength) : 0) +
      text.length / (text.length + usual) +
      (page.length ? PAGE : 0)
    );
  }

  // Return how much it counts that two words stand side by side, or are one name.
  function beside(one, next, { titleLength }) {
    if (!one || !next) return 0;
    const near = (field) =>
      one.places[field].some((a) => next.places[field].some((b) => Math.abs(a - b) < 2));
    const title = TITLE * Math.min(1, Math.sqrt(3 / titleLength));
    return (near("title") ? title : 0) + (near("text") ? 1 : 0);
  }

  function search(query) {
    const looked = asked(query).map(look);
    const whole = spoken(query);
    const isPhrase = whole.trim().includes(" ");
    const all = looked.reduce((sum, { rare }) => sum + rare, 0);
    const results = sections
      .map((section, at) => ({ at, section, ...judged(section, at, looked) }))
      .filter(({ found }) => found.some((one) => one?.words.size));
    const most = Math.max(...results.map(({ covered }) => covered));
    const enough = results.filter(({ covered }) => covered >= ENOUGH * most);
    for (const one of enough) {
      const said = isPhrase && one.section.said.includes(whole) ? SAID : 1;
      one.score = one.value * (one.covered / all) ** 2 * (one.section.doc.boost ?? 1) * said;
    }
    favor(enough, all);
    return grouped(enough.sort((a, b) => b.score - a.score), looked);
  }

  // Return what a section has of the words of a query, and how much that is worth.
  function judged(section, at, looked) {
    const found = looked.map((one) => one.found.get(at));
    let [value, covered, run] = [0, 0, 0];
    found.forEach((one, which) => {
      const { rare } = looked[which];
      value += one ? rare * one.value : 0;
      covered += one ? rare * Math.min(1, one.best / PART) : 0;
      const gain = beside(one, found[which + 1], section);
      run = gain ? Math.min(run + 1, 4) : 0;
      if (gain) value += BESIDE * Math.min(rare, looked[which + 1].rare) * gain * run;
    });
    return { found, value, covered };
  }

  // Raise what stands on pages that say much of it, and first there: that is where it is
  // taught. The results are in the order of the course.
  function favor(results, all) {
    const sums = new Map();
    for (const { section, score } of results) {
      sums.set(section.page, (sums.get(section.page) ?? 0) + score);
    }
    const most = Math.max(...sums.values());
    const met = new Set();
    for (const one of results) {
      const { doc, page } = one.section;
      one.score *= (1 + (FAVOR * sums.get(page)) / most) * (met.has(page) ? 1 : FIRST);
      if (one.covered === all && doc !== page) met.add(page);
    }
  }

  // Return results by page, as Material lists them: the best first.
  function grouped(results, looked) {
    const pages = new Map();
    for (const one of results) {
      const { page } = one.section;
      if (!pages.has(page)) pages.set(page, []);
      const items = pages.get(page);
      if (items.length < LISTED) items.push(item(one, looked));
    }
    for (const [page, items] of pages) {
      // Material folds away what has less than the best of its page.
      for (const one of items.slice(1, OPEN)) {
        if (one.score > ALIKE * items[0].score) one.score = items[0].score;
      }
      if (!items.some(({ location }) => location === page.location)) {
        items.push({ ...page, score: 0, terms: {} });
      }
    }
    return { items: [...pages.values()] };
  }

  function item({ section: { doc }, score, found }, looked) {
    const hits = new Set(found.flatMap((one) => [...(one?.words ?? [])]));
    const terms = looked.map(({ word }, which) => [word, Boolean(found[which]?.words.size)]);
    const title = marked(blockOf(doc.title), hits);
    const text = teaser(doc.text, hits).map((block) => marked(block, hits)).join("");
    return { ...doc, title, text, score, terms: Object.fromEntries(terms) };
  }

  // Return the HTML of a block with the words marked that are hits.
  function marked({ html, said, places }, hits) {
    let [done, from] = ["", 0];
    said.forEach((word, which) => {
      if (!hits.has(word)) return;
      const [start, end] = places[which];
      done += `${html.slice(from, start)}<mark>${html.slice(start, end)}</mark>`;
      from = end;
    });
    return done + html.slice(from);
  }

  // Return the first two blocks of HTML that hold a word, or the first block.
  function teaser(html, hits) {
    const found = [];
    for (const block of blocksOf(html)) {
      if (block.said.some((word) => hits.has(word))) found.push(block);
      if (found.length === 2) break;
    }
    return found.length ? found : blocksOf(html).slice(0, 1);
  }

  // The blocks of HTML, taken apart when they are shown first.
  function blocksOf(html) {
    if (!apart.has(html)) {
      const blocks = [];
      let [depth, start] = [0, 0];
      for (const tag of html.matchAll(/<(\/?)\w+>/g)) {
        depth += tag[1] ? -1 : 1;
        if (depth === 0) blocks.push(html.slice(start, (start = tag.index + tag[0].length)));
      }
      apart.set(html, blocks.map(blockOf));
    }
    return apart.get(html);
  }

  // Return HTML with its words, and where they stand between its tags.
  function blockOf(html) {
    const found = [...html.matchAll(PIECE)].filter(({ groups }) => groups.word);
    return {
      html,
      said: found.map(([word]) => word.toLowerCase()),
      places: found.map(({ 0: word, index }) => [index, index + word.length]),
    };
  }

  // On a disk, where no worker starts, this runs in the page and is asked by a port.
  const asker = self.searchPort ?? self;
  asker.addEventListener("message", ({ data: { type, data } }) => {
    if (type === SETUP) {
      setUp(data.docs);
      asker.postMessage({ type: READY });
    } else if (type === QUERY) {
      asker.postMessage({ type: RESULT, data: search(data) });
    }
  });
  self.searchPort?.start();
})();
