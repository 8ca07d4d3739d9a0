"""The HTML that mkdocs-jupyter makes of a lab, rebuilt as a page like all others.

It comes with 574 KB of styles, loaders of scripts from a CDN and copy buttons of its own.
None of it is needed: the cells become what Markdown would have made of them, so the
theme's styles, its dark colors and its copy button apply.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString
from markdown.extensions.toc import slugify, unique

from torchproof.lesson.words.formulas import FORMULA
from torchproof.publishing.formulas.placing import marked
from torchproof.publishing.listings.outputs import (
    code_element,
    highlighted,
    mark_outputs,
    without_plain,
)
from torchproof.publishing.pages.frames import EXERCISE, opening

_PROSE = ".jp-RenderedMarkdown"
_CHECK = "The check"
_EXERCISE = "h3"
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


Cell = Mapping[str, Any]
"""A cell of a notebook, as its file has it."""


@dataclass(frozen=True)
class Element:
    """A heading with its anchor, or HTML that stands below one.

    `name` is that of a heading's element; what its `text` holds, Markdown leaves alone.
    """

    text: str
    name: str = ""
    anchor: str = ""


def lab_markdown(prose: Iterable[Sequence[Element]], cells: Sequence[Cell]) -> str:
    """Return a notebook as Markdown: its headings, and plain HTML between.

    `cells` are all that it has; `prose` is what `cells_in` makes of those that are no
    code. Each exercise stands in a frame.

    So the headings come into the table of contents of any builder, and the rest needs
    none: it is in the markup of the theme.
    """
    parts: list[str] = []
    used: set[str] = set()
    framed = False
    for name, group in groupby(_elements(prose, cells), key=lambda one: one.name):
        if not name:
            html = mark_outputs("\n\n".join(one.text for one in group))
            parts.append(f'<div class="lab">\n{html.strip()}\n</div>')
            continue
        for one in group:
            parts += ["</div>"] * framed
            framed = name == _EXERCISE
            parts += [opening(EXERCISE)] * framed + [_heading(one, used)]
    return "\n\n".join(parts + ["</div>"] * framed) + "\n"


def cells_in(page: str) -> list[list[Element]]:
    """Return what the cells hold on the page that a notebook is rendered as.

    A cell with text that is not where prose belongs is left out.
    """
    soup = BeautifulSoup(page, "html.parser")
    every = soup.select(".jp-Notebook > .jp-Cell")
    return [[*_parted(cell)] for cell in every if _is_whole(cell)]


def _is_whole(cell: Tag) -> bool:
    prose = cell.select_one(_PROSE)
    return prose is not None and prose.get_text().strip() == cell.get_text().strip()


def is_code(cell: Cell) -> bool:
    """Return whether a cell holds code."""
    return bool(cell["cell_type"] == "code")


def _elements(
    prose: Iterable[Sequence[Element]], cells: Iterable[Cell]
) -> Iterator[Element]:
    """Yield the headings of a notebook, and the HTML of all that stands between them."""
    others = iter(prose)
    for cell in cells:
        yield from [Element(_code(cell))] if is_code(cell) else next(others)


def _parted(cell: Tag) -> Iterator[Element]:
    """Yield the headings of a cell of prose, and what stands between them."""
    for one in _prose(cell):
        if isinstance(one, Tag) and one.name in _HEADINGS:
            anchor = slugify(one.get_text().strip(), "-")
            yield Element("".join(map(_inert, one.contents)).strip(), one.name, anchor)
        elif (text := str(one)).strip():
            yield Element(text)


def _heading(heading: Element, used: set[str]) -> str:
    """Return a heading as Markdown, with the anchor that Markdown gives it elsewhere."""
    level, anchor = int(heading.name[1]), unique(heading.anchor, used)
    return f"{'#' * level} {heading.text} {{ #{anchor} }}"


def _inert(element: PageElement) -> str:
    """Return HTML whose texts hold nothing that Markdown would read."""
    if not isinstance(element, Tag):
        return re.sub(
            r"[^A-Za-z0-9 .,:;?()-]", lambda sign: f"&#{ord(sign[0])};", str(element)
        )
    attributes = "".join(
        f' {name}="{html.escape(" ".join(element.get_attribute_list(name)))}"'
        for name in element.attrs
    )
    inside = "".join(map(_inert, element.contents))
    return f"<{element.name}{attributes}>{inside}</{element.name}>"


def _prose(cell: Tag) -> list[PageElement]:
    prose = cell.select_one(_PROSE)
    if prose is None:
        return []
    for anchor in prose.select("a.anchor-link"):
        anchor.decompose()
    for block in prose.select(".highlight"):
        block.replace_with(
            PreformattedString(
                _code_block("".join(map(Tag.decode_contents, block.select("pre"))))
            )
        )
    _mark_formulas(prose)
    return list(prose.contents)


def _code(cell: Cell) -> str:
    """Return a code cell, whose output lines stand in its code."""
    block = _code_block(highlighted("".join(cell["source"])))
    return _fold(block) if "folded" in cell["metadata"].get("tags", ()) else block


def _code_block(code: str) -> str:
    """Return highlighted code in the markup of the theme."""
    code = without_plain(code.removeprefix("<span></span>").strip("\n"))
    return (
        '<div class="language-python highlight"><pre><span></span>'
        f"{code_element(code + chr(10))}</pre></div>"
    )


def _fold(content: str) -> str:
    return f'<details class="example"><summary>{_CHECK}</summary>{content}</details>'


def _mark_formulas(prose: Tag) -> None:
    """Mark the formulas in the text, for whoever renders them."""
    for text in prose.find_all(string=FORMULA):
        if isinstance(text, NavigableString) and not text.find_parent(["code", "pre"]):
            text.replace_with(PreformattedString(_with_marks(str(text))))


def _with_marks(text: str) -> str:
    end, parts = 0, []
    for one in FORMULA.finditer(text):
        tex = one["display"] or one["inline"]
        parts += [html.escape(text[end : one.start()], quote=False)]
        parts += [marked(tex, display=bool(one["display"]))]
        end = one.end()
    return "".join([*parts, html.escape(text[end:], quote=False)])
