"""What a snippet must not leave behind: processes and files."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_HELPERS = ("multiprocessing.resource_tracker", "torch_shm_manager")
_FILES_OF_HELPERS = ("pymp-", "torch-shm-dir-", "torchinductor_")
_ALL = 1 << 16
HAS_PROC = Path("/proc/self/stat").exists()


@dataclass(frozen=True)
class Process:
    """A living process below this one."""

    pid: int
    command: str
    sleeps: bool

    @property
    def is_helper(self) -> bool:
        """Return whether multiprocessing or torch started it, to clean up at the end."""
        return any(name in self.command for name in _HELPERS)


def family(leader: int) -> list[Process]:
    """Return what lives below this process.

    Without /proc there is the process group of `leader` only, as one entry.
    """
    if HAS_PROC:
        return list(_below(os.getpid()))
    if group_lives(leader):
        return [Process(-leader, "a process of its group", sleeps=False)]
    return []


def has_children(*, but: Set[int]) -> bool:
    """Return whether this process has any child besides these, whether it lives or not."""
    try:
        return not children_of(os.getpid()) <= but
    except OSError:  # not on this system, or not in this kernel: whoever lives is found
        return any(one.pid not in but for one in family(0)) if HAS_PROC else False


def children_of(process: int) -> set[int]:
    """Return the children of a process. Raises OSError where the kernel does not tell."""
    file = os.open(f"/proc/{process}/task/{process}/children", os.O_RDONLY)
    try:
        return set(map(int, os.read(file, _ALL).split()))
    finally:
        os.close(file)


def group_lives(leader: int) -> bool:
    """Return whether orphans of `leader` live that this process cannot wait for."""
    if HAS_PROC:
        return False
    try:
        os.killpg(leader, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def kill(processes: Iterable[Process], *, with_helpers: bool) -> None:
    """Kill all of them. Helpers end by themselves: shared memory would be left else."""
    for process in processes:
        if process.is_helper and not with_helpers:
            continue
        with contextlib.suppress(ProcessLookupError):  # it ended meanwhile
            os.kill(process.pid, signal.SIGKILL)


def files_in(folder: Path) -> list[str]:
    """Return the files and folders that lie in a folder, in order.

    What multiprocessing and torch make for themselves is not the author's to remove.
    """
    found = (
        Path(place, name).relative_to(folder)
        for place, folders, files in os.walk(folder)
        for name in (*folders, *files)
    )
    return sorted(
        path.as_posix()
        for path in found
        if not path.parts[0].startswith(_FILES_OF_HELPERS)
    )


def _below(ancestor: int) -> Iterator[Process]:
    """Yield the living descendants of a process."""
    children: dict[int, list[int]] = {}
    for entry in _PROC.iterdir():
        if entry.name.isdigit() and (found := _state_and_parent(entry)):
            state, parent = found
            if state not in "ZX":
                children.setdefault(parent, []).append(int(entry.name))
    waiting = [ancestor]
    while waiting:
        for pid in children.get(waiting.pop(), []):
            entry = _PROC / str(pid)
            yield Process(pid, _command(entry), _sleeps(entry))
            waiting.append(pid)


def _sleeps(process: Path) -> bool:
    """Return whether all threads of a process wait, or are halted."""
    found = [_state_and_parent(thread) for thread in process.glob("task/*")]
    return all(one is None or one[0] in "STt" for one in found)


def _state_and_parent(entry: Path) -> tuple[str, int] | None:
    """Return what the file `stat` tells: fields 3 and 4, proc(5)."""
    try:
        state, parent, *_ = (entry / "stat").read_text().rpartition(")")[2].split()
    except OSError:  # it ended meanwhile
        return None
    return state, int(parent)


def _command(entry: Path) -> str:
    try:
        words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return "?"
    return " ".join(words).strip()
