"""All styles of a course as one small file; the fonts that it names, cut to its pages."""

from __future__ import annotations

import html
import re
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from functools import lru_cache, partial
from pathlib import Path
from posixpath import dirname, normpath, relpath

from torchproof.publishing.formulas.katex import FOLDER
from torchproof.publishing.formulas.stylesheet import shown_on
from torchproof.staging.dressing.fonts import subset
from torchproof.staging.sharing import Helpers
from torchproof.staging.store import Store, digest

STYLESHEET = "assets/torchproof/site.css"
_FONTS = "assets/torchproof/fonts"
_KATEX = "assets/torchproof/katex"
_URL = re.compile(r"""url\(\s*(["']?)(?!data:|[a-z]+://|[/#])([^"')]+)\1\s*\)""")
_SPARE = re.compile(
    r"""(?s)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|/\*.*?\*/|\s*([{};,])\s*|\s+"""
)
_ADDED = "\u00a0¶©…\u2013\u2014"  # what builders and themes write
# Files whose characters a reader may come to see.
_TEXTS = {".md", ".html", ".yml", ".js"}


class Stylesheet:
    """The one style sheet of a course, made of those that it lists and its formulas'.

    One request brings what would take a dozen; and the rules for formulas are so few
    that pages without any carry them too, rather than wait for them after a link.
    """

    def __init__(
        self, listed: Sequence[str], files: Mapping[str, bytes], store: Store
    ) -> None:
        """Take the listed files, all files below the folder of pages, what was made."""
        self.bundled = [name for name in listed if name in files]
        self.others = [name for name in listed if name not in files]
        self._files = files
        self._store = store
        self._cuts: dict[str, tuple[list[str], Callable[[], bytes]]] = {}
        self._absorbed: set[str] = set()

    @property
    def listed(self) -> list[str]:
        """What a page loads: this one, and those that are not ours to change."""
        return [STYLESHEET, *self.others]

    def files(self) -> dict[str, bytes]:
        """Return all files, in which this one and its fonts stand for the others."""
        shown = self._characters()
        sheets = [
            self._moved(name, self._files[name].decode(), self._files, shown)
            for name in self.bundled
        ]
        sheets.insert(0, self._of_formulas())
        style = "\n".join(map(_small, sheets)).encode()
        gone = self._absorbed.union(self.bundled)
        kept = {name: data for name, data in self._files.items() if name not in gone}
        return kept | self._fonts() | {STYLESHEET: style}

    def _fonts(self) -> dict[str, bytes]:
        """Return the fonts, of which other processes cut some where many are new."""
        jobs = {
            place: partial(self._store.made, key, make)
            for place, (key, make) in self._cuts.items()
        }
        new = [
            job
            for place, job in jobs.items()
            if self._store.get(self._cuts[place][0]) is None
        ]
        with closing(Helpers()) as helpers:
            helpers.start(new)
            return {place: job() for place, job in jobs.items()}

    def _of_formulas(self) -> str:
        pages = (data for name, data in self._files.items() if _is_page(name))
        formulas = shown_on(page.decode() for page in pages if b'class="katex"' in page)
        if not formulas.classes:
            return ""
        fonts = {
            f"{_KATEX}/fonts/{path.name}": path.read_bytes()
            for path in FOLDER.glob("fonts/*.woff2")
        }
        name = f"{_KATEX}/katex.min.css"
        return self._moved(name, formulas.stylesheet(), fonts, formulas.characters)

    def _moved(
        self,
        name: str,
        style: str,
        files: Mapping[str, bytes],
        characters: Iterable[str],
    ) -> str:
        """Return a style sheet as it must read where all are, and keep its fonts."""

        def moved(url: re.Match[str]) -> str:
            target = normpath(f"{dirname(name)}/{url[2]}")
            if target.endswith(".woff2") and target in files:
                self._absorbed.add(target)
                target = self._cut(target, files[target], characters)
            return f'url("{relpath(target, dirname(STYLESHEET))}")'

        return _URL.sub(moved, style)

    def _cut(self, name: str, font: bytes, characters: Iterable[str]) -> str:
        """Have a font cut to some characters, and return where it lies then."""
        shown = "".join(sorted(characters))
        place = f"{_FONTS}/{Path(name).name}"
        key = ["font", digest([font]), shown]
        self._cuts[place] = key, partial(subset, font, shown)
        return place

    def _characters(self) -> set[str]:
        """Return the characters of all pages; those of a keyboard may always come up."""
        texts = (
            data for name, data in self._files.items() if Path(name).suffix in _TEXTS
        )
        shown = {*string.printable, *_ADDED}.union(*map(_characters_of, texts))
        return {one for one in shown if one >= " "}


@lru_cache(4096)  # of all files at each edit
def _characters_of(file: bytes) -> frozenset[str]:
    text = file.decode()
    entities = html.unescape("".join({*re.findall(r"&#?\w+;", text)}))
    return frozenset(text).union(entities)


@lru_cache(64)  # of the same at each edit
def _small(style: str) -> str:
    """Return a style sheet without comments and indents; what is quoted stays."""
    return _SPARE.sub(lambda one: one[1] or one[2] or " " * one[0].isspace(), style)


def _is_page(name: str) -> bool:
    return name.endswith(".md")
