"""The sentences of lessons that tests stand for: `tests/claims/part/test_lesson.py`.

A test quotes in its docstring what it tries, word for word as it stands in the lesson.
"""

from __future__ import annotations

import ast
import hashlib
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeGuard

from torchproof.devices import CPU
from torchproof.lesson.fences import blanked
from torchproof.problem import Problem, shown
from torchproof.records.shelf import Shelf
from torchproof.records.staleness import Staleness
from torchproof.snippet.statements import parsed

_KEPT = 256  # texts of pages and tests: most are as they were at the edit before
_CHECKS = {"raises", "warns", "assert_close", "fail"}  # besides `assert`
_TITLE = re.compile(
    r"[ ]*(?:!!!|\?\?\?\+?|===) [\w -]*(?:\"(?P<title>.*)\")? *"  # one has none
)
# A heading, a list item and a row of a table end what was before.
_START = re.compile(r"[ ]*(?:(?P<heading>#+ )|(?:[-*]|\d+\.) |(?=\|))")
# Around a word that does not mean the concept of that name: no part of the sentence.
_SPAN = re.compile(r"</?span>")
_WORD = re.compile(r"\S+")
_SENTENCE_ENDS = re.compile(r"(?:[.?!:;][)*_\"”]*|\|)$")


@dataclass(frozen=True)
class Claim:
    """A test, and the sentences that it stands for, on one line.

    `code` is its function without the sentences; `tries` says whether it can fail.
    """

    name: str
    quote: str
    line: int
    code: str
    tries: bool


@dataclass(frozen=True)
class Claims:
    """The tests for the sentences of one lesson, in one file.

    `name` is its path from the folder of claims, `lesson` the id that it mirrors.
    """

    path: Path
    name: str
    lesson: str
    text: str

    @cached_property
    def every(self) -> tuple[Claim, ...]:
        """The claims in their order. Raises Problem."""
        try:
            return _claims(self.text)
        except (SyntaxError, ValueError) as error:
            line = error.lineno if isinstance(error, SyntaxError) else None
            mend = f"Fix it. Python shows the place: python {shown(self.path)}"
            raise Problem(self.path, line, _told(error), mend) from None

    @cached_property
    def setup(self) -> str:
        """What the tests share: the file without them and its docstring."""
        lines = self.text.split("\n")
        tree = parsed(self.text)
        gone: list[ast.stmt] = [node for node in tree.body if _is_test(node)]
        if ast.get_docstring(tree) is not None:
            gone.append(tree.body[0])
        for node in sorted(gone, key=lambda one: -one.lineno):
            del lines[_first(node) - 1 : node.end_lineno]
        return re.sub(r"\n{3,}", "\n\n\n", "\n".join(lines)).strip("\n")

    @property
    def digest(self) -> str:
        """Return the hash that a record of their run names."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, row of a table or title, on one line.

    `words` has where its words stand in the page; `is_title` tells of headings and of the
    titles of boxes.
    """

    text: str
    page: str
    words: tuple[tuple[int, int], ...]
    is_title: bool

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where each character of the text stands in the page."""
        found: list[int] = []
        for start, end in self.words:
            tags = [range(*tag.span()) for tag in _SPAN.finditer(self.page, start, end)]
            own = [at for at in range(start, end) if not any(at in tag for tag in tags)]
            found += [*own, own[-1] + 1]
        return tuple(found[:-1])


def claims_in(folder: Path, lessons: Iterable[str]) -> dict[str, Claims]:
    """Return the claims in a folder, by the id of the lesson that their file mirrors.

    Where there is no such lesson, it is the id that one would have.
    """
    known = {_file_of(lesson): lesson for lesson in lessons}
    found = {}
    for path in sorted(folder.rglob("test_*.py")):
        name = path.relative_to(folder).as_posix()
        lesson = known.get(name, name.removesuffix(".py").replace("/test_", "/"))
        text = path.read_text("utf-8", "replace").replace("\r\n", "\n")
        found[lesson] = Claims(path, name, lesson, text)
    return found


def _told(error: SyntaxError | ValueError) -> str:
    message = error.msg if isinstance(error, SyntaxError) else error
    return f"{type(error).__name__}: {message}"


def stale_claims(folder: Path, shelf: Shelf, known: Shelf) -> list[Staleness]:
    """Return what the records of claims do not vouch for.

    `known` are the records of snippets: each release that ran them is to run the claims.
    """
    files = claims_in(folder, ()).values()
    return [
        Staleness(
            record,
            {
                file.name: "changed since"
                if file.name in record.entries
                else "never run"
                for file in files
                if record.holding(file.name, file.digest) is None
            },
            "claims on ",
        )
        for release in [one.release for one in known.of(CPU)]
        for record in [shelf.record(CPU, release)]
        if files
    ]


def _file_of(lesson: str) -> str:
    """Return the file that mirrors a lesson: its name with `_` for `-`."""
    folder, _, name = lesson.replace("-", "_").rpartition("/")
    return f"{folder}/test_{name}.py"


@lru_cache(_KEPT)
def blocks_in(text: str) -> Sequence[Block]:
    """Return the blocks of a page; code is left out."""
    blocks: list[Block] = []
    spans: list[tuple[int, int]] = []
    at = 0
    for line in [*blanked(text).split("\n"), ""]:
        title, start = _TITLE.fullmatch(line), _START.match(line)
        if title or start or not line.strip():
            blocks += _block(text, spans)
            spans = []
        if title:
            span = at + max(0, title.start("title")), at + max(0, title.end("title"))
            blocks += _block(text, [span], True)
        elif start and start["heading"]:
            blocks += _block(text, [(at + start.end(), at + len(line))], True)
        elif line.strip():
            spans.append((at + (start.end() if start else 0), at + len(line)))
        at += len(line) + 1
    return blocks


def _block(
    page: str, spans: list[tuple[int, int]], is_title: bool = False
) -> Iterator[Block]:
    every = (_WORD.finditer(page, start, end) for start, end in spans)
    found = {word.span(): _bare(word[0]) for words in every for word in words}
    if words := {span: word for span, word in found.items() if word}:
        yield Block(" ".join(words.values()), page, tuple(words), is_title)


def _bare(word: str) -> str:
    return _SPAN.sub("", word) if "<" in word else word


def stands_in(quote: str, block: str) -> bool:
    """Tell whether a quote is whole sentences, or whole cells, of a block."""
    if not quote or quote not in block:
        return False
    before, _, after = block.partition(quote)
    begins = not before or _SENTENCE_ENDS.search(before.rstrip())
    ends = not after or _SENTENCE_ENDS.search(quote) or after.startswith(" |")
    return bool(begins and ends)


def end_of(quote: str, blocks: Sequence[Block]) -> int | None:
    """Return where a quote ends in the page, None in a title or if it stands nowhere.

    In a row of a table that is the end of the text of its last cell.
    """
    for block in blocks:
        if stands_in(quote, block.text) and not block.is_title:
            bare = quote.removesuffix("|").rstrip()
            last = block.text.index(quote) + len(bare) - 1
            return block.places[last] + 1
    return None


@lru_cache(_KEPT)
def _claims(text: str) -> tuple[Claim, ...]:
    tree = parsed(text)
    return tuple(_claim(text, node) for node in tree.body if _is_test(node))


def _claim(text: str, node: ast.FunctionDef) -> Claim:
    lines = text.split("\n")
    first = _first(node)
    gone = node.body[0] if ast.get_docstring(node) is not None else None
    kept = [
        line
        for number, line in enumerate(lines[first - 1 : node.end_lineno], first)
        if gone is None or not gone.lineno <= number <= (gone.end_lineno or 0)
    ]
    quote = " ".join((ast.get_docstring(node) or "").split())
    code = textwrap.dedent("\n".join(kept)).strip("\n")
    return Claim(node.name, quote, node.lineno, code, _can_fail(node))


def _can_fail(node: ast.FunctionDef) -> bool:
    return any(
        isinstance(one, ast.Assert)
        or (isinstance(one, ast.Attribute) and one.attr in _CHECKS)
        for one in ast.walk(node)
    )


def _is_test(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test_")


def _first(node: ast.stmt) -> int:
    """Return the line of a statement's first decorator, or its own."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)])
