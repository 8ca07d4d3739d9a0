"""The answers from which the reader of a block chooses, in an order of their own."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from torchproof.labels import Labels
from torchproof.lesson.fences import Choice
from torchproof.publishing.listings.listing import Piece
from torchproof.publishing.listings.meaning import ERROR, meant
from torchproof.publishing.markup.verbatim import inline_html
from torchproof.publishing.predicting.near_misses import near_last_lines, near_misses
from torchproof.snippet import Snippet

_LINES = 3  # of more, the last one is asked for
_LETTERS = 200


@dataclass(frozen=True)
class Choices:
    """What is asked, and the answers as HTML, each with whether it is the right one."""

    ask: str
    answers: tuple[tuple[str, bool], ...]


def written(offered: Sequence[Choice], answer: str, ask: str) -> Choices:
    """Return the choices that an author wrote; without a right one, the output is it."""
    answers = [(inline_html(one.text), one.right) for one in offered]
    if any(right for _, right in answers):
        return Choices(ask, tuple(answers))
    return Choices(ask, mixed([*answers, (code_html(answer), True)]))


def made(snippet: Snippet, piece: Piece, labels: Labels) -> Choices | None:
    """Return choices made of what a piece printed; None where that gives no good ones.

    So it is for what varies, for messages of errors, and for pictures.
    """
    answer = answer_of(snippet, piece)
    if answer is None or _is_error(snippet, piece, labels):
        return None
    last_line = _is_long(answer)
    others = near_last_lines(answer) if last_line else None
    if others is None:
        others = near_misses(answer, _neighbors(snippet, answer))
    shown = answer.split("\n")[-1] if last_line else answer
    if not others or len(shown) > _LETTERS:
        return None
    texts = [(code_html(text), text == shown) for text in (shown, *others)]
    return Choices(labels.choose_line if last_line else labels.choose, mixed(texts))


def answer_of(snippet: Snippet, piece: Piece) -> str | None:
    """Return what a piece prints where it is at home, None for no exact text."""
    texts = [one for one in piece.texts if snippet.is_at_home(one)]
    exact = [one.text for one in texts if not one.loose and one.text.strip()]
    return exact[0] if len(exact) == len(texts) == 1 else None


def _is_long(answer: str) -> bool:
    """Tell whether an output has too many lines to compare; a tensor is one thing."""
    lines = answer.split("\n")
    is_one = re.fullmatch(r"\w*\(?\[.*\].*", answer, re.DOTALL) is not None
    return len(lines) > _LINES and not (is_one and len(lines) <= 2 * _LINES)


def _neighbors(snippet: Snippet, answer: str) -> Iterable[str]:
    outputs = (one for s in snippet.statements for one in s.outputs)
    exact = (one for one in outputs if one.kind == "text" and not one.loose)
    return [o.text for o in exact if snippet.is_at_home(o) and o.text != answer]


def _is_error(snippet: Snippet, piece: Piece, labels: Labels) -> bool:
    meanings = meant(snippet, labels)
    lines = {n for one in piece.texts for n in range(one.first, one.last + 1)}
    return any(meanings.get(line) == ERROR for line in lines)


def mixed(answers: Sequence[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    """Return the answers in an order that no build changes, and that tells nothing."""
    seed = "".join(sorted(text for text, _ in answers))

    def place(answer: tuple[str, bool]) -> bytes:
        return hashlib.sha256(f"{seed}\0{answer[0]}".encode()).digest()

    return tuple(sorted(answers, key=place))


def code_html(text: str) -> str:
    """Return a printed text as HTML, as the reader of a choice sees it."""
    escaped = html.escape(_unpadded(text), quote=False)
    return f"<code>{escaped.replace(chr(10), '&#10;')}</code>"


def _unpadded(text: str) -> str:
    """Return a text without the blanks by which torch lines up the numbers of a row.

    They would give the answer away: what was changed no longer fits them.
    """
    if "\n" in text:
        return text
    return re.sub(r"(?<=\[) +|(?<=,) +(?= )", "", text)
