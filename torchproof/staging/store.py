"""What was made before, found by the hash of all that it was made from."""

from __future__ import annotations

import hashlib
import os
import sys
import time
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from torchproof.files import write_atomically

_ENGINE = Path(__file__).parents[1]
# What renders, besides our own code.
_PACKAGES = (
    "beautifulsoup4",
    "brotli",
    "fonttools",
    "markdown",
    "mkdocs",
    "mkdocs-jupyter",
    "mkdocs-material",
    "mistune",
    "nbconvert",
    "nbformat",
    "pydantic",
    "pygments",
    "pymdown-extensions",
    "pyyaml",
    "quickjs-ng",
)
_KEPT_FOR = 30 * 24 * 3600  # seconds since it was used last
_DAY = 24 * 3600
_SUM = 4  # bytes


class Store:
    """A folder of made things. Each is bound to its inputs and to the engine's own code."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which need not exist."""
        self.folder = folder
        self._tidied = 0.0

    def made(self, inputs: Iterable[str], make: Callable[[], str | bytes]) -> bytes:
        """Return what `make` makes of the inputs, made anew only if it never was."""
        key = list(inputs)
        found = self.get(key)
        if found is None:
            new = make()
            found = self.keep(key, new.encode() if isinstance(new, str) else new)
        return found

    def get(self, inputs: Iterable[str]) -> bytes | None:
        """Return what was made of some inputs, if it ever was and is still whole.

        A machine that lost its power may leave files that are empty, or end early.
        """
        path = self._place(inputs)
        try:
            kept = path.read_bytes()
        except FileNotFoundError:
            return None
        if time.time() - path.stat().st_mtime > _DAY:
            os.utime(path)  # still in use
        data = kept[_SUM:]
        return data if kept[:_SUM] == _checked(data) else None

    def keep(self, inputs: Iterable[str], data: bytes) -> bytes:
        """Keep what was made of some inputs, and return it."""
        write_atomically(self._place(inputs), _checked(data) + data)
        return data

    def _place(self, inputs: Iterable[str]) -> Path:
        return self.folder / digest([engine(), *inputs])

    def forget(self) -> None:
        """Remove what nothing has used for a month; look for it once a day."""
        if time.time() - self._tidied < _DAY:
            return
        self._tidied = time.time()
        for path in self.folder.glob("*"):
            with suppress(FileNotFoundError):  # another process may be writing there
                if time.time() - path.stat().st_mtime > _KEPT_FOR:
                    path.unlink()


@cache
def engine() -> str:
    """Return the hash of all that makes pages: our code, Python, and the packages."""
    code = [
        text
        for path in sorted(_ENGINE.rglob("*"))
        if path.suffix in {".py", ".css", ".js"}
        for text in (path.relative_to(_ENGINE).as_posix(), digest([path.read_bytes()]))
    ]
    return digest([*code, sys.version, *map(_version, _PACKAGES)])


def digest(parts: Iterable[str | bytes]) -> str:
    """Return the SHA-256 of some parts, which tells where one ends and the next begins."""
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        whole.update(f"{len(data)}:".encode())
        whole.update(data)
    return whole.hexdigest()


def _checked(data: bytes) -> bytes:
    """Return the sum that data in a file are held against."""
    return zlib.crc32(data).to_bytes(_SUM, "big")


def _version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return package
