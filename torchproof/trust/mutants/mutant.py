"""A text that was made wrong on purpose, and a fair choice among many."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """A text with one change: its kind, the 0-based line, and the change in words.

    `stated` names the published rule by which the change is no error; "" where a check
    must see it.
    """

    kind: str
    text: str
    line: int
    change: str
    stated: str = ""


def edited(
    kind: str, text: str, start: int, end: int, new: str, stated: str = ""
) -> Mutant:
    """Return the text with the characters from `start` to `end` replaced."""
    old = text[start:end]
    return Mutant(
        kind=kind,
        text=text[:start] + new + text[end:],
        line=text.count("\n", 0, start),
        change=f"{_quoted(old)} → {_quoted(new)}",
        stated=stated,
    )


def chosen(mutants: Iterable[Mutant], most: int | None, seed: str) -> Iterator[Mutant]:
    """Yield at most so many mutants of each kind (None: all), always the same ones."""
    kinds: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        kinds[mutant.kind].append(mutant)
    for kind, found in kinds.items():
        count = len(found) if most is None else min(most, len(found))
        yield from random.Random(f"{seed} {kind}").sample(found, count)


def _quoted(text: str) -> str:
    if not text:
        return "nothing"
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return f"`{shown}`".replace("\n", "⏎")
