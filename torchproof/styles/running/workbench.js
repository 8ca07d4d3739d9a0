// The workbench of `make write`: a block of a page is edited in place, and run by the
// server, whose token stands in the page. No published page has this script.
((labels) => {
  const PLACE = "/torchproof-workbench";
  const INDENT = "    ";
  const token = document.querySelector("meta[name=torchproof-workbench]").content;
  const opened = new Set(); // benches on this page

  function element(tag, name, text = "") {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  }

  function button(name, text, action) {
    const made = element("button", name, text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  // The browser keeps what was edited until the tab is closed: a page reloads when its
  // author saves a file.
  const drafts = {
    get(block) {
      try {
        return sessionStorage.getItem(`torchproof-workbench:${block}`);
      } catch {
        return null;
      }
    },
    set(block, code) {
      try {
        sessionStorage.setItem(`torchproof-workbench:${block}`, code);
      } catch {
        // then a reload loses it
      }
    },
    drop(block) {
      try {
        sessionStorage.removeItem(`torchproof-workbench:${block}`);
      } catch {
        // then there is none
      }
    },
  };

  // Return a text of the course with its fields filled in.
  function said(name, fields) {
    return labels[name].replace(/\{(\w+)\}/g, (_, field) => fields[field]);
  }

  function write(area, text) {
    // As if it was typed: the browser can undo it.
    if (!document.execCommand("insertText", false, text)) area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  }

  // Tab indents and Shift+Tab takes that back, until Escape hands the key back.
  function indent(area, back) {
    const { value, selectionStart, selectionEnd } = area;
    const first = value.lastIndexOf("\n", selectionStart - 1) + 1;
    if (!back && selectionStart === selectionEnd) {
      write(area, INDENT.slice((selectionStart - first) % INDENT.length));
      return;
    }
    const lines = value.slice(first, selectionEnd).split("\n");
    const moved = lines.map((line) => (back ? line.replace(/^ {1,4}/, "") : INDENT + line));
    area.setSelectionRange(first, selectionEnd);
    write(area, moved.join("\n"));
    if (lines.length > 1) area.setSelectionRange(first, first + moved.join("\n").length);
  }

  function nextLine(area) {
    const before = area.value.slice(0, area.selectionStart);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const margin = line.match(/^ */)[0];
    write(area, `\n${margin}${/:\s*$/.test(line) ? INDENT : ""}`);
  }

  function keys(area, run) {
    let leaves = false;
    area.addEventListener("keydown", (event) => {
      const { key } = event;
      if (key === "Enter" && (event.ctrlKey || event.metaKey)) run();
      else if (key === "Tab" && !leaves) indent(area, event.shiftKey);
      else if (key === "Enter" && !event.shiftKey && !event.isComposing) nextLine(area);
      else {
        if (key !== "Tab" && key !== "Shift") leaves = key === "Escape";
        return;
      }
      leaves = false;
      event.preventDefault();
      event.stopPropagation(); // no shortcut of the theme
    });
    area.addEventListener("blur", () => (leaves = false));
  }

  async function ask(what, question) {
    const answer = await fetch(`${PLACE}/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Torchproof-Token": token },
      body: JSON.stringify(question),
    });
    return { ok: answer.ok, ...(await answer.json()) };
  }

  // What is open of the same file runs along.
  function editsWith(bench) {
    const same = [...opened].filter((one) => one.file === bench.file);
    return Object.fromEntries(same.map((one) => [one.section, one.area.value]));
  }

  function listing({ html, figures }) {
    const made = [];
    if (html) {
      const code = element("div", "language-python highlight");
      code.innerHTML = html; // highlighted and escaped by the server
      made.push(code);
    }
    for (const figure of figures) {
      const image = element("img", "bench__figure");
      const theme = document.body.dataset.mdColorScheme === "slate" ? "dark" : "light";
      image.src = `data:image/svg+xml,${encodeURIComponent(figure)}#only-${theme}`;
      image.alt = labels.bench_figure;
      made.push(image);
    }
    return made;
  }

  function problem({ where, what, mend }) {
    const made = element("div", "bench__problem");
    made.append(element("pre", "", where ? `${where}: ${what}` : what));
    if (mend) made.append(element("p", "", mend));
    return made;
  }

  function show(bench, answer) {
    const { torch, pieces, problems, seconds } = answer;
    const title = element("p", "bench__title", labels.bench_yours);
    const with_ = torch ? `torch ${torch}, ` : "";
    title.append(element("span", "", ` ${labels.bench_unchecked} · ${with_}${seconds} s`));
    bench.result.replaceChildren(title, ...pieces.flatMap(listing), ...problems.map(problem));
    for (const one of bench.result.querySelectorAll("pre")) {
      if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
    }
    const printed = bench.result.querySelectorAll(".output, .bench__figure").length > 0;
    if (problems.length) bench.said.textContent = labels.bench_problem;
    else bench.said.textContent = printed ? labels.bench_ran : labels.bench_silent;
    bench.result.hidden = false;
  }

  async function run(bench) {
    if (bench.runs) return;
    bench.runs = true;
    bench.said.textContent = labels.bench_running;
    try {
      const { file, section } = bench;
      const answer = await ask("run", { file, section, edits: editsWith(bench) });
      if (answer.ok) show(bench, answer);
      else bench.said.textContent = said("bench_refused", { why: answer.refused });
    } catch {
      bench.said.textContent = labels.bench_no_answer;
    }
    bench.runs = false;
  }

  function open(block, code, way) {
    const [file, section] = block.split(":");
    const name = file.split("/").at(-1);
    const bench = { file, section, runs: false };
    const frame = element("section", "bench");
    frame.setAttribute("aria-label", said("bench_version", { file: name, section }));
    const [before, after] = labels.bench_about.split("{file}");
    const how = element("p", "bench__how", before);
    how.append(element("code", "", name), after ?? "");
    bench.area = element("textarea", "bench__code");
    bench.area.setAttribute("aria-label", said("bench_code", { file: name, section }));
    for (const off of ["autocapitalize", "autocomplete", "autocorrect"]) {
      bench.area.setAttribute(off, "off");
    }
    bench.area.spellcheck = false;
    bench.area.value = drafts.get(block) ?? code;
    const fit = () => (bench.area.rows = bench.area.value.split("\n").length + 1);
    bench.area.addEventListener("input", () => {
      fit();
      drafts.set(block, bench.area.value);
    });
    fit();
    keys(bench.area, () => run(bench));
    bench.said = element("span", "bench__said");
    bench.said.setAttribute("role", "status");
    bench.result = element("div", "bench__result");
    bench.result.hidden = true;

    function original() {
      bench.area.value = code;
      drafts.drop(block);
      fit();
      bench.result.hidden = true;
      bench.said.textContent = labels.bench_is_original;
      bench.area.focus();
    }
    function close() {
      opened.delete(bench);
      frame.replaceWith(way);
      label(way, block);
      way.querySelector("button").focus();
    }
    const row = element("div", "bench__row");
    row.append(
      button("bench__run", labels.bench_run, () => run(bench)),
      button("", labels.bench_original, original),
      button("", labels.bench_close, close),
      bench.said,
    );
    const help = element("p", "bench__keys", labels.bench_keys);
    frame.append(how, bench.area, help, row, bench.result);
    opened.add(bench);
    way.replaceWith(frame);
    bench.area.focus();
  }

  async function start(block, way, status) {
    const [file, section] = block.split(":");
    try {
      const answer = await ask("source", { file, section });
      if (answer.ok) open(block, answer.code, way);
      else status.textContent = said("bench_refused", { why: answer.refused });
    } catch {
      status.textContent = labels.bench_no_answer;
    }
  }

  // The button of a block whose edit the browser keeps says so.
  function label(way, block) {
    const kept = drafts.get(block) !== null;
    way.querySelector("button").textContent = kept ? labels.bench_go_on : labels.bench_edit;
  }

  function all() {
    opened.clear();
    for (const mark of document.querySelectorAll("article details[data-block]")) {
      if (mark.nextElementSibling?.matches(".bench, .bench-way")) continue;
      const way = element("p", "bench-way");
      const status = element("span", "bench__said");
      status.setAttribute("role", "status");
      const { block } = mark.dataset;
      way.append(status, button("", "", () => start(block, way, status)));
      label(way, block);
      mark.after(way);
    }
  }
  if (typeof document$ !== "undefined") document$.subscribe(all);
  else all();
})({});
