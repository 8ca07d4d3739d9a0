"""The HTML that mkdocs-jupyter makes of a lab, rebuilt as a page like all others.

It comes with 574 KB of styles, loaders of scripts from a CDN and copy buttons of its own.
None of it is needed: the cells become what Markdown would have made of them, so the
theme's styles, its dark colors and its copy button apply.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
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


def lab_markdown(rendered: str, cells: Sequence[Cell]) -> str:
    """Return a notebook as Markdown: its headings, and plain HTML between.

    `cells` are all that it has; `rendered` is the HTML of those with prose. Each exercise
    stands in a frame.

    So the headings come into the table of contents of any builder, and the rest needs
    none: it is in the markup of the theme.
    """
    parts: list[str] = []
    used: set[str] = set()
    framed = False
    for is_heading, group in groupby(_elements(rendered, cells), key=_is_heading):
        if not is_heading:
            html = mark_outputs("\n\n".join(map(str, group)))
            parts.append(f'<div class="lab">\n{html.strip()}\n</div>')
            continue
        for one in group:
            assert isinstance(one, Tag)  # it is a heading
            parts += ["</div>"] * framed
            framed = one.name == _EXERCISE
            parts += [opening(EXERCISE)] * framed + [_heading(one, used)]
    return "\n\n".join(parts + ["</div>"] * framed) + "\n"


def cells_in(page: str) -> list[str]:
    """Return the HTML of the cells on the page that a notebook is rendered as.

    A cell with text that is not where prose belongs is left out.
    """
    soup = BeautifulSoup(page, "html.parser")
    every = soup.select(".jp-Notebook > .jp-Cell")
    return [str(cell) for cell in every if _is_whole(cell)]


def _is_whole(cell: Tag) -> bool:
    prose = cell.select_one(_PROSE)
    return prose is not None and prose.get_text().strip() == cell.get_text().strip()


def is_code(cell: Cell) -> bool:
    """Return whether a cell holds code."""
    return bool(cell["cell_type"] == "code")


def _elements(rendered: str, cells: Sequence[Cell]) -> Iterator[Tag | str]:
    """Yield the headings of a notebook, and the HTML of all that stands between them."""
    soup = BeautifulSoup(rendered, "html.parser")
    prose = iter(soup.find_all(class_="jp-Cell", recursive=False))
    for cell in cells:
        for one in [_code(cell)] if is_code(cell) else _prose(next(prose)):
            if isinstance(one, Tag) and _is_heading(one):
                yield one
            elif (text := str(one)).strip():
                yield text


def _is_heading(element: PageElement | str) -> bool:
    return isinstance(element, Tag) and element.name in _HEADINGS


def _heading(heading: Tag, used: set[str]) -> str:
    """Return a heading as Markdown, with the anchor that Markdown gives it elsewhere."""
    anchor = unique(slugify(heading.get_text().strip(), "-"), used)
    text = "".join(map(_inert, heading.contents)).strip()
    return f"{'#' * int(heading.name[1])} {text} {{ #{anchor} }}"


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
            _code_block("".join(pre.decode_contents() for pre in block.select("pre")))
        )
    _mark_formulas(prose)
    return list(prose.contents)


def _code(cell: Cell) -> PreformattedString:
    """Return a code cell, whose output lines stand in its code."""
    block = _code_block(highlighted("".join(cell["source"])))
    return _fold(block) if "folded" in cell["metadata"].get("tags", ()) else block


def _code_block(code: str) -> PreformattedString:
    """Return highlighted code in the markup of the theme."""
    code = without_plain(code.removeprefix("<span></span>").strip("\n"))
    return PreformattedString(
        '<div class="language-python highlight"><pre><span></span>'
        f"{code_element(code + chr(10))}</pre></div>"
    )


def _fold(content: str) -> PreformattedString:
    return PreformattedString(
        f'<details class="example"><summary>{_CHECK}</summary>{content}</details>'
    )


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
