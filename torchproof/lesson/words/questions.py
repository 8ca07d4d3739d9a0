"""The questions on what a reader remembers: a block of code, and answers to choose from.

The right answer is what the block prints, so no author types it; below stand why it is
right, the wrong answers, each with why it is wrong, and where to read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from torchproof.lesson.fences import Fence, Fold, fold_below
from torchproof.snippet import Output, Snippet

_HEAD = re.compile(r'\?\?\? recall(?: +"(?P<ask>.*)")? *')
_ANSWER = re.compile(r"- \[(?P<mark>[ xX])\] +(?P<text>.*\S) *")
_WRONG = re.compile(r"(?P<ticks>`+) ?(?P<text>.+?) ?(?P=ticks)(?:: +(?P<why>.+))?")
_LINK = re.compile(r"\[(?P<title>[^\]]+)\]\(#(?P<anchor>[^)\s]+)\)")


@dataclass(frozen=True)
class Wrong:
    """A wrong answer, as it would be printed, and why it is wrong; "" is missing."""

    text: str
    why: str
    line: int


@dataclass(frozen=True)
class Question:
    """A question below a block: `right` says why what is printed is right.

    `again` and `anchor` are the section to read again. `end` is the line behind the
    fold, counted from 0 in the body.
    """

    fence: Fence
    ask: str
    right: tuple[str, ...]
    wrong: tuple[Wrong, ...]
    again: str
    anchor: str
    line: int
    end: int

    @property
    def name(self) -> str:
        """What the question is called on its page: `recall-view` of `recall_view.py`."""
        file = self.fence.include.file if self.fence.include else ""
        return Path(file).stem.replace("_", "-")


def questions_in(
    body: str, body_line: int, fences: Iterable[Fence]
) -> Iterator[Question]:
    """Yield the questions of a page; a block that lacks its fold has none."""
    lines = body.split("\n")
    for fence in fences:
        if fence.recall:
            below = fence.last - body_line + 1
            if fold := fold_below(_HEAD, lines, below, fence.indent):
                yield _question(fence, fold, body_line)


def _question(fence: Fence, fold: Fold, body_line: int) -> Question:
    right, wrong, rest = [], [], []
    for at, mark, text in _items(fold.body):
        line = body_line + fold.first + 1 + at
        if not mark:
            rest.append(text)
        elif mark != " ":
            right.append(text)
        else:
            found = _WRONG.fullmatch(text)
            code, why = (found["text"], found["why"]) if found else ("", text)
            wrong.append(Wrong(code.strip(), why or "", line))
    link = _LINK.fullmatch(" ".join(rest))
    again, anchor = (link["title"], link["anchor"]) if link else ("", "")
    line = body_line + fold.first
    ask = fold.head["ask"] or ""
    return Question(
        fence, ask, tuple(right), tuple(wrong), again, anchor, line, fold.end
    )


def _items(body: Iterable[str]) -> list[tuple[int, str, str]]:
    """Return the items of a list, each on one line, with its mark; "" for what is none."""
    found: list[tuple[int, str, str]] = []
    goes_on = False
    for at, line in enumerate(body):
        if item := _ANSWER.fullmatch(line):
            found.append((at, item["mark"], item["text"]))
        elif goes_on and line.startswith("  "):
            start, mark, text = found.pop()
            found.append((start, mark, f"{text} {line.strip()}"))
        elif line.strip():
            found.append((at, "", line.strip()))
        goes_on = bool(line.strip()) and bool(found and found[-1][1])
    return found


def printed_in(snippet: Snippet, section: str) -> list[Output]:
    """Return the texts that a section prints where it is at home."""
    shown = snippet.statements_in(snippet.sections[section])
    outputs = [output for one in shown for output in one.outputs]
    return [o for o in outputs if o.kind == "text" and snippet.is_at_home(o)]


def answer_in(snippet: Snippet, section: str) -> str:
    """Return the right answer: the one line that a section prints; "" if it is none."""
    printed = printed_in(snippet, section)
    if len(printed) != 1 or printed[0].loose or "\n" in printed[0].text:
        return ""
    return printed[0].text.strip()
