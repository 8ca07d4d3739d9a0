"""What a snippet must not leave behind: processes and files."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

# Helpers of multiprocessing end by themselves shortly after the process they served.
_GRACE_SECONDS = 2.0


def end_session(session: int) -> list[str]:
    """Return the commands of processes that stay in a session; they are killed."""
    deadline = time.monotonic() + _GRACE_SECONDS
    while (left := _living(session)) and time.monotonic() < deadline:
        time.sleep(0.02)
    kill_session(session)
    return list(left.values())


def kill_session(session: int) -> None:
    """Kill all processes of a session."""
    for pid in _living(session):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:  # it ended meanwhile
            continue


def files_in(folder: Path) -> list[str]:
    """Return the files and folders that lie in a working folder, in order."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def _living(session: int) -> dict[int, str]:
    """Return the commands of the session's living processes, by process id."""
    if sys.platform == "win32":
        return {}
    if not Path("/proc/self/stat").exists():
        return _living_group(session)
    return {
        int(entry.name): _command(entry)
        for entry in Path("/proc").iterdir()
        if entry.name.isdigit() and _lives_in(session, entry)
    }


def _lives_in(session: int, entry: Path) -> bool:
    """Return what /proc/PID/stat tells: session and state are fields 6 and 3, proc(5)."""
    try:
        state, _, _, its_session, *_ = (
            (entry / "stat").read_text().rpartition(")")[2].split()
        )
    except OSError:  # it ended meanwhile
        return False
    return int(its_session) == session and state not in "ZX"


def _command(entry: Path) -> str:
    try:
        words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return "?"
    return " ".join(words).strip()


def _living_group(group: int) -> dict[int, str]:
    """Stand in for the session by its process group, where there is no /proc."""
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return {}
    return {-group: "a process of its group"}
