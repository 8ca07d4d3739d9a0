// The theme tells its styles late that scripts run: then a browser styles the whole page
// anew. Here it is told before there is anything to style.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  root.classList.add("js-focus-visible");
  root.dataset.jsFocusVisible = "";
})();
