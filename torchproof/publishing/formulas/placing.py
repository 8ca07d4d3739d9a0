"""Formulas in the Markdown of a page become HTML that Markdown leaves as it is."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from torchproof.lesson.page import Page
from torchproof.lesson.reading import text_of
from torchproof.lesson.words import formulas
from torchproof.problem import Problem
from torchproof.publishing.formulas.katex import BadFormula, rendered

_MEND = "It is TeX as KaTeX reads it: https://katex.org/docs/supported"
_MARKED = re.compile(r'(?s)<span class="arithmatex">\\([(\[])(.*?)\\[)\]]</span>')
_TEXT = re.compile(r"(?<=>)[^<>]+(?=<)")
# Words too: an abbreviation would be explained in the midst of a formula.
_READ = re.compile(r"&#?\w+;|[!-/:-@\[-`{-~]|[A-Za-z]{2,}")


def with_formulas(markdown: str, page: Page) -> str:
    """Return Markdown with its formulas rendered. Raises Problem for one that is wrong."""
    end, parts = 0, []
    for one in formulas.find(markdown):
        parts += [markdown[end : one.start], _placed(one.tex, one.display, [page])]
        end = one.end
    return "".join([*parts, markdown[end:]])


def with_marked_formulas(page: str, lessons: Sequence[Page]) -> str:
    """Return the page of a lab with its formulas rendered; they come from lessons."""
    return _MARKED.sub(
        lambda m: _placed(html.unescape(m[2]), m[1] == "[", lessons), page
    )


def marked(tex: str, display: bool) -> str:
    """Return a formula in HTML, for `with_marked_formulas` to find."""
    opening, closing = "[]" if display else "()"
    return f'<span class="arithmatex">\\{opening}{html.escape(tex)}\\{closing}</span>'


def _placed(tex: str, display: bool, pages: Sequence[Page]) -> str:
    try:
        shown = rendered(tex.strip(), display)
    except BadFormula as mistake:
        raise _problem(tex, str(mistake), pages) from None
    return _TEXT.sub(lambda text: _READ.sub(_inert, text[0]), shown)


def _inert(sign: re.Match[str]) -> str:
    """Return signs so that Markdown reads nothing into them."""
    return "".join(f"&#{ord(one)};" for one in html.unescape(sign[0]))


def _problem(tex: str, what: str, pages: Sequence[Page]) -> Problem:
    """Return the mistake, at the place where the formula is written."""
    for page in pages:
        above, found, _ = text_of(page.path).partition(tex)
        if found:
            line = above.count("\n") + 1
            return Problem(page.path, line, f"the formula {tex.strip()}: {what}", _MEND)
    return Problem(pages[0].path, None, f"the formula {tex.strip()}: {what}", _MEND)
