"""The output lines below a statement: `# > `, `# cuda> `, `# ~> ` and `# figure> `.

A `~` in front of the `>` marks what varies by nature: `# cuda~> `, `# figure~> `.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from torchproof.devices import ACCELERATORS
from torchproof.problem import Problem
from torchproof.snippet.comments import Comment
from torchproof.snippet.quoting import FACT, Number, numbers_in, without_marks

_MARK = re.compile(
    rf"# (?:(?P<figure>figure)|(?P<device>{'|'.join(ACCELERATORS)}))?"
    r"(?P<loose>~)?>(?: (?P<text>.*))?"
)


@dataclass(frozen=True)
class Output:
    """What a statement is expected to print or draw.

    `kind` is "text" or "figure" (then `text` is the alt text); `device` is "" (every
    device without lines of its own) or one of `ACCELERATORS`; `loose` marks what varies from machine
    to machine; `first` and `last` are 1-based line numbers (0: not in a file). A text
    of "" is a place that a run is yet to fill.
    """

    kind: str
    device: str
    loose: bool
    text: str
    first: int = 0
    last: int = 0

    @property
    def alt(self) -> str:
        """Return the alt text as readers hear it."""
        return " ".join(without_marks(self.text).split())

    @property
    def asked(self) -> tuple[Number, ...]:
        """Return the numbers of an alt text that the run computes: `source` says how."""
        return tuple(n for n in numbers_in(self.text) if n.source not in (None, FACT))

    @property
    def mark(self) -> str:
        """Return the start of this output's lines, such as `# cuda>`."""
        who = "figure" if self.kind == "figure" else self.device
        return f"# {who}{'~' if self.loose else ''}>"

    def rendered(self, indent: int) -> list[str]:
        """Return the comment lines, without line ends, that say this output."""
        margin = " " * indent
        return [
            f"{margin}{self.mark} {line}".rstrip() for line in self.text.split("\n")
        ]


def is_output(comment: Comment | None) -> bool:
    """Return whether the comment is an output line."""
    return comment is not None and _MARK.fullmatch(comment.text) is not None


def outputs_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> tuple[Output, ...]:
    """Return the outputs that stand directly below `line`.

    Raises Problem where they are indented otherwise than the statement, or where one
    kind stands twice.
    """
    found = tuple(_runs(path, comments, line, indent))
    seen: set[tuple[str, str]] = set()
    for output in found:
        key = (output.kind, output.device)
        if key in seen:
            raise Problem(
                path,
                output.first,
                f"a second `{output.mark} ` block under one statement",
                "Join the blocks: a statement has one text for each device, either exact or `# ~> `.",
            )
        seen.add(key)
    return found


def _runs(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> Iterator[Output]:
    """Yield the runs of output lines with the same mark."""
    numbered = _lines_below(path, comments, line, indent)
    for mark, run in groupby(
        numbered,
        key=lambda pair: (pair[1]["figure"], pair[1]["device"], pair[1]["loose"]),
    ):
        lines = list(run)
        texts = [match["text"] or "" for _, match in lines]
        yield Output(
            kind="figure" if mark[0] else "text",
            device=mark[1] or "",
            loose=bool(mark[2]),
            text="\n".join(texts),
            first=lines[0][0],
            last=lines[-1][0],
        )


def _lines_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield line number and match of each output line directly below `line`."""
    while (comment := comments.get(line := line + 1)) is not None:
        match = _MARK.fullmatch(comment.text)
        if match is None:
            return
        if comment.indent != indent:
            raise Problem(
                path,
                line,
                "output lines must be indented like the top-level statement above them",
                f"Move it below the whole statement, to column {indent + 1}, or leave that to --sync.",
            )
        yield line, match
