"""The Markdown of a page: its code fences, and the prose around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import dropwhile, takewhile

# As pymdownx.superfences reads them: at any indent, also inside of admonitions.
_OPENING = re.compile(r"(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})(?P<info>[^`\n]*)")
_INCLUDE = re.compile(r"""\s*--8<--\s+(["'])(?P<file>[^:"']*):?(?P<section>.*)\1\s*""")
# From the start of a line on: blank lines would be tried at each of their places.
_PARAGRAPH = re.compile(r"(?m)^(?:[^\S\n]*\S.*(?:\n|\Z))+")
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
# `???+` stands open, and readers of a lesson open what they predicted.
_FOLD = re.compile(r"(?P<indent>[ \t]*)\?\?\?[ \t](?!predict\b).*")
_EXPLANATION = re.compile(r'\?\?\? predict(?: +"(?P<question>.*)")? *')
_CHOICE = re.compile(r"- \[(?P<mark>[ xX])\] +(?P<text>.*\S) *")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*")


@dataclass(frozen=True)
class Include:
    """The line in a fence that stands for a section of a snippet."""

    file: str
    section: str
    line: int


@dataclass(frozen=True)
class Fence:
    """One fence: its language, its options, its lines; `last` is its closing line."""

    language: str
    options: tuple[str, ...]
    content: str
    line: int
    last: int
    indent: str
    closed: bool

    @property
    def python(self) -> bool:
        """Whether this fence shows a section of a snippet."""
        return self.language == "python"

    @property
    def predict(self) -> bool:
        """Whether the reader is to guess the output before looking at it."""
        return "predict" in self.options

    @property
    def recall(self) -> bool:
        """Whether the reader is asked what it prints, again after some days."""
        return "recall" in self.options

    @cached_property
    def includes(self) -> tuple[Include, ...]:
        """All includes in the fence; exactly one is allowed."""
        return tuple(includes(self.content, self.line + 1))

    @property
    def include(self) -> Include | None:
        """The include, where the fence holds one and nothing else."""
        alone = len(self.content.split("\n")) == len(self.includes) == 1
        return self.includes[0] if alone else None


@dataclass(frozen=True)
class InlineCode:
    """One code span in the prose."""

    text: str
    line: int


@dataclass(frozen=True)
class Heading:
    """One heading in the prose: `###` is of level 3."""

    level: int
    title: str
    line: int


@dataclass(frozen=True)
class Choice:
    """One answer that the author offers, as Markdown, and whether it is the right one."""

    text: str
    right: bool


@dataclass(frozen=True)
class Explanation:
    """The fold below a block to predict: a question, choices, and what it explains.

    It stands in some lines, counted from 0: `first` has its head, `end` is behind it.
    """

    question: str
    choices: tuple[Choice, ...]
    text: str
    first: int
    end: int


@dataclass(frozen=True)
class Fold:
    """A fold: its head, and the lines in it; `first` and `end` are as above."""

    head: re.Match[str]
    body: tuple[str, ...]
    first: int
    end: int


def explanation_below(
    lines: Sequence[str], at: int, indent: str = ""
) -> Explanation | None:
    """Return the fold that begins on a line or below blank ones, None for no such fold."""
    fold = fold_below(_EXPLANATION, lines, at, indent)
    if fold is None:
        return None
    body = _unblanked(list(fold.body))
    choices = list(takewhile(lambda line: _CHOICE.fullmatch(line), body))
    return Explanation(
        fold.head["question"] or "",
        tuple(_choice(line) for line in choices),
        "\n".join(body[len(choices) :]).strip("\n"),
        fold.first,
        fold.end,
    )


def fold_below(
    head: re.Pattern[str], lines: Sequence[str], at: int, indent: str = ""
) -> Fold | None:
    """Return the fold with such a head that begins on a line or below blank ones."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    match = head.fullmatch(lines[at].removeprefix(indent)) if at < len(lines) else None
    if match is None:
        return None
    inner, end = f"{indent}    ", at + 1
    for number, line in enumerate(lines[at + 1 :], at + 1):
        if line.startswith(inner):
            end = number + 1
        elif line.strip():
            break
    body = tuple(line.removeprefix(inner) for line in lines[at + 1 : end])
    return Fold(match, body, at, end)


def _unblanked(lines: list[str]) -> list[str]:
    """Return lines without the blank ones on top."""
    return list(dropwhile(lambda line: not line.strip(), lines))


def _choice(line: str) -> Choice:
    match = _CHOICE.fullmatch(line)
    assert match
    return Choice(match["text"], match["mark"] != " ")


def find(text: str, first_line: int = 1) -> list[Fence]:
    """Return the fences of a Markdown text that starts on a line of its file."""
    lines = text.split("\n")
    result: list[Fence] = []
    at = 0
    while at < len(lines):
        if opening := _OPENING.fullmatch(lines[at]):
            fence = _fence(opening, lines[at + 1 :], first_line + at)
            result.append(fence)
            at = fence.last - first_line
        at += 1
    return result


def _fence(opening: re.Match[str], below: list[str], line: int) -> Fence:
    indent, mark = opening["indent"], opening["mark"]
    inside = list(takewhile(lambda text: _continues(text, indent, mark), below))
    closed = len(inside) < len(below) and below[len(inside)].startswith(indent + mark)
    language, *options = opening["info"].strip().strip("{}").split() or [""]
    content = "\n".join(text[len(indent) :] for text in inside)
    last = line + len(inside) + closed
    language = language.removeprefix(".").lower()
    return Fence(language, tuple(options), content, line, last, indent, closed)


def _continues(text: str, indent: str, mark: str) -> bool:
    """Tell whether a line still belongs to a fence that was opened above it."""
    if not text.startswith(indent):
        return not text.strip(" \t>")
    return text.removeprefix(indent).rstrip() != mark


def includes(text: str, first_line: int = 1) -> Iterator[Include]:
    """Yield the includes that stand in a text."""
    for line, content in enumerate(text.split("\n"), first_line):
        if match := _INCLUDE.fullmatch(content):
            yield Include(match["file"], match["section"], line)


@lru_cache(1024)  # asked for by many checks
def prose(text: str) -> str:
    """Return the text with its fences blanked; every line keeps its number."""
    lines = text.split("\n")
    for fence in find(text):
        lines[fence.line - 1 : fence.last] = [""] * (fence.last - fence.line + 1)
    return "\n".join(lines)


@lru_cache(1024)
def blanked(text: str) -> str:
    """Return the text with its fences as blanks; every character keeps its place."""
    lines = text.split("\n")
    for fence in find(text):
        for at in range(fence.line - 1, fence.last):
            lines[at] = " " * len(lines[at])
    return "\n".join(lines)


def without_folds(text: str) -> str:
    """Return the text with its closed folds blanked; every line keeps its number."""
    result: list[str] = []
    fold: str | None = None
    for line in text.split("\n"):
        if fold is not None and line.strip() and not line.startswith(f"{fold}    "):
            fold = None
        if fold is None and (opening := _FOLD.fullmatch(line)):
            fold = opening["indent"]
        result.append(line if fold is None else "")
    return "\n".join(result)


@lru_cache(1024)
def inline_code(text: str, first_line: int = 1) -> tuple[InlineCode, ...]:
    """Return the code spans of the prose."""
    words = prose(text)
    return tuple(
        InlineCode(content.strip(), first_line + words.count("\n", 0, start))
        for start, _, content in code_spans(words)
    )


@lru_cache(1024)
def code_spans(words: str) -> tuple[tuple[int, int, str], ...]:
    """Return where each code span of some prose starts and ends, and what it holds."""
    return tuple(
        (paragraph.start() + span.start(), paragraph.start() + span.end(), span[2])
        for paragraph in _PARAGRAPH.finditer(words)
        for span in _CODE_SPAN.finditer(paragraph[0])
    )


def without_code(text: str) -> str:
    """Return the prose with its code spans blanked; every line keeps its number."""
    return _CODE_SPAN.sub(lambda span: re.sub(r"[^\n]", " ", span[0]), prose(text))


def headings(text: str, first_line: int = 1) -> list[Heading]:
    """Return the headings of the prose."""
    found = (
        (line, _HEADING.fullmatch(content))
        for line, content in enumerate(prose(text).split("\n"), first_line)
    )
    return [Heading(len(match[1]), match[2], line) for line, match in found if match]
