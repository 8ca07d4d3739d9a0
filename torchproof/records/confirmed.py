"""What this machine has confirmed with this engine, so that it need not run again.

Records are committed and outlive the engine; this is a note beside the checkout: an empty
file for each content, in a folder for each engine, Python, set of packages and device. So
writing is atomic, and processes that check at the same time never disagree.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import astuple
from functools import cached_property
from pathlib import Path

from torchproof.devices import CPU
from torchproof.records.hardware import machine, processor

_ENGINE = Path(__file__).parents[1]
# What has a say in whether a snippet passes; nothing else of the package has.
_ROOMS = (
    "checking",
    "devices.py",
    "matching",
    "pytest_plugin.py",
    "records",
    "running",
    "settings.py",
    "snippet",
)
# Variables that decide which libraries a run loads.
_PATHS = ("LD_LIBRARY_PATH", "PYTHONPATH")
# So many engines and sets of packages are remembered: one may go back and forth.
_MOST_PLACES = 8


class Confirmed:
    """The contents that passed here on a device, each by its fingerprint."""

    def __init__(self, folder: Path, device: str) -> None:
        """Take the folder of all such notes, and the device of this run."""
        self._folder = folder
        self._device = device

    def holds(self, snippet: str, fingerprint: str) -> bool:
        """Return whether the snippet of this name passed here with just this content."""
        return self._file(snippet, fingerprint).exists()

    def add(self, snippet: str, fingerprint: str) -> None:
        """Note that it passed."""
        if not self._place.is_dir():
            self._place.mkdir(parents=True, exist_ok=True)
            _forget_the_oldest(self._folder, self._place)
        self._file(snippet, fingerprint).touch()

    def _file(self, snippet: str, fingerprint: str) -> Path:
        return self._place / _digest(snippet, fingerprint)

    @cached_property
    def _place(self) -> Path:
        """The folder for what a run depends on besides its files. Raises Problem."""
        is_cpu = self._device == CPU
        where = [processor()] if is_cpu else map(str, astuple(machine(self._device)))
        facts = [self._device, *where, platform.python_version(), sys.executable]
        facts += [os.environ.get(name, "") for name in _PATHS]
        return self._folder / _digest(*facts, *sorted(_packages()), *_engine())


def _packages() -> Iterator[str]:
    """Yield what is installed, each with its version: `torch-2.13.0.dist-info`."""
    for place in sys.path:
        if place and Path(place).is_dir():
            names = os.listdir(place)  # noqa: PTH208
            yield from (
                one for one in names if one.endswith((".dist-info", ".egg-info"))
            )


def _engine() -> Iterator[str]:
    """Yield the digest of each of the engine's files that has a say, in their order."""
    for room in _ROOMS:
        files = (one for one in (_ENGINE / room).rglob("*") if one.is_file())
        for path in sorted(files) or [_ENGINE / room]:
            if path.suffix != ".pyc":
                yield hashlib.sha256(path.read_bytes()).hexdigest()


def _digest(*facts: str) -> str:
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _forget_the_oldest(folder: Path, present: Path) -> None:
    """Remove the oldest places, never the present one: a clock goes in steps."""
    others = [one for one in folder.iterdir() if one.is_dir() and one != present]
    others.sort(key=lambda one: one.stat().st_mtime)
    for place in others[: 1 - _MOST_PLACES]:
        shutil.rmtree(place, ignore_errors=True)
