"""One line of a record: what one run of one snippet vouches for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from torchproof.devices import CPU
from torchproof.problem import Problem
from torchproof.records.software import release_of
from torchproof.running.judging.terminal import control_character

# Facts stand on pages and in pull requests: they are names and numbers, never a sentence.
_VERSION = r"\d{1,4}(?:\.\d{1,4}){1,3}(?:(?:a|b|rc|\.?dev|\.post)\d{1,8})?"
_FACTS = {
    "snippet": re.compile(r"(?:[A-Za-z0-9_][\w.-]*/)*[A-Za-z0-9_][\w.-]*\.(?:py|md)", re.A),
    "hash": re.compile(r"[0-9a-f]{64}"),
    "torch": re.compile(rf"(?:{_VERSION}(?:\+[a-z]{{2,6}}[\d.]{{0,8}}(?:\.with\.\w{{1,9}})?)?)?", re.A),
    "python": re.compile(_VERSION, re.A),
    "hardware": re.compile(r"\w[\w ()@.,+/-]{0,79}", re.A),
    "date": re.compile(r"\d{4}-\d\d-\d\d", re.A),
    "cuda": re.compile(r"(?:\d{1,2}\.\d{1,2})?", re.A),
    "driver": re.compile(r"(?:\d{1,4}(?:\.\d{1,4}){1,3})?", re.A),
}  # fmt: skip
_ADDRESS = re.compile(r"www\.|://|[\w-]{2,}\.(?:com|org|net|io|example|dev)\b", re.I)
_OPTIONAL = ("cuda", "driver", "printed", "drew", "failed")
_FIRST_TORCH = date(2016, 8, 1)  # the first alpha of PyTorch
_MOST_CHARACTERS = 1 << 20


@dataclass(frozen=True)
class Machine:
    """What a run depends on besides its files.

    `torch` is "" where it is not installed; so are `cuda` and `driver` without CUDA.
    """

    device: str
    torch: str
    python: str
    hardware: str
    cuda: str = ""
    driver: str = ""

    @cached_property
    def release(self) -> str:
        """What a run on it vouches for: `2.13.0` of torch, or `python-3.12`."""
        return release_of(self.torch, self.python)


@dataclass(frozen=True)
class Outcome:
    """What a run did that its snippet does not show; nothing, where all was the same.

    `printed` has the texts of statements that printed something else, `drew` those that
    drew another picture, both by the statement's index; `failed` tells why the run did
    not end well, "" where it did.
    """

    printed: Mapping[int, str] = field(default_factory=dict)
    drew: tuple[int, ...] = ()
    failed: str = ""

    @property
    def same(self) -> bool:
        """Return whether everything was as the snippet shows it."""
        return not (self.printed or self.drew or self.failed)


@dataclass(frozen=True)
class Entry:
    """A run of one snippet: of which content, where, on which day (UTC), and what came.

    `snippet` is its path from the folder of snippets; `hash` is its fingerprint as the
    device sees it. Tests of sentences and lessons have such entries, too.
    """

    snippet: str
    hash: str
    machine: Machine
    date: str
    outcome: Outcome = Outcome()

    def confirms(self, indices: Iterable[int]) -> bool:
        """Return whether the statements with these indices printed and drew what they show."""
        if self.outcome.failed:
            return False
        return not any(
            index in self.outcome.printed or index in self.outcome.drew
            for index in indices
        )

    def says_the_same(self, other: Entry) -> bool:
        """Return whether both vouch for the same content, release and outcome.

        The day and the processor do not count, nor does Python beside torch: nothing
        changed in fact.
        """
        both = self.machine, other.machine
        builds = {one.torch or one.release for one in both}
        same = (self.hash, self.outcome) == (other.hash, other.outcome)
        return same and len(builds) == 1

    @cached_property
    def line(self) -> str:
        """The entry as its line in a record: the same line for the same entry."""
        facts = {
            "snippet": self.snippet,
            "hash": self.hash,
            "torch": self.machine.torch,
            "python": self.machine.python,
            "hardware": self.machine.hardware,
            "date": self.date,
            "cuda": self.machine.cuda,
            "driver": self.machine.driver,
            "printed": {str(k): v for k, v in sorted(self.outcome.printed.items())},
            "drew": list(self.outcome.drew),
            "failed": self.outcome.failed,
        }
        kept = {k: v for k, v in facts.items() if v or k not in _OPTIONAL}
        return json.dumps(kept, ensure_ascii=False)


def today() -> str:
    """Return the day (UTC) as records write it."""
    return datetime.now(UTC).date().isoformat()


@lru_cache(1 << 14)  # where a record changes, most of its lines do not
def parse_line(path: Path, number: int, line: str, device: str) -> Entry:
    """Return the entry on a line of a device's record. Raises Problem on anything else."""
    try:
        facts = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _broken(path, number, f"it is no JSON ({error})") from None
    names = facts.keys() if isinstance(facts, dict) else set()
    required = _FACTS.keys() - set(_OPTIONAL)
    if not required <= names <= {*_FACTS, *_OPTIONAL}:
        raise _broken(path, number, "it must have exactly the facts that a run records")
    for name, pattern in _FACTS.items():
        _require(path, number, name, facts.get(name, ""), pattern)
    _require_day(path, number, facts["date"])
    if (device == "cuda") != bool(facts.get("cuda") and facts.get("driver")):
        raise _broken(path, number, "`cuda` and `driver` belong to a run on CUDA")
    if device != CPU and not facts["torch"]:
        raise _broken(path, number, "nothing runs on an accelerator without torch")
    facts_of_machine = ("torch", "python", "hardware", "cuda", "driver")
    return Entry(
        snippet=facts["snippet"],
        hash=facts["hash"],
        machine=Machine(device, **{k: facts.get(k, "") for k in facts_of_machine}),
        date=facts["date"],
        outcome=_outcome(path, number, facts),
    )


def _outcome(path: Path, number: int, facts: dict[str, Any]) -> Outcome:
    printed, drew = facts.get("printed", {}), facts.get("drew", [])
    failed = facts.get("failed", "")
    texts = [failed, *printed.values()] if isinstance(printed, dict) else [None]
    known = [text for text in texts if isinstance(text, str)]
    if len(known) != len(texts) or not _indices(printed, drew):
        raise _broken(path, number, "`printed`, `drew` or `failed` is not plausible")
    if sum(map(len, known)) > _MOST_CHARACTERS:
        raise _broken(path, number, "it holds more text than a page can show")
    if control := control_character("".join(printed.values())):
        what = f"a run refuses the control character {control!r}, and `printed` has it"
        raise _broken(path, number, what)
    return Outcome({int(k): v for k, v in printed.items()}, tuple(drew), failed)


def _indices(printed: dict[str, Any], drew: object) -> bool:
    """Return whether both name statements by their index."""
    return (
        isinstance(drew, list)
        and all(type(index) is int and index >= 0 for index in drew)
        and all(re.fullmatch(r"0|[1-9]\d{0,5}", key) for key in printed)
    )


def _require(
    path: Path, number: int, name: str, value: object, pattern: re.Pattern[str]
) -> None:
    plausible = isinstance(value, str) and pattern.fullmatch(value) is not None
    if not plausible or (name == "hardware" and _ADDRESS.search(str(value))):
        raise _broken(path, number, f"what it says for {name!r} is not plausible")


def _require_day(path: Path, number: int, text: str) -> None:
    """Raise Problem on a day before torch, or one to come (tomorrow is somewhere today)."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise _broken(path, number, "the date is no day") from None
    latest = datetime.now(UTC).date() + timedelta(days=1)
    if not _FIRST_TORCH <= day <= latest:
        raise _broken(path, number, f"nothing can have run on {text}")


def _broken(path: Path, number: int, why: str) -> Problem:
    fix = "Records are written by runs only: drop your changes, or run with `--record`."
    return Problem(path, number, f"not an entry of a record: {why}", fix)
