"""The pinned torch, and what is locked for its sake alone: a refresh may raise it.

A refresh names versions; the lines that hold them are found and written here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from torchproof.problem import Problem

PROJECT = "pyproject.toml"
LOCK = "requirements/test.txt"
TORCH = "torch"

_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}", re.ASCII)
_LOCKED = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[\w.]+)(?P<rest>[^\n]*)\n(?P<via>(?: +#[^\n]*\n)*)",
    re.MULTILINE | re.ASCII,
)
_REASON = re.compile(r"# +(?:via +)?(?P<name>\S.*)")


def locked(lock: str) -> dict[str, str]:
    """Return the version of torch in a lock, and of what nothing but torch asks for.

    The lock is one that pip-compile wrote, with its reasons; without torch: nothing.
    """
    found = {one["name"]: one for one in _LOCKED.finditer(lock)}
    wanted = {TORCH} & found.keys()
    while more := {
        n for n in found if n not in wanted and _reasons(found[n]) <= wanted
    }:
        wanted |= more
    return {name: found[name]["version"] for name in sorted(wanted)}


def installed(lock: str, release: str) -> dict[str, str]:
    """Return the versions that a run on this release of torch asks the lock to take over.

    Nothing, where the lock has a later torch already, or none.
    """
    before = locked(lock)
    if not _is_later(release, before.get(TORCH, "")):
        return {}
    now = {name: _version_here(name) or version for name, version in before.items()}
    now[TORCH] = release
    return {n: v for n, v in now.items() if _is_later(v, before[n])}


def raised(
    path: Path, project: str, lock: str, pins: Mapping[str, str]
) -> dict[str, str]:
    """Return the texts of the two files with these versions in them, by file.

    `path` is named where a version is refused. Raises Problem on one of a package that
    the lock does not hold for torch alone, and on one that is not later than before.
    """
    if not pins:
        return {}
    before = locked(lock)
    for name, version in pins.items():
        if name not in before:
            what = f"{name[:40]!r} is not locked for the sake of torch alone"
            raise Problem(path, None, what, "Run `make lock` by hand.")
        if not _VERSION.fullmatch(version) or not _is_later(version, before[name]):
            what = f"{version[:40]!r} is no later version of {name} than {before[name]}"
            raise Problem(path, None, what)
    line = f'"{TORCH}=={before[TORCH]}",'
    if TORCH not in pins or project.count(line) != 1:
        what = f"{PROJECT} does not pin the torch that {LOCK} holds"
        raise Problem(path, None, what, "Run `make lock` by hand.")
    for name, version in pins.items():
        old = re.compile(
            rf"^{re.escape(f'{name}=={before[name]}')}(?![\w.])", re.MULTILINE
        )
        lock = old.sub(f"{name}=={version}", lock, count=1)
    return {PROJECT: project.replace(line, f'"{TORCH}=={pins[TORCH]}",'), LOCK: lock}


def _reasons(entry: re.Match[str]) -> set[str]:
    """Return what a package is locked for, by name."""
    lines = (_REASON.search(line) for line in entry["via"].splitlines())
    return {line["name"].strip() for line in lines if line and line["name"] != "via"}


def _version_here(name: str) -> str:
    try:
        return metadata.version(name).partition("+")[0]
    except metadata.PackageNotFoundError:
        return ""


def _is_later(version: str, before: str) -> bool:
    """Return whether one version comes after another; False where either is no release."""
    both = (version, before)
    if not all(map(_VERSION.fullmatch, both)):
        return False
    new, old = ([int(part) for part in one.split(".")] for one in both)
    return new > old
