"""Outputs that came out otherwise while their code stayed as it was, as git knows them.

A commit tells what a script printed before and after, and its subject tells why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.devices import ACCELERATORS
from torchproof.publishing.metadata.git import git

_FILE = re.compile(r"^diff --git ", re.MULTILINE)
_NAME = re.compile(r"^\+\+\+ b/(.*)$", re.MULTILINE)
_HUNK = re.compile(r"^@@.*$", re.MULTILINE)
# What a statement printed, on any device, in words that have to be the same each time.
_PRINTED = re.compile(rf"[+-] *# (?:{'|'.join(ACCELERATORS)})?>(?: (?P<text>.*))?")
_SAID = re.compile(r"[+-] *# (?:[a-z]+)?~?>")  # that, or what varies, or a figure


@dataclass(frozen=True)
class Changed:
    """What a script printed before and after, a text for each place in it."""

    file: str
    places: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Change:
    """A change of outputs: its anchor, its moment (ISO), why, what, and in which commit."""

    key: str
    moment: str
    why: str
    scripts: tuple[Changed, ...]
    commit: str = ""

    @property
    def day(self) -> str:
        """The day of the change."""
        return self.moment.partition("T")[0]


def changes(root: Path, folders: Sequence[str]) -> Iterator[Change]:
    """Yield the commits that changed outputs of scripts in some folders, the newest first.

    A clone without history has none.
    """
    paths = [f":(glob){folder}/**/*.py" for folder in folders]
    log = git(
        root, "log", "--no-merges", "--diff-filter=M", "--unified=0", "--no-renames",
        "--no-ext-diff", "--no-color", "--relative", "--format=%x00%H %cI %s", "-p",
        "--", *paths,
    )  # fmt: skip
    for one in log.split("\0")[1:]:
        head, _, diff = one.partition("\n")
        commit, moment, why = head.split(" ", 2)
        scripts = tuple(filter(None, map(_changed, _FILE.split(diff)[1:])))
        if scripts:
            yield Change(f"c{commit[:9]}", moment, why, scripts, commit)


def _changed(diff: str) -> Changed | None:
    """Return what a script printed otherwise, None if its code is another one, too."""
    name = _NAME.search(diff)
    places = []
    for hunk in _HUNK.split(diff)[1:]:
        lines = [line for line in hunk.split("\n") if line[:1] in {"+", "-"}]
        if not all(map(_SAID.match, lines)):
            return None
        before, after = _texts(lines, "-"), _texts(lines, "+")
        if before and after:
            places.append((before, after))
    return Changed(name[1], tuple(places)) if name and places else None


def _texts(lines: Sequence[str], sign: str) -> str:
    """Return what the lines with a sign say was printed."""
    found = (_PRINTED.fullmatch(line) for line in lines if line.startswith(sign))
    texts = [match["text"] or "" for match in found if match]
    return "\n".join(texts)
