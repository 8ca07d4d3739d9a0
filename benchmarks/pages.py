"""What pages weigh, and how fast they are on a phone.

`make bench-pages` builds the site as it is deployed, serves it gzipped as hosts do, and
prints a Markdown table: what a first visit of each page transfers, by kind, how many
elements the browser lays out, and by how much what is shown moves while it loads. These
are counts, and the same on a busy machine. With `--site DIR` it takes a built site.

Where Lighthouse is found, a second table has its scores, the better of some runs, for a
phone and a desktop. It needs Node and Chromium, and a quiet machine:

    npm install --prefix .cache/lighthouse lighthouse@12.8.2
    python benchmarks/pages.py --lighthouse .cache/lighthouse/node_modules/.bin/lighthouse
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Response, ViewportSize, sync_playwright

ROOT = Path(__file__).parents[1]
DEPLOYED = {
    "NO_MKDOCS_2_WARNING": "1",
    "SITE_URL": "https://torchproof.example/course/",
    "GITHUB_REPOSITORY": "torchproof/torchproof",
}
PAGES = {
    "home": "",
    "plain lesson": "tensors/creating/",
    "lesson with formulas and a diagram": "autograd/gradients/",
    "longest lesson with both": "architectures/transformer/",
    "lab": "tensors/lab/",
    "error messages": "error-messages/",
}
KINDS = {
    "document": "HTML",
    "stylesheet": "CSS",
    "script": "JS",
    "font": "fonts",
    "image": "images",
}
COMPRESSED = {".woff2", ".png", ".zip", ".jpg"}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic")
PHONE: ViewportSize = {"width": 412, "height": 823}  # Lighthouse's own
# How much of what was shown moved how far: the sum of all layout shifts.
MOVED = """new Promise((tell) => {
    let moved = 0
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) moved += one.hadRecentInput ? 0 : one.value
    }).observe({ type: "layout-shift", buffered: true })
    setTimeout(() => tell(moved), 1000)
})"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, help="a built site; else one is built")
    parser.add_argument("--lighthouse", help="the command of Lighthouse", default="")
    parser.add_argument("--runs", type=int, default=3, help="of Lighthouse, per page")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        site = options.site or built(Path(folder) / "site")
        with served(site) as address:
            print_weights(address)
            if command := options.lighthouse or shutil.which("lighthouse"):
                print_scores(command, address, options.runs)


def built(target: Path) -> Path:
    """Build the site as it is deployed."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(target)]
    subprocess.run(command, cwd=ROOT, env=os.environ | DEPLOYED, check=True)
    return target


def print_weights(address: str) -> None:
    """Print the table of what first visits transfer and lay out."""
    kinds = list(KINDS.values())
    print(f"| page | requests | {' | '.join(kinds)} | other | KB | elements | moved |")
    print("|---|" + "--:|" * (len(kinds) + 5))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, page in PAGES.items():
            print(f"| {name} | {' | '.join(weighed(browser, address + page))} |")
        browser.close()


def weighed(browser: Browser, address: str) -> list[str]:
    """Visit a page for the first time, on a phone; return the cells of its row."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    weights: Counter[str] = Counter()
    for answer in answers:
        kind = KINDS.get(answer.request.resource_type, "other")
        weights[kind] += len(packed(Path(answer.url), answer.body()))
    elements = page.evaluate("document.querySelectorAll('*').length")
    moved = page.evaluate(MOVED)
    context.close()
    sizes = [weights[kind] for kind in (*KINDS.values(), "other")]
    shown = [f"{size / 1000:.1f}" for size in (*sizes, sum(sizes))]
    return [str(len(answers)), *shown, f"{elements:,}", f"{moved:.3f}"]


def print_scores(command: str, address: str, runs: int) -> None:
    """Print the table of Lighthouse's scores; of the runs, the best in performance."""
    print("\n| page | on | performance | others | TBT, ms | LCP, s | CLS |")
    print("|---|---|--:|--:|--:|--:|--:|")
    for name, page in PAGES.items():
        for form in ("mobile", "desktop"):
            every = [audited(command, address + page, form) for _ in range(runs)]
            best = max(every, key=lambda one: one["categories"]["performance"]["score"])
            print(f"| {name} | {form} | {' | '.join(scored(best))} |", flush=True)


def audited(command: str, address: str, form: str) -> Any:
    """Return what Lighthouse says of a page."""
    words = [command, address, "--output=json", "--quiet"]
    words += [f"--chrome-flags={' '.join(FLAGS)}"]
    words += [f"--only-categories={','.join(CATEGORIES)}"]
    words += ["--preset=desktop"] if form == "desktop" else []
    environment = os.environ | {"CHROME_PATH": chromium()}
    done = subprocess.run(words, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def scored(report: Any) -> list[str]:
    """Return the cells of a report."""
    scores = [round(report["categories"][c]["score"] * 100) for c in CATEGORIES]
    values = {name: one.get("numericValue") for name, one in report["audits"].items()}
    return [
        str(scores[0]),
        " · ".join(map(str, scores[1:])),
        f"{values['total-blocking-time']:.0f}",
        f"{values['largest-contentful-paint'] / 1000:.1f}",
        f"{values['cumulative-layout-shift']:.3f}",
    ]


@cache
def chromium() -> str:
    """Return where Chromium is."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    return found or sys.exit("needs Chromium")


@cache  # most pages load the same files
def packed(name: Path, body: bytes) -> bytes:
    """Return a body as a host sends it."""
    return body if name.suffix in COMPRESSED else gzip.compress(body)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site, gzipped; yield its address."""
    handler = partial(_Handler, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return self.send_error(404)
        body = packed(file, file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if file.suffix not in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    main()
