"""Blocks of code run by our engine as one session; a fault fails the test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from torchproof.matching import first_difference, first_loose_difference
from torchproof.proving.sessions import fault_in, units_of
from torchproof.running.runner import Runner


def run(
    blocks: Sequence[str],
    runner: Runner,
    tolerances: Mapping[str, int] | None = None,
    files: Sequence[Path] = (),
) -> None:
    """Run the blocks in one session and fail on the first that prints something else."""
    fault = fault_in(blocks, runner, tolerances or {}, files)
    assert not fault, fault


def texts_differ(
    expected: str, actual: str, tolerances: Mapping[str, int], *, varies: bool = False
) -> bool:
    """Return whether a text is not the one expected."""
    if varies:
        return first_loose_difference(expected, actual) is not None
    units = units_of(expected, tolerances)
    return first_difference(expected, actual, units=units) is not None
