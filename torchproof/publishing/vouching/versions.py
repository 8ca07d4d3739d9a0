"""What other releases printed in place of what a block shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from torchproof.devices import CPU, DEVICES
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import Evidence
from torchproof.records.entry import Entry
from torchproof.records.software import named
from torchproof.snippet import Statement
from torchproof.wording import listed

# The releases in the lines that say it in a page's code. No snippet may have such lines.
RELEASES = r"(?:torch|Python) \d[\w.]*(?:, (?:Python )?\d[\w.]*)*"
_FAILED = re.compile(r"line (?P<line>\d+): (?P<what>.*)", re.DOTALL)


@dataclass(frozen=True)
class Otherwise:
    """A text that some releases on a device printed, and not the one that is shown."""

    device: str
    releases: tuple[str, ...]
    text: str

    def rendered(self, indent: int) -> list[str]:
        """Return the comment lines, without line ends, that say it on a page."""
        who = "" if self.device == CPU else f"{self.device} "
        mark = f"{' ' * indent}# {who}{', '.join(named(self.releases))}>"
        return [f"{mark} {line}".rstrip() for line in self.text.split("\n")]

    @property
    def told(self) -> str:
        """Who printed it, in words: `with torch 2.15.0`."""
        return with_releases(self.device, named(self.releases))


def otherwise(entries: Iterable[Entry]) -> Mapping[int, tuple[Otherwise, ...]]:
    """Return the other texts by the index of their statement, each text once a device."""
    found: dict[tuple[int, str, str], list[str]] = {}
    for entry in entries:
        for index, text in entry.outcome.printed.items():
            key = index, entry.machine.device, text
            found.setdefault(key, []).append(entry.machine.release)
    texts: dict[int, list[Otherwise]] = {}
    for (index, device, text), releases in found.items():
        texts.setdefault(index, []).append(Otherwise(device, tuple(releases), text))
    return {index: tuple(every) for index, every in texts.items()}


def notes(block: Evidence) -> list[str]:
    """Return what is said below a block where a release stopped in it, or drew otherwise."""
    stopped: dict[tuple[str, str], list[str]] = {}
    drew: dict[str, list[str]] = {}
    shown = [block.snippet.statements[index] for index in block.indices]
    for entry in block.entries:
        device, release = entry.machine.device, entry.machine.release
        line, what = failure(entry)
        if what and any(_covers(statement, line) for statement in shown):
            stopped.setdefault((device, what), []).append(release)
        if set(entry.outcome.drew) & set(block.indices):
            drew.setdefault(device, []).append(release)
    told = [
        f"Stops here {with_releases(device, named(releases))}: {verbatim(what)}"
        for (device, what), releases in stopped.items()
    ]
    return told + [
        f"Draws another picture {with_releases(device, named(releases))}."
        for device, releases in drew.items()
    ]


def failure(entry: Entry) -> tuple[int, str]:
    """Return where and why a recorded run stopped; "" where it did not."""
    match = _FAILED.fullmatch(entry.outcome.failed)
    return (int(match["line"]), match["what"]) if match else (0, entry.outcome.failed)


def with_releases(device: str, names: Sequence[str]) -> str:
    """Return named releases in words, with the device where that is no CPU."""
    where = "" if device == CPU else f"on {DEVICES[device].title} "
    return f"{where}with {listed(names)}"


def _covers(statement: Statement, line: int) -> bool:
    return statement.first <= line <= statement.last
