"""The line below a statement that says how far its output may drift, and why.

`# tolerance: 3 units (reason)` stands between a statement and its output lines, and
counts for every float in them, in units of its last printed digit. Below a statement
that draws, `# tolerance: 1.5 points (reason)` counts for the coordinates of the figure;
below one that saves a file, `# tolerance: 5 percent (reason)` for the numbers in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet.below.outputs import Output
from torchproof.snippet.below.saves import Saved
from torchproof.snippet.comments import Comment

MOST = {"units": 9, "points": 20, "percent": 20}

_OF = {"units": "text", "points": "figure", "percent": "saved file"}
_START = re.compile(r"# tolerance:")
_TOLERANCE = re.compile(
    r"# tolerance: (?:(?P<units>[1-9][0-9]*) units?|(?P<points>[0-9]+(?:\.[0-9]+)?) points?"
    r"|(?P<percent>[0-9]+(?:\.[0-9]+)?) percent) \((?P<reason>.+)\)"
)
_FORM = (
    "Write `# tolerance: 3 units (reason)` below the statement and above its output "
    "lines, in units of the last printed digit; for a figure, "
    "`# tolerance: 1.5 points (reason)`, for a saved file `# tolerance: 5 percent (reason)`."
)


@dataclass(frozen=True)
class Tolerance:
    """How far one output may drift: so many `units` of last digits, `points`, `percent`."""

    kind: str
    amount: float
    reason: str
    line: int

    @property
    def told(self) -> str:
        """Return how far in words: `1 unit`, `1.5 points`."""
        kind = self.kind.removesuffix("s") if self.amount == 1 else self.kind
        return f"{self.amount:g} {kind}"


def is_tolerance(comment: Comment) -> bool:
    """Return whether the comment is meant as a tolerance."""
    return _START.match(comment.text) is not None


def tolerances_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> tuple[Tolerance, ...]:
    """Return the tolerances that stand directly below `line`.

    Raises Problem on one that cannot be read, is indented otherwise than the
    statement, is too large, or stands twice.
    """
    found = tuple(_read_below(path, comments, line, indent))
    for one in found:
        if one.kind in {other.kind for other in found if other.line < one.line}:
            what = f"a second tolerance in {one.kind} under one statement"
            raise Problem(path, one.line, what, "Keep one of them.")
    return found


def require_outputs(
    path: Path,
    tolerances: Sequence[Tolerance],
    outputs: Sequence[Output],
    saved: Sequence[Saved] = (),
) -> None:
    """Raise Problem on a tolerance whose statement shows no exact output of its kind."""
    for tolerance in tolerances:
        if tolerance.kind == "percent" and saved:
            continue
        kind = _OF[tolerance.kind]
        of_kind = [output for output in outputs if output.kind == kind]
        if not of_kind:
            what = f"a tolerance in {tolerance.kind}, and no {kind} below it"
            raise Problem(path, tolerance.line, what, f"Remove it. {_FORM}")
        if all(output.loose for output in of_kind):
            what = "a tolerance above lines that vary by nature"
            raise Problem(
                path, tolerance.line, what, "Remove it: it says nothing more."
            )


def refuse_stray(
    path: Path, comments: Mapping[int, Comment], tolerances: Sequence[Tolerance]
) -> None:
    """Raise Problem on a tolerance that stands under no top-level statement."""
    owned = {tolerance.line for tolerance in tolerances}
    for line, comment in comments.items():
        if is_tolerance(comment) and line not in owned:
            what = f"`{comment.text}` does not stand directly below a statement"
            mend = f"A tolerance belongs to one statement, not to a file. {_FORM}"
            raise Problem(path, line, what, mend)


def _read_below(
    path: Path, comments: Mapping[int, Comment], line: int, indent: int
) -> Iterator[Tolerance]:
    while (comment := comments.get(line := line + 1)) and is_tolerance(comment):
        match = _TOLERANCE.fullmatch(comment.text)
        if match is None:
            raise Problem(path, line, f"`{comment.text}` is not understood", _FORM)
        if comment.indent != indent:
            what = "a tolerance must be indented like the statement above it"
            raise Problem(path, line, what, f"Move it to column {indent + 1}.")
        kind = next(one for one in MOST if match[one])
        amount = float(match[kind])
        if not 0 < amount <= MOST[kind]:
            what = f"a tolerance of {amount:g} {kind}; {MOST[kind]} are the most"
            mend = "Print fewer digits, or a count, so that the output does not drift."
            raise Problem(path, line, what, mend)
        yield Tolerance(kind, amount, match["reason"], line)
