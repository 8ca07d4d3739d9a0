// A question on what the reader remembers: its answers become buttons. Each choice is
// explained at once, and a wrong one may be followed by another. The first one counts: it
// says when the question comes back. Without this script there are a list and a fold.
(() => {
  const { reader, labels } = window.torchproof;
  const REMEMBER = new URL("remember.js", document.currentScript.src).href;
  // Days until a question of each box comes back. One that was right when it was due moves
  // up by a box, a wrong one goes back to the first (after S. Leitner).
  const DAYS = [1, 3, 7, 21, 60];
  const unkept = {}; // what a browser that keeps nothing would have kept

  // Return a day of the reader's own calendar as text: 2026-11-29.
  function day(after = 0) {
    const then = new Date();
    then.setHours(12, 0, 0, 0);
    then.setDate(then.getDate() + after);
    const parts = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  }

  // Return the box of a question and the day when it is due; undefined if never answered.
  function known(id) {
    const { box, due } = unkept[id] ?? reader.get("recall")[id] ?? {};
    if (!Number.isInteger(box) || !(box in DAYS)) return undefined;
    if (!/^\d{4}-\d\d-\d\d$/.test(due)) return undefined;
    // Later than any box: a clock was wrong, now or then.
    return { box, due: due > day(DAYS.at(-1) + 1) ? day() : due };
  }

  // Keep how a question was answered. Before it is due, only a wrong answer counts.
  function answered(id, right) {
    const before = known(id);
    if (right && before && before.due > day()) return;
    const box = right ? Math.min((before?.box ?? 0) + 1, DAYS.length - 1) : 0;
    const value = { box, due: day(DAYS[box]) };
    if (reader.kept) reader.set("recall", id, value);
    else unkept[id] = value;
  }

  // Say when a question comes back: "in 3 days", "tomorrow".
  function comesBack(due) {
    const days = Math.round((Date.parse(due) - Date.parse(day())) / 86_400_000);
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang || "en", {
      numeric: "auto",
    });
    return words.format(Math.max(0, days), "day");
  }

  function ready(question) {
    question.dataset.ready = "";
    const id = question.dataset.recall;
    const choices = question.querySelector(".choices");
    choices.dataset.ready = "";
    const list = choices.querySelector("ul");
    const fold = question.querySelector("details.recall");
    const reasons = fold.querySelectorAll(".recall__why");
    const verdict = document.createElement("p");
    verdict.className = "choices__verdict";
    verdict.setAttribute("role", "status");
    choices.append(verdict);
    choices.setAttribute("role", "group");
    choices.setAttribute("aria-label", choices.querySelector(".choices__ask").textContent);
    const buttons = [...list.children].map(button);
    let counted = false;
    let settled = false;

    function button(item, index) {
      const one = document.createElement("button");
      one.type = "button";
      one.append(...item.childNodes);
      item.append(one);
      one.addEventListener("click", () => choose(item, one, index));
      return one;
    }

    function count(right) {
      if (!counted) answered(id, right);
      counted = true;
    }

    function choose(item, one, index) {
      if (one.getAttribute("aria-disabled")) return;
      const right = "right" in item.dataset;
      count(right);
      one.setAttribute("aria-pressed", "true");
      one.setAttribute("aria-disabled", "true"); // and the focus stays
      item.classList.add(right ? "right" : "wrong");
      say(right, reasons[index]);
      if (right) settle();
    }

    function say(right, reason) {
      const word = document.createElement("strong");
      word.textContent = right ? list.dataset.yes : list.dataset.no;
      const why = document.createElement("span");
      why.append(...reason.cloneNode(true).childNodes);
      verdict.replaceChildren(word, " ", why);
      verdict.classList.toggle("right", right);
      if (right) {
        const when = document.createElement("span");
        when.className = "recall__when";
        when.textContent = `${question.dataset.again} ${comesBack(known(id).due)}.`;
        verdict.append(" ", when);
      }
    }

    // Nothing is left to choose: the right answer is known.
    function settle() {
      if (settled) return;
      settled = true;
      for (const one of buttons) one.setAttribute("aria-disabled", "true");
      list.querySelector("[data-right]").classList.add("right");
      question.dispatchEvent(new Event("recall", { bubbles: true }));
    }

    fold.addEventListener("toggle", () => {
      if (!fold.open || settled) return;
      count(false);
      settle();
    });
  }

  function all() {
    for (const one of document.querySelectorAll("[data-recall]:not([data-ready])")) ready(one);
    if (document.querySelector(".asks-again") && !window.torchproof.remember) {
      const script = document.createElement("script");
      script.src = REMEMBER;
      document.head.append(script);
    }
    window.torchproof.remember?.();
    tellWaiting();
  }

  // A link marked `data-waiting` says how many questions are due, and is seen only if some are.
  function tellWaiting() {
    const count = waiting();
    const forms = labels.questions_due.split("|");
    for (const link of document.querySelectorAll("[data-waiting]")) {
      link.toggleAttribute("data-ready", count > 0);
      if (count) link.textContent = forms.at(count === 1 ? 0 : -1).replace("{count}", count);
    }
  }

  // The questions that were ever answered; and how many of them are due.
  const ids = () => Object.keys({ ...reader.get("recall"), ...unkept });
  const waiting = () => ids().filter((id) => known(id)?.due <= day()).length;

  reader.subscribe(tellWaiting);
  window.torchproof.recall = { day, known, comesBack, ready, ids, waiting };
  if (typeof document$ !== "undefined") document$.subscribe(all);
  else document.addEventListener("DOMContentLoaded", all);
})();
