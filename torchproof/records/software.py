"""What records vouch for: a release of torch, or of Python where there is no torch.

A release is a short name, which stands in the name of a record: `2.13.0` is one of
torch, `python-3.12` one of Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from torchproof.wording import listed

RELEASE = r"\d[\w.]{0,30}|python-\d\.\d{1,3}"
"""How a release is written, as a regular expression."""

TORCH, _PYTHON = "torch", "Python"
_MARK = "python-"
_IMPORT = re.compile(r"^\s*(?:import|from)\s+torch\b", re.MULTILINE)


def release_of(torch: str, python: str) -> str:
    """Return the release that a run vouches for, by the versions that it ran with.

    Of torch, the name of the build is left out; of Python, the number of the patch.
    """
    if torch:
        return torch.partition("+")[0]
    return _MARK + ".".join(re.findall(r"\d+", python)[:2])


def is_of_torch(release: str) -> bool:
    """Return whether a release is one of torch."""
    return not release.startswith(_MARK)


def imports_torch(texts: Iterable[str]) -> bool:
    """Return whether some script, by its text, imports torch."""
    return any(map(_IMPORT.search, texts))


def newness(release: str) -> tuple[bool, list[int], str]:
    """Return what orders releases: torch last, and later what is newer."""
    numbers = [int(part) for part in _number(release).split(".") if part.isdigit()]
    return is_of_torch(release), numbers, release


def named(releases: Iterable[str]) -> list[str]:
    """Return releases as a text lists them: `torch 2.15.0`, `2.13.0`, `Python 3.12`."""
    names, before = [], ""
    for release in releases:
        of = TORCH if is_of_torch(release) else _PYTHON
        number = _number(release)
        names.append(number if of == before else f"{of} {number}")
        before = of
    return names


def software(*releases: str) -> str:
    """Return releases as a sentence has them: `torch 2.15.0 and 2.13.0`."""
    return listed(named(releases))


def beside(release: str, pythons: str) -> list[str]:
    """Return which Python a release ran on, in words; nothing where it is that Python."""
    return [f"{_PYTHON} {pythons}"] if is_of_torch(release) else []


def _number(release: str) -> str:
    return release.removeprefix(_MARK)
