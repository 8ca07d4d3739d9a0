"""The figures that stay: how much was caught, when, where, and by which command."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torchproof.files import write_atomically
from torchproof.problem import Problem
from torchproof.trust.conditions import Alarm, Pass
from torchproof.trust.tally import Count, Tally, total


@dataclass(frozen=True)
class Made:
    """When and where a part was made: day (UTC), processor and cores, versions, command."""

    date: str
    machine: str
    torch: str
    python: str
    command: str


@dataclass(frozen=True)
class Caught:
    """How many wrong outputs, or wrong codes, were caught, by kind.

    `survivors` counts those that were not, by what let them through.
    """

    made: Made
    snippets: int
    kinds: Mapping[str, Count]
    survivors: Mapping[str, int]

    @property
    def whole(self) -> Count:
        """Return the sum of all kinds."""
        return total(self.kinds)


@dataclass(frozen=True)
class Conditions:
    """The passes under other conditions."""

    made: Made
    passes: tuple[Pass, ...]

    @property
    def alarms(self) -> int:
        """Return how many false alarms there were."""
        return sum(len(one.alarms) for one in self.passes)


@dataclass(frozen=True)
class Trust:
    """The last figures of each part, None for one that was never made."""

    outputs: Caught | None = None
    code: Caught | None = None
    conditions: Conditions | None = None

    def as_json(self) -> str:
        """Return the text of the file: the same text for the same figures."""
        return json.dumps(asdict(self), indent=2, sort_keys=True) + "\n"


def trust_file(folder: Path) -> Path:
    """Return where the figures lie in the folder of snippets."""
    return folder / "trust.json"


def caught(made: Made, snippets: int, tally: Tally) -> Caught:
    """Return what a tally says, to be kept."""
    return Caught(made, snippets, tally.kinds, tally.reasons)


def read_trust(path: Path) -> Trust | None:
    """Return the figures in a file, None without one. Raises Problem on a broken one."""
    if not path.exists():
        return None
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        return Trust(
            outputs=_caught(facts["outputs"]),
            code=_caught(facts["code"]),
            conditions=_conditions(facts["conditions"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"these are no figures of trust: {type(error).__name__}: {error}"
        fix = "They are written by `python -m torchproof trust` only: run it once more."
        raise Problem(path, None, what, fix) from None


def write_trust(path: Path, trust: Trust) -> None:
    """Write the figures."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, trust.as_json())


def _caught(facts: dict[str, Any] | None) -> Caught | None:
    if facts is None:
        return None
    return Caught(
        made=Made(**facts["made"]),
        snippets=int(facts["snippets"]),
        kinds={kind: Count(**count) for kind, count in facts["kinds"].items()},
        survivors={why: int(count) for why, count in facts["survivors"].items()},
    )


def _conditions(facts: dict[str, Any] | None) -> Conditions | None:
    if facts is None:
        return None
    return Conditions(Made(**facts["made"]), tuple(map(_pass, facts["passes"])))


def _pass(facts: dict[str, Any]) -> Pass:
    return Pass(
        conditions=tuple(facts["conditions"]),
        snippets=int(facts["snippets"]),
        rounded=tuple(facts["rounded"]),
        alarms=tuple(
            Alarm(one["file"], tuple(one["wrong"]), tuple(one["because"]))
            for one in facts["alarms"]
        ),
    )
