"""The numbers in an alt text, against what its expressions compute in the run."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from math import isfinite
from pathlib import Path

from torchproof.problem import Problem
from torchproof.snippet import Output
from torchproof.snippet.quoting import says, written_like


def computed_anew(path: Path, figure: Output, values: Sequence[float | str]) -> str:
    """Return the alt text with the numbers that the run computed in place of others.

    `values` are those of `figure.asked`, or why there is none. Raises Problem there.
    """
    text, moved = figure.text, 0
    asked = zip(figure.asked, values, strict=False)
    for number, value in sorted(asked, key=lambda pair: pair[0].start):
        if isinstance(value, str) or not isfinite(value):
            line = figure.first + figure.text.count("\n", 0, number.start)
            what = f"the alt text takes {number.text} from `{number.source}`: {value}"
            mend = "Name what the snippet defines, such as `0.83{=losses[-1]}`."
            raise Problem(path, line, what, mend)
        if not says(number.text, Decimal(value)):
            new = written_like(number.text, value)
            start = number.start + moved
            text = text[:start] + new + text[start + len(number.text) :]
            moved += len(new) - len(number.text)
    return text
