// Runs before Material's script, and sets up the search of a course.
(() => {
  const ours = new URL("search_worker.js", document.currentScript.src);
  const isSearch = (url) => /\/workers\/search\.[^/]+$/.test(url);

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

  // The course is searched by a worker of its own, which starts then, too: until it does,
  // what it is told waits in the channel.
  const Worker = self.Worker;
  const OnServer = class {
    constructor(url, options) {
      if (!isSearch(url)) return new Worker(url, options);
      const { port1: near, port2: far } = new MessageChannel();
      wanted.then(() => {
        const worker = new Worker(ours);
        worker.onmessage = ({ data }) => far.postMessage(data);
        far.onmessage = ({ data }) => worker.postMessage(data);
      });
      near.start();
      return near;
    }
  };

  // On a disk no worker starts and nothing can be fetched: the search runs in the page, and
  // its sections come as a script. All that it is told waits for them.
  const OnDisk = class {
    constructor() {
      const { port1: near, port2: far } = new MessageChannel();
      const tell = near.postMessage.bind(near);
      const ready = wanted.then(async () => {
        self.searchPort = far;
        await included(new URL("../../search/search_sections.js", ours));
        await included(ours);
      });
      near.postMessage = ({ type, data }) =>
        ready.then(() =>
          tell({ type, data: data.docs ? { ...data, docs: self.searchSections } : data }),
        );
      near.start();
      return near;
    }
  };
  const included = (src) =>
    new Promise((resolve) => {
      const script = Object.assign(document.createElement("script"), { src, onload: resolve });
      document.head.append(script);
    });
  self.Worker = location.protocol === "file:" ? OnDisk : OnServer;

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(url).endsWith("search/search_index.json")) indexes.add(this);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (indexes.has(this)) wanted.then(() => send.apply(this, body));
    else send.apply(this, body);
  };
})();
