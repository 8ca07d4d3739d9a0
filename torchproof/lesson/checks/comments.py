"""Checks: no comment of a snippet passes for an output that was not printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torchproof.devices import ACCELERATORS
from torchproof.lesson.checks.literals import is_printed_value
from torchproof.problem import Problem
from torchproof.snippet import Snippet
from torchproof.snippet.comments import comments_in

_ALMOST_A_MARK = re.compile(
    rf"#+\s*(?:(?:{'|'.join(ACCELERATORS)}|figure)\s*)?"
    rf"(?:(?:torch\s+\d[^>]*)?~?\s*|error|right|not-yet)>"
)
_ARROW = re.compile(r"#+\s*(?:[-=]+>\s*)?")


def typed_outputs(snippet: Snippet) -> Iterator[Problem]:
    """Yield the comments that readers would take for outputs, and that no run checks."""
    for line, comment in _other_comments(snippet):
        if _ALMOST_A_MARK.match(comment):
            mend = "Remove it, and let --sync write what is printed: `# > …`."
            what = f"`{comment}` looks like an output, and no run checks it"
            yield Problem(snippet.path, line, what, mend)
        elif is_printed_value(_ARROW.sub("", comment, count=1)):
            what = f"the comment `{comment}` holds output typed by hand"
            mend = "Print it: --sync writes it below the statement, as `# > …`."
            yield Problem(snippet.path, line, what, mend)


def _other_comments(snippet: Snippet) -> Iterator[tuple[int, str]]:
    """Yield line number and text of the comments that are no outputs."""
    every = comments_in(snippet.text)
    if not every:
        return
    outputs = {
        line
        for statement in snippet.statements
        for output in statement.outputs
        for line in range(output.first, output.last + 1)
    }
    yield from ((n, one.text) for n, one in every.items() if n not in outputs)
