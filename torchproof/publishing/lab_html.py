"""The HTML that mkdocs-jupyter makes of a lab, rebuilt as a page like all others.

It comes with 574 KB of styles, loaders of scripts from a CDN and copy buttons of its own.
None of it is needed: the cells become what Markdown would have made of them, so the
theme's styles, its dark colors and its copy button apply.
"""

from __future__ import annotations

import html
import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from markdown.extensions.toc import (
    nest_toc_tokens,
    slugify,
    unique,
)

from torchproof.publishing.outputs import mark_outputs

_CHECK = "The check"
_MATH = re.compile(r"(?s)\$\$(.+?)\$\$|\$([^\s$](?:[^$\n]*[^\s$])?)\$")
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def clean_lab(rendered: str) -> str:
    """Return a rendered notebook as plain HTML, in the markup of the theme."""
    soup = _soup(rendered)
    cells = _soup('<div class="lab"></div>')
    box = cells.div
    assert box is not None
    for cell in soup.select(".jp-Notebook > .jp-Cell"):
        is_code = "jp-CodeCell" in cell.get_attribute_list("class")
        for part in _code(cell) if is_code else _prose(cell):
            box.append(part)
    _anchor_headings(box)
    return mark_outputs(str(cells))


def lab_toc(cleaned: str) -> list[Any]:
    """Return the headings of a cleaned lab as the tokens of a table of contents."""
    found: list[Any] = [
        {"level": int(h.name[1]), "id": h["id"], "name": html.escape(_title(h))}
        for h in _soup(cleaned).find_all(_HEADINGS)
    ]
    return list(nest_toc_tokens(found))


def _prose(cell: Tag) -> list[Any]:
    prose = cell.select_one(".jp-RenderedMarkdown")
    if prose is None:
        return []
    for anchor in prose.select("a.anchor-link"):
        anchor.decompose()
    for block in prose.select(".highlight"):
        block.replace_with(_code_block(block))
    _mark_math(prose)
    return list(prose.contents)


def _code(cell: Tag) -> list[Any]:
    block = cell.select_one(".highlight-ipynb")
    if block is None:
        return []
    printed = [pre.get_text() for pre in cell.select(".jp-OutputArea-output pre")]
    code = _code_block(block, "".join(printed))
    if "celltag_folded" not in cell.get_attribute_list("class"):
        return [code]
    return [_fold(code)]


def _code_block(block: Tag, printed: str = "") -> Tag:
    """Return highlighted code, and what it printed, in the markup of the theme."""
    pre = block.select_one("pre")
    code = pre.decode_contents() if pre else ""
    code = code.removeprefix("<span></span>").strip("\n")
    band = f'<span class="output" data-device="" data-kind="text">{html.escape(printed)}</span>'
    return _tag(
        '<div class="language-python highlight"><pre><span></span>'
        f"<code>{code}\n{band if printed else ''}</code></pre></div>"
    )


def _fold(content: Tag) -> Tag:
    fold = _tag(f'<details class="example"><summary>{_CHECK}</summary></details>')
    fold.append(content)
    return fold


def _anchor_headings(box: Tag) -> None:
    """Give headings the ids and links that Markdown gives them on other pages."""
    used: set[str] = set()
    for heading in box.find_all(_HEADINGS):
        heading["id"] = unique(slugify(_title(heading), "-"), used)
        link = f'<a class="headerlink" href="#{heading["id"]}" title="Link to this section">¶</a>'
        heading.append(_tag(link))


def _title(heading: Tag) -> str:
    return heading.get_text().removesuffix("¶").strip()


def _mark_math(prose: Tag) -> None:
    """Mark `$…$` as pymdownx.arithmatex does, for the same script to draw."""
    for text in prose.find_all(string=_MATH):
        if isinstance(text, NavigableString) and not text.find_parent(["code", "pre"]):
            marked = _MATH.sub(_arithmatex, html.escape(str(text), quote=False))
            text.replace_with(_soup(marked))


def _arithmatex(match: re.Match[str]) -> str:
    block, inline = match.groups()
    if block:
        return f'<span class="arithmatex">\\[{block}\\]</span>'
    return f'<span class="arithmatex">\\({inline}\\)</span>'


def _tag(markup: str) -> Tag:
    tag = _soup(markup).find()
    assert isinstance(tag, Tag)
    return tag


def _soup(markup: str) -> BeautifulSoup:
    return BeautifulSoup(markup, "html.parser")
