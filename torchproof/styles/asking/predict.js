// A block to predict: its choices become buttons. One choice opens the fold below, which
// shows the output and explains it. Without this script there are a list and a fold.
(() => {
  function ready(choices) {
    choices.dataset.ready = "";
    const list = choices.querySelector("ul");
    const fold = choices.nextElementSibling;
    const verdict = document.createElement("p");
    verdict.className = "choices__verdict";
    verdict.setAttribute("role", "status");
    choices.append(verdict);

    const ask = choices.querySelector(".choices__ask");
    choices.setAttribute("role", "group");
    choices.setAttribute("aria-label", ask.textContent);

    for (const item of list.children) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...item.childNodes);
      item.append(button);
      button.addEventListener("click", () => choose(item, button));
    }

    function settle() {
      for (const button of list.querySelectorAll("button")) {
        button.setAttribute("aria-disabled", "true"); // and the focus stays
      }
      list.querySelector("[data-right]").classList.add("right");
    }

    function choose(item, button) {
      if (button.getAttribute("aria-disabled")) return;
      const right = "right" in item.dataset;
      settle();
      button.setAttribute("aria-pressed", "true");
      item.classList.add(right ? "right" : "wrong");
      verdict.classList.add(right ? "right" : "wrong");
      verdict.textContent = right ? list.dataset.yes : list.dataset.no;
      fold.open = true;
    }

    fold.addEventListener("toggle", () => fold.open && settle());
  }

  function all() {
    for (const one of document.querySelectorAll(".choices:not([data-ready], .question *)")) ready(one);
  }
  if (typeof document$ !== "undefined") document$.subscribe(all);
  else document.addEventListener("DOMContentLoaded", all);
})();
