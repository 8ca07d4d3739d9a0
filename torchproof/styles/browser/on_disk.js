// In the zip of a site: a link that a script makes may name a folder, and on a disk no page
// is found there.
addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  },
  true,
);
