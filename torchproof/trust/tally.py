"""What was caught, by kind, and what was not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Trial:
    """One wrong text or file, and what became of it.

    `why` is "" where it was caught; otherwise what let it through. `stated` names the
    published rule that allows the change, where there is one: it need not be caught then.
    """

    kind: str
    file: str
    line: int
    change: str
    why: str = ""
    stated: str = ""

    @property
    def told(self) -> str:
        """Return the trial in one line, for a list of survivors."""
        return f"{self.file}:{self.line}: {self.kind}: {self.change} ({self.why})"


@dataclass
class Count:
    """How many were caught of how many that had to be; how many a rule allows besides."""

    caught: int = 0
    total: int = 0
    stated: int = 0

    @property
    def share(self) -> float:
        """Return the share caught, in percent; 100 where there was nothing to catch."""
        return 100 * self.caught / self.total if self.total else 100.0


@dataclass
class Tally:
    """The counts of all trials by kind, and those that were not caught."""

    kinds: dict[str, Count] = field(default_factory=dict)
    survivors: list[Trial] = field(default_factory=list)

    def add(self, trials: Iterable[Trial]) -> None:
        """Count more trials."""
        for trial in trials:
            count = self.kinds.setdefault(trial.kind, Count())
            if trial.stated:
                count.stated += 1
                continue
            count.total += 1
            count.caught += not trial.why
            if trial.why:
                self.survivors.append(trial)

    @property
    def whole(self) -> Count:
        """Return the sum of all kinds."""
        return total(self.kinds)

    @property
    def reasons(self) -> dict[str, int]:
        """Return how many survived for each reason, in the order of the alphabet."""
        found = sorted({trial.why for trial in self.survivors})
        return {why: sum(t.why == why for t in self.survivors) for why in found}


def total(kinds: Mapping[str, Count]) -> Count:
    """Return the sum of some counts."""
    counts = kinds.values()
    return Count(
        sum(count.caught for count in counts),
        sum(count.total for count in counts),
        sum(count.stated for count in counts),
    )
