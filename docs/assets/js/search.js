// Material fetches the whole search index on every first visit, and it grows with the
// course. This script, which runs before Material, holds the request back until the
// reader turns to the search.
(() => {
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
