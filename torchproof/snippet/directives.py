"""The lines at the top of a snippet that say what it needs, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.comments import Comment

DEFAULT_SECONDS = 30.0
COMPILER = "c++"

_START = re.compile(r"# (needs|time|runs):")
_DIRECTIVE = re.compile(
    r"# (?:needs: (?P<need>c\+\+|[A-Za-z_][\w.]*)"
    r"|time: (?P<seconds>\d+) s"
    r"|runs: (?P<alone>alone)) \((?P<reason>.+)\)"
)


@dataclass(frozen=True)
class Need:
    """Something a snippet cannot run without, and why.

    The name is `cuda`, an importable module, or `c++` for a compiler.
    """

    name: str
    reason: str
    line: int


@dataclass(frozen=True)
class Directives:
    """What a snippet asks for: needs, and a time limit in seconds.

    `alone` asks that nothing else runs meanwhile, as what measures time does.
    """

    needs: tuple[Need, ...] = ()
    seconds: float = DEFAULT_SECONDS
    alone: bool = False


def directives_of(path: Path, comments: Mapping[int, Comment], top: int) -> Directives:
    """Return the directives that stand above line `top`, the first line of code.

    Raises Problem on one without a reason, and on one that stands further down.
    """
    needs: list[Need] = []
    seconds = DEFAULT_SECONDS
    alone = False
    for line, comment in comments.items():
        if not _START.match(comment.text):
            continue
        match = _read(path, line, comment, top)
        if match["need"]:
            needs.append(Need(match["need"], match["reason"], line))
        alone = alone or bool(match["alone"])
        if match["seconds"]:
            seconds = float(match["seconds"])
    return Directives(tuple(needs), seconds, alone)


def _read(path: Path, line: int, comment: Comment, top: int) -> re.Match[str]:
    match = _DIRECTIVE.fullmatch(comment.text)
    if match is None:
        raise Problem(
            path,
            line,
            f"`{comment.text}` is not understood",
            "Write one of `# needs: cuda (reason)`, `# needs: module (reason)`, "
            "`# needs: c++ (reason)`, `# time: 60 s (reason)`, `# runs: alone (reason)`.",
        )
    if line >= top:
        raise Problem(
            path,
            line,
            f"`{comment.text}` stands below code",
            "Move it to the top, under the docstring: it counts for the whole file.",
        )
    return match
