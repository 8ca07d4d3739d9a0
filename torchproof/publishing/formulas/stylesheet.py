"""The part of KaTeX's style sheet that the formulas of a course use."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from torchproof.publishing.formulas.katex import FOLDER

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")  # it has no rules within rules
_SPAN = re.compile(r"<(/?)span[^>]*>")
_LOOKED_AT = '<span class="katex-html"'


@dataclass(frozen=True)
class Shown:
    """What the formulas on some pages show: characters, and the classes of elements."""

    characters: frozenset[str]
    classes: frozenset[str]

    def stylesheet(self) -> str:
        """Return the rules that apply to them, and no font that none of these names."""
        rules = list(self._rules(_RULE.findall((FOLDER / "katex.min.css").read_text())))
        families = "".join(text for selectors, text in rules if "@" not in selectors)
        return "".join(
            f"{selectors}{{{text}}}"
            for selectors, text in rules
            if "@" not in selectors or _family(text) in families
        )

    def _rules(self, rules: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        for selectors, text in rules:
            kept = [one for one in selectors.split(",") if self._applies(one)]
            if kept:
                yield ",".join(kept), text

    def _applies(self, selector: str) -> bool:
        return self.classes.issuperset(re.findall(r"\.([a-zA-Z][\w-]*)", selector))


def shown_on(pages: Iterable[str]) -> Shown:
    """Return what the rendered formulas on some pages show."""
    formulas = [one for page in pages for one in _formulas(page)]
    texts = (html.unescape(re.sub(r"<[^>]*>", "", one)) for one in formulas)
    lists = (one for text in formulas for one in re.findall(r'class="([^"]*)"', text))
    above = {"katex", "katex-mathml", "katex-display"} if formulas else set()
    classes = above.union(*(one.split() for one in lists))
    return Shown(frozenset("".join(texts)), frozenset(classes))


@lru_cache(512)  # asked of each page at each edit
def _formulas(page: str) -> tuple[str, ...]:
    """Return the part of each formula that is looked at."""
    return tuple(_found(page))


def _found(page: str) -> Iterator[str]:
    start = page.find(_LOOKED_AT)
    while start >= 0:
        depth = 0
        for tag in _SPAN.finditer(page, start):
            depth += -1 if tag[1] else 1
            if depth == 0:
                break
        yield page[start : tag.end()]
        start = page.find(_LOOKED_AT, tag.end())


def _family(face: str) -> str:
    """Return the name of the font that a rule brings in."""
    found = re.search(r'font-family:"?(\w+)', face)
    return found[1] if found else ""
