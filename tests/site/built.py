"""The site, built once by the real command, and served like a static host would."""

import functools
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SUBPATH = "/course/"
SITE_URL = f"https://torchproof.example{SUBPATH}"
# With a repository the pages hold more: the links to it, to the editor and to Colab.
DEPLOYED = {"SITE_URL": SITE_URL, "GITHUB_REPOSITORY": "torchproof/torchproof"}

FORMULA = '<span class="katex">'
LEADS_ON = '<meta http-equiv="refresh"'


def build(target: Path, course: Path = ROOT) -> None:
    """Build the site of a course into a folder; a warning is a failure."""
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1", **DEPLOYED)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(target)]
    done = subprocess.run(
        command, cwd=course, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, f"mkdocs build --strict failed:\n{done.stderr}"


def build_once(folder: Path) -> Path:
    """Build the site unless another test process does it already; return where it is."""
    return once(folder, build)


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Make a site in a folder unless another process does it already; return where it is."""
    target, finished, failed = folder / "site", folder / "done", folder / "failed"
    try:
        target.mkdir(parents=True)
    except FileExistsError:
        while not finished.exists():
            assert not failed.exists(), failed.read_text(encoding="utf-8")
            time.sleep(0.1)
        return target
    try:
        make(target)
    except BaseException as error:
        failed.write_text(str(error), encoding="utf-8")
        raise
    finished.touch()
    return target


class Pages:
    """The pages of the built site, found in its files.

    Apart from them, `moved` are those that only lead from an old address to a new one.
    """

    def __init__(self, root: Path) -> None:
        every = {
            _address(file.relative_to(root)): file.read_text(encoding="utf-8")
            for file in sorted(root.rglob("*.html"))
        }
        self.moved = {p: html for p, html in every.items() if LEADS_ON in html}
        self.html = {p: html for p, html in every.items() if p not in self.moved}

    @property
    def all(self) -> list[str]:
        """The address of each page, the 404 page among them."""
        return list(self.html)

    @property
    def lessons(self) -> list[str]:
        """Pages that open with a lesson card."""
        return self.having('class="lesson-card"')

    @property
    def labs(self) -> list[str]:
        """Pages made from a notebook."""
        return [page for page in self.html if page.endswith("/lab/")]

    @property
    def claims(self) -> list[str]:
        """Pages with the tests of a lesson's sentences, all made by one template."""
        return [page for page in self.html if page.startswith("claims/")]

    def looked_at(self) -> list[str]:
        """Return one page of each kind; all that no template makes, where all is asked."""
        kinds = self.kinds()
        if not os.environ.get("EVERYTHING"):
            return kinds
        return [page for page in self.html if page in kinds or page not in self.claims]

    def having(self, markup: str) -> list[str]:
        """Return the pages whose HTML has some text."""
        return [page for page, html in self.html.items() if markup in html]

    def kinds(self) -> list[str]:
        """Return one page of each kind: few lessons, labs and pages of tests that have,
        between them, all elements of all of them, and the other pages."""
        many = [*self.lessons, *self.labs, *self.claims]
        elements = {page: _elements(self.html[page]) for page in many}
        missing = set().union(*elements.values())
        chosen = []
        while missing:
            best = max(
                many, key=lambda p: len(elements[p] & missing) / len(self.html[p])
            )
            chosen.append(best)
            missing -= elements[best]
        return chosen + [page for page in self.html if page not in many]


def _elements(html: str) -> set[tuple[str, str]]:
    """Return the tags with their classes in the content of a page."""
    first, *others = html.partition("<article")[2].split(FORMULA)
    content = FORMULA.join([first, *map(_below_formula, others)])
    return set(re.findall(r'<(\w+)[^>]*? class="([^"]*)"', content))


def _below_formula(html: str) -> str:
    """Return what follows a formula that just began: its signs are of one color and kind."""
    depth = 1
    for tag in re.finditer(r"<(/?)span\b", html):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return html[tag.start() :]
    raise ValueError(f"a formula without an end: {html[:80]}")


def _address(file: Path) -> str:
    return file.as_posix().removesuffix("index.html")


@contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve a folder at / and, the same files, below SUBPATH; yield the address."""
    handler = functools.partial(_Handler, directory=str(root))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    def copyfile(self, *files: Any) -> None:
        """Send a file, unless the browser went on to another page meanwhile."""
        with suppress(ConnectionError):
            super().copyfile(*files)

    def do_GET(self) -> None:
        """Answer with the file; the site map names this host, as if built for it."""
        if not self.path.endswith("/sitemap.xml"):
            return super().do_GET()
        here = f"http://{self.headers['Host']}{self.path.removesuffix('sitemap.xml')}"
        text = Path(self.translate_path(self.path)).read_text(encoding="utf-8")
        body = text.replace(SITE_URL, here).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, *told: str | None) -> None:
        """Answer with the page for what is not there, as static hosts do."""
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, *told)
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def translate_path(self, path: str) -> str:
        below = path.removeprefix(SUBPATH.rstrip("/"))
        return super().translate_path(below or "/")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
