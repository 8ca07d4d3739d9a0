"""What all items of one run of pytest share: settings, runner, records."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchproof.checking.passed_over import passed_over
from torchproof.devices import CPU
from torchproof.files import cache_in
from torchproof.problem import Problem, Problems, raise_any
from torchproof.records.confirmed import Confirmed
from torchproof.records.entry import Machine
from torchproof.records.hardware import machine
from torchproof.records.record import Record
from torchproof.records.shelf import Shelf, shelf_of
from torchproof.running.devices import resolved
from torchproof.running.runner import Runner
from torchproof.settings import Settings, configured, course_settings, settings_of

_RUNNER = pytest.StashKey[Runner]()
_SHELF = pytest.StashKey[Shelf]()
_MACHINE = pytest.StashKey[Machine | Problem]()
_CONFIRMED = pytest.StashKey[Confirmed]()
_SETTINGS = pytest.StashKey[Settings]()
_IS_COURSE = pytest.StashKey[bool]()


def begin(config: pytest.Config) -> None:
    """Read the settings of the course. Raises UsageError, also where it is passed over."""
    try:
        raise_any([*passed_over(config)])
        config.stash[_SETTINGS] = (
            course_settings(config.rootpath)
            if is_recorded(config)
            else settings_of(config.rootpath)
        )
        config.stash[_IS_COURSE] = configured(config.rootpath)
    except (Problem, Problems) as refusal:
        raise pytest.UsageError(str(refusal)) from None


def settings_in(config: pytest.Config) -> Settings:
    """Return the settings of the course."""
    return config.stash[_SETTINGS]


def runner_of(config: pytest.Config) -> Runner:
    """Return this process's runner; its server starts with the first snippet.

    Raises Problem where the device is not there: what the CPU prints in its place must
    never pass for an output on CUDA.
    """
    if _RUNNER not in config.stash:
        device = resolved(config.getoption("--snippet-device"))
        if device != CPU:
            machine_of(config, device)
        config.stash[_RUNNER] = Runner(device)
    return config.stash[_RUNNER]


def machine_of(config: pytest.Config, device: str) -> Machine:
    """Return the facts about this machine, asked for once. Raises Problem."""
    if _MACHINE not in config.stash:
        try:
            config.stash[_MACHINE] = machine(device)
        except Problem as problem:
            config.stash[_MACHINE] = problem
    found = config.stash[_MACHINE]
    if isinstance(found, Problem):
        raise found
    return found


def shelf_at_start(config: pytest.Config) -> Shelf:
    """Return the records as they were when the run began. Raises Problem."""
    if _SHELF not in config.stash:
        config.stash[_SHELF] = shelf_of(folders_of(config))
    return config.stash[_SHELF]


def record_on(shelf: Shelf, config: pytest.Config) -> Record:
    """Return the record on a shelf of what runs here: this device, this release."""
    here = machine_of(config, runner_of(config).device)
    return shelf.record(here.device, here.release)


def confirmed_of(config: pytest.Config, device: str) -> Confirmed:
    """Return what passed on this machine before."""
    if _CONFIRMED not in config.stash:
        config.stash[_CONFIRMED] = Confirmed(
            cache_in(config.rootpath) / "confirmed", device
        )
    return config.stash[_CONFIRMED]


def folders_of(config: pytest.Config) -> tuple[Path, ...]:
    """Return the folders of snippets: none where this is no course."""
    if not config.stash[_IS_COURSE]:
        return ()
    return config.stash[_SETTINGS].folders(config.rootpath)


def is_recorded(config: pytest.Config) -> bool:
    """Return whether the run is to be recorded: what --sync accepts was seen as well."""
    return bool(config.getoption("--record") or config.getoption("--sync"))
