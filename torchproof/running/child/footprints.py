"""Files that a snippet writes far from its own folders."""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from torchproof.running.child.recording import Event, Recorder

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
# Devices, and where libraries keep what they compiled or downloaded.
_NOBODY_S = ("/dev/null", "/dev/std", "/dev/tty", "/dev/pts", "/proc", "/sys")
_CACHES = ("~/.cache", "~/.config", "~/.nv", "~/.triton")
_CACHE_VARIABLES = ("TORCHINDUCTOR_CACHE_DIR", "MPLCONFIGDIR")
_FAR = ("/tmp/", "/var/tmp/", "/dev/shm/", "~/")


def follow(own: Path, recorder: Recorder) -> None:
    """From now on, record what Python opens for writing, or makes, outside a folder."""
    prefix = f"{own}{os.sep}"
    known = set()

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = args
            if not isinstance(flags, int) or not flags & _WRITING:
                return
        elif event == "os.mkdir":
            path = args[0]
        else:
            return
        if isinstance(path, str | bytes | os.PathLike):
            name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100
            if not name.startswith(prefix) and name not in known:
                known.add(name)
                recorder.add("wrote", text=name)

    sys.addaudithook(hook)


def far_files(text: str, events: list[Event], start: float) -> Iterator[str]:
    """Yield what a run left far away: it is there, and is not older than `start`.

    What C++ writes is no event of Python, so the paths in the code are looked at, too.
    """
    wrote = {event.details["text"] for event in events if event.kind == "wrote"}
    names = sorted(wrote.union(_paths_in(text)))
    if not names:
        return  # as usual
    caches = [Path(os.environ[name]) for name in _CACHE_VARIABLES if name in os.environ]
    caches += [Path(name).expanduser() for name in _CACHES]
    for name in names:
        path = Path(name).expanduser()
        is_cache = "/torchinductor_" in name or any(map(path.is_relative_to, caches))
        if is_cache or name.startswith(_NOBODY_S):
            continue
        if path.exists() and path.stat().st_mtime >= start:
            yield name


def _paths_in(text: str) -> Iterator[str]:
    if not any(start in text for start in _FAR):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and str(node.value).startswith(_FAR):
            yield str(node.value)
