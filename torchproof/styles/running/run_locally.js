// "Run locally": the commands name the address that this page itself is read from, and a
// button copies those for the reader's system without opening the fold.
(() => {
  const onWindows = /^win/i.test(navigator.userAgentData?.platform ?? navigator.platform);

  // Whatever the address holds, a terminal reads it as one word.
  function plain(url) {
    const escaped = url.pathname.replace(
      /[^\w/.~%@-]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16)}`,
    );
    return url.href.slice(0, -url.pathname.length) + escaped;
  }

  function ready(fold) {
    const words = fold.querySelector("[data-download]").dataset;
    const address = plain(new URL(words.download, location));
    for (const part of fold.querySelectorAll("[data-fetch]")) {
      part.textContent = part.dataset.fetch.replaceAll("{address}", address);
    }
    fold.querySelector(".run-locally__first")?.remove();

    const box = document.createElement("div");
    box.className = "run-locally__box";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    fold.before(box);
    box.append(fold, button, said);

    button.addEventListener("click", async () => {
      const [first, second] = fold.querySelectorAll("code");
      const commands = (onWindows ? second : first).textContent;
      said.textContent = "";
      try {
        await navigator.clipboard.writeText(commands);
        said.textContent = words.copied;
      } catch {
        fold.open = true;
        said.textContent = words.failed;
      }
    });
  }

  function all() {
    for (const fold of document.querySelectorAll(".run-locally")) {
      if (!fold.closest(".run-locally__box")) ready(fold);
    }
  }
  if (typeof document$ !== "undefined") document$.subscribe(all);
  else document.addEventListener("DOMContentLoaded", all);
})();
