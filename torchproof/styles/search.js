// Runs before Material's script, and sets up the search of a course.
(() => {
  // The course is searched by a worker of its own.
  const ours = new URL("search_worker.js", document.currentScript.src);
  const Worker = self.Worker;
  self.Worker = class extends Worker {
    constructor(url, options) {
      super(/\/workers\/search\.[^/]+$/.test(url) ? ours : url, options);
    }
  };

  // Material fetches the whole index on every first visit, and it grows with the
  // course. The request is held back until the reader turns to the search.
  const { open, send } = XMLHttpRequest.prototype;
  const indexes = new WeakSet();
  const wanted = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve();
    addEventListener("focusin", (event) => {
      if (event.target.matches("[data-md-component=search-query]")) resolve();
    });
  });

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(url).endsWith("search/search_index.json")) indexes.add(this);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (indexes.has(this)) wanted.then(() => send.apply(this, body));
    else send.apply(this, body);
  };
})();
