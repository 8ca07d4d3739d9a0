"""A theme's styles without those for parts that a site does not have.

A selector goes when it demands a class, or a value of an attribute, that stands on no page
and in no script of the site; what a script puts together, such as `md-tag--` and a kind,
counts as standing there. What stays is as it was, and in its order. A selector goes, too,
that is needed and costs more than it gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import tinycss2

_WORD = re.compile(r"[\w-]+")
_VALUE = r"""=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
# What begins with a letter or sign of its own is found much faster.
_VALUES, _CLASSES = re.compile(_VALUE), re.compile(f"class{_VALUE}")
_CONDITIONS = {"media", "supports"}
_STYLES = "assets/stylesheets/*.css"
# It stills transitions while colors switch. The theme sets and removes it as a page loads,
# too, and each time a browser styles the whole page anew.
_COSTLY = {"data-md-color-switching"}
_STEMMERS = "lunr"  # scripts of the search, which see no page
_Node = Any  # of CSS


def trim(site: Path, themes: Iterable[str]) -> None:
    """Leave out of the theme's styles in a built site what it does not need.

    The styles are in one of some folders as they come with the theme.
    """
    scripts = (one for one in site.rglob("*.js") if _STEMMERS not in one.parts)
    pages = site.rglob("*.html")
    names = Names(*((one.read_text("utf-8") for one in of) for of in (pages, scripts)))
    for file in site.glob(_STYLES):
        sources = (Path(theme, file.relative_to(site)) for theme in themes)
        if source := next(filter(Path.is_file, sources), None):
            file.write_text(needed(source.read_text("utf-8"), names), "utf-8")


class Names:
    """What pages have as classes and as values of attributes, and scripts anywhere."""

    def __init__(self, pages: Iterable[str], scripts: Iterable[str]) -> None:
        """Read the pages and the scripts of a site."""
        self._said = {word for text in scripts for word in _WORD.findall(text)}
        self._starts = tuple(one for one in self._said if re.match(r"\w.*[-_]$", one))
        self._values: set[str] = set()
        self._classes: set[str] = set()
        for page in pages:
            self._values |= {"".join(one) for one in _VALUES.findall(page)}
            every = {"".join(one) for one in _CLASSES.findall(page)}
            self._classes |= {name for one in every for name in one.split()}

    def has_class(self, name: str) -> bool:
        """Return whether an element may come to have a class."""
        return name in self._classes or self._is_said(name)

    def has_value(self, value: str) -> bool:
        """Return whether an attribute may come to have a value."""
        return value in self._values or self._is_said(value)

    def _is_said(self, name: str) -> bool:
        return name in self._said or name.startswith(self._starts)


def needed(style: str, names: Names) -> str:
    """Return a style sheet without what selects nothing."""
    nodes = tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True)
    return "".join(_needed(nodes, names))


def _needed(nodes: Iterable[_Node], names: Names) -> Iterator[str]:
    for node in nodes:
        head = inside = ""
        if node.type == "qualified-rule":
            selectors = [one for one in _selectors(node) if _may_select(one, names)]
            head = ",".join(map(tinycss2.serialize, selectors))
            inside = tinycss2.serialize(node.content)
        elif node.type == "at-rule" and node.lower_at_keyword in _CONDITIONS:
            head = f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}"
            inside = "".join(_needed(tinycss2.parse_rule_list(node.content), names))
        else:
            yield node.serialize()
        if head and inside:
            yield f"{head}{{{inside}}}"


def _selectors(rule: _Node) -> Iterator[list[_Node]]:
    selector: list[_Node] = []
    for node in rule.prelude:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _may_select(selector: Sequence[_Node], names: Names) -> bool:
    """Return whether pages may hold what is demanded, but for what stands in `:is()`.

    What costs more than it gives counts as never there.
    """
    for before, node in zip([None, *selector], selector, strict=False):
        if before == "." and node.type == "ident" and not names.has_class(node.value):
            return False
        if node.type == "[] block":
            name, *what = (one for one in node.content if one.type != "whitespace")
            if name.value in _COSTLY:
                return False
            if what[:1] == ["="] and not names.has_value(what[1].value):
                return False
    return True
