"""From what drifted to what a record keeps of it."""

from __future__ import annotations

from collections.abc import Iterable

from torchproof.records.entry import Outcome
from torchproof.running.comparing.checking import Drift


def outcome_of(drifts: Iterable[Drift]) -> Outcome:
    """Return the outcome of a run that ended well, with these differences."""
    every = list(drifts)
    return Outcome(
        printed={one.index: one.actual for one in every if one.kind == "text"},
        drew=tuple(sorted({one.index for one in every if one.kind != "text"})),
    )
