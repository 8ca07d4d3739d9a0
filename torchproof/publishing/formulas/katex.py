"""KaTeX, the vendored one, run by QuickJS: TeX → HTML to look at, MathML to listen to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "vendor" / "katex"
# As JSON, since QuickJS hands over no text that is pieced together.
_RENDER = """(tex, displayMode) => JSON.stringify(
    katex.renderToString(tex, { displayMode, throwOnError: true, strict: "error" }))"""
# The TeX itself, which a copied page would repeat, and what HTML takes for granted.
_REPEATED = re.compile(
    r"(?s)<annotation .*?</annotation>|</?semantics>| xmlns=\S+Math\w+\""
)
_UNDERLINE = "\u0332"  # below the place of the mistake, where a font can do it
_TOLD = re.compile(r"KaTeX parse error: (.*)")


class BadFormula(Exception):
    """TeX that KaTeX cannot read; it says why."""


@cache
def rendered(tex: str, display: bool) -> str:
    """Return a formula as one line of HTML. Raises BadFormula."""
    render, error = _engine()
    try:
        html = json.loads(render(tex, display))
    except error as mistake:
        told = _TOLD.search(str(mistake).replace(_UNDERLINE, ""))
        raise BadFormula(told[1] if told else str(mistake)) from None
    # What is only looked at would be found twice by a search.
    html = _REPEATED.sub("", html).replace("\n", " ")
    return str(
        html.replace('aria-hidden="true"', 'aria-hidden="true" data-search-exclude')
    )


@cache
def _engine() -> tuple[Callable[[str, bool], str], type[Exception]]:
    """Return what renders, and what it raises; a course without formulas loads neither."""
    import quickjs

    # Nothing here runs in the thread that it starts, beside which none should fork.
    quickjs.Function._threadpool.shutdown()
    context = quickjs.Context()
    context.eval((FOLDER / "katex.min.js").read_text("utf-8"))
    return context.eval(_RENDER), quickjs.JSException
