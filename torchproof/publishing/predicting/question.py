"""A block to predict, as it stands on a page: what is asked, and the fold below it."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass, field

from torchproof.labels import Labels
from torchproof.lesson.fences import Explanation
from torchproof.publishing.listings.listing import Piece
from torchproof.publishing.listings.outputs import raw_html
from torchproof.publishing.markup.verbatim import inline_html, verbatim
from torchproof.publishing.predicting.choices import (
    Choices,
    answer_of,
    made,
    written,
)
from torchproof.snippet import Snippet
from torchproof.wording import indented

_LETTERS = 48


@dataclass
class Names:
    """Names for the folds of a page, each given once."""

    given: Counter[str] = field(default_factory=Counter)

    def of(self, piece: Piece) -> str:
        """Return as HTML which call prints; a second one like it gets a number."""
        code = printing(piece.code)
        self.given[code] += 1
        number = self.given[code]
        return f"<code>{verbatim(code)}</code>{f' ({number})' if number > 1 else ''}"


def printing(code: str) -> str:
    """Return the call that prints in the last statement of some code, cut if it is long."""
    found = code.strip().split("\n")[-1]
    try:
        last = ast.parse(code).body[-1:]
    except SyntaxError:
        last = []
    calls = [
        node for one in last for node in ast.walk(one) if isinstance(node, ast.Call)
    ]
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id == "print":
            found = ast.get_source_segment(code, call) or found
    text = " ".join(found.split())
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1].rstrip()}…"


def question(
    snippet: Snippet,
    piece: Piece,
    name: str,
    labels: Labels,
    explanation: Explanation | None,
) -> tuple[str, str]:
    """Return the choices above the fold of a piece, "" for none; and the fold's title."""
    choices = _choices(snippet, piece, labels, explanation)
    own = explanation.question if explanation else ""
    if choices is None:
        return "", f"{own or labels.predict}: {name}"
    # The choices above it name the call already, for those who see them.
    return choices_html(choices, own, name, labels), f"{labels.look}{_heard(name)}"


def _heard(name: str) -> str:
    """Return a name that is read aloud and not shown; the title of a fold ends at `"`."""
    return f"<span class=heard>: {name}</span>"


def fold(title: str, content: str) -> str:
    """Return content in a fold that opens without JavaScript (pymdownx.details)."""
    return f'??? predict "{title}"\n\n{indented(content)}'


def _choices(
    snippet: Snippet, piece: Piece, labels: Labels, explanation: Explanation | None
) -> Choices | None:
    if explanation and explanation.choices:
        answer = answer_of(snippet, piece) or ""
        return written(explanation.choices, answer, labels.choose)
    return made(snippet, piece, labels)


def choices_html(choices: Choices, own: str, name: str, labels: Labels) -> str:
    """Return the choices as a list. A script lets the reader choose (predict.js)."""
    ask = inline_html(own) if own else choices.ask
    items = "\n".join(
        f"<li{' data-right' if right else ''}>{text}</li>"
        for text, right in choices.answers
    )
    verdicts = f'data-yes="{verbatim(labels.right)}" data-no="{verbatim(labels.wrong)}"'
    html = f'<p class="choices__ask">{f"{ask} {name}".strip()}</p>\n<ul {verdicts}>\n{items}\n</ul>'
    return raw_html('div.choices[data-search-exclude=""]', html)
