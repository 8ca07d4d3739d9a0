"""Running a snippet as its author saves it, and writing what it prints into its file."""

from __future__ import annotations

import os
import threading
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from stat import S_ISREG

from torchproof.files import visible_names
from torchproof.problem import Problem, Problems, shown
from torchproof.records.entry import Entry, Outcome, today
from torchproof.records.fingerprint import fingerprint, name_in
from torchproof.records.hardware import machine
from torchproof.records.shelf import add
from torchproof.running.comparing.syncing import accepted, write
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.running.serving.client import NotWantedError
from torchproof.snippet import Snippet, parse
from torchproof.snippet.document import parse_text
from torchproof.snippet.neighbors import needed
from torchproof.snippet.places import places

# A run that takes longer is not waited for: the page shows the edit before it ends.
_PATIENCE_SECONDS = 1.0
# What takes its time to be imported, so that servers have it before the first edit.
_LARGE = ("torch", "matplotlib.pyplot")
_SEEDS = (0, 1)  # of the first run, and of the one that it is compared with

# Time and size of files, by which a change of them is seen.
Stamps = dict[Path, tuple[int, int]]


class Writer:
    """Runs what was saved, and the snippets that use it, in a thread of its own.

    What it writes itself is no edit. Where a file changes while it runs, the result is
    dropped, and the file runs again; a run that goes on for long is stopped then.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        runner: Runner,
        show: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        """Take the folders of snippets, what shows pages anew, and what tells a line."""
        self._folders = tuple(folders)
        self._show = show
        self._tell = tell
        self.runner = runner
        self._problems: dict[Path, tuple[Problem, ...]] = {}
        self._due: dict[Path, None] = {}  # in the order in which they are to run
        self._known = _stamps(self._folders)
        self._shown = dict(self._known)
        self._noticed = threading.Event()
        self._ends = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong with the snippets that ran, until they run well."""
        every = dict(self._problems)
        return tuple(problem for path in sorted(every) for problem in every[path])

    def start(self) -> None:
        """Wait for what is noticed, and get ready for it meanwhile."""
        threading.Thread(target=self._work, daemon=True).start()

    def notice(self) -> None:
        """Look for what changed in the folders of the snippets, soon."""
        self._noticed.set()

    def close(self) -> None:
        """End all that runs."""
        self._ends = True
        self._noticed.set()
        self.runner.close()

    def catch_up(self) -> None:
        """Run what changed until nothing is left to run, and have it shown."""
        self._look()
        if self._due:
            meanwhile = threading.Timer(_PATIENCE_SECONDS, self._show)
            meanwhile.daemon = True
            meanwhile.start()
            while self._due and not self._ends:
                self._run_all()
                self._look()
            meanwhile.cancel()
        elif self._known == self._shown:
            return  # what was noticed was written here
        self._shown = dict(self._known)
        self._show()

    def _work(self) -> None:
        self._warm_up()
        while not self._ends:
            self._noticed.wait()
            self._noticed.clear()
            try:
                self.catch_up()
            except Exception:  # what is saved next is to run anyway
                self._tell(traceback.format_exc())

    def _warm_up(self) -> None:
        """Have the servers import what the snippets of this course do."""
        code = "\n".join(map(_text, _scripts(self._known)))
        wanted = [f"import {name}" for name in _LARGE if f"import {name}" in code]
        if wanted:
            text = "\n".join(['"""What takes its time."""', *wanted, ""])
            snippet = parse_text(self._folders[0] / "warm_up.py", text)
            for seed in _SEEDS:
                self.runner.run(snippet, seed)

    def _look(self) -> None:
        """Note what changed since the last look, and what is to run therefore."""
        before, self._known = self._known, _stamps(self._folders)
        every = before.keys() | self._known.keys()
        changed = {path for path in every if before.get(path) != self._known.get(path)}
        for path in changed - self._known.keys():
            self._problems.pop(path, None)
            self._due.pop(path, None)
        self._due |= dict.fromkeys(_to_run(changed, _scripts(self._known)))

    def _run_all(self) -> None:
        """Run what is due, then record it at once: the records take as long as a run."""
        ran: dict[Path, Entry] = {}
        try:
            for path in [*self._due]:
                if self._ends:
                    break
                del self._due[path]
                if entry := self._run(path):
                    ran[path] = entry
        finally:  # where one cannot be run, the others were
            if ran:
                self._record(ran)

    def _run(self, path: Path) -> Entry | None:
        """Run a snippet and write what it prints, or remember what is wrong with it.

        Returns what is to be recorded if it ran well.
        """
        self._problems.pop(path, None)
        try:
            snippet = parse(path)
        except (Problem, OSError):
            return None  # what cannot be read is told by whoever makes the page
        if missing(snippet, self.runner.device):
            return None
        before = fingerprint(snippet, self.runner.device)
        files: dict[Path, str | bytes] = {}
        problems: tuple[Problem, ...] = ()
        try:
            files = accepted(snippet, self.runner.while_wanted(self._newest(path)))
        except (Problem, Problems) as found:
            problems = (found,) if isinstance(found, Problem) else found.problems
        except NotWantedError:
            self._due[path] = None
        if self._ends or path in self._due:
            return None
        if self._fingerprint_now(path) != before:
            self._due[path] = None
        elif problems:
            self._problems[path] = problems
        else:
            return self._kept(snippet, files)
        return None

    def _newest(self, path: Path) -> Callable[[], bool]:
        """Return what tells whether a file, and all that it uses, is as it is now."""
        used = {one: _stamp(one) for one in (path, *needed(path, _text(path)))}
        return lambda: not self._ends and used == {one: _stamp(one) for one in used}

    def _kept(
        self, snippet: Snippet, files: Mapping[Path, str | bytes]
    ) -> Entry | None:
        """Write what a run led to into the snippet's files; return what is to be recorded.

        That is of now: what it uses may change before all that is due has run.
        """
        path, new = snippet.path, files.get(snippet.path)
        text = new if isinstance(new, str) else snippet.text
        try:
            written = write(snippet, files)
        except Problem:  # it was edited this very moment
            self._due[path] = None
            return None
        self._know(path, text)
        self._tell_written(written)
        return self._entry(parse_text(path, text))

    def _know(self, path: Path, text: str) -> None:
        """Take a file for seen if it holds this text, and nothing newer."""
        stamp = _stamp(path)  # first: what is written after it has another
        if stamp and _text(path) == text:
            self._known[path] = stamp

    def _record(self, ran: Mapping[Path, Entry]) -> None:
        """Record that snippets run as they were."""
        try:
            self._tell_written(add(self._folders, [*ran.values()]))
        except Problem as problem:  # a record is broken
            self._problems |= dict.fromkeys(ran, (problem,))

    def _entry(self, snippet: Snippet) -> Entry:
        device = self.runner.device
        name = name_in(self._folders, snippet.path)
        digest = fingerprint(snippet, device)
        return Entry(name, digest, machine(device), today(), Outcome())

    def _tell_written(self, files: Iterable[Path]) -> None:
        for file in files:
            self._tell(f"wrote {shown(file)}")

    def _fingerprint_now(self, path: Path) -> str:
        try:
            return fingerprint(parse(path), self.runner.device)
        except (Problem, OSError):
            return ""


def _to_run(changed: set[Path], scripts: Iterable[Path]) -> list[Path]:
    """Return the scripts that changed, then those that use what changed."""
    above = {folder for path in changed for folder in path.parents}
    near = [path for path in scripts if not above.isdisjoint(places(path.parent))]
    saved = sorted(path for path in near if path in changed)
    others = sorted(path for path in near if path not in changed)
    return saved + [path for path in others if needed(path, _text(path)) & changed]


def _scripts(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if path.suffix == ".py"]


def _stamps(folders: Iterable[Path]) -> Stamps:
    """Return the stamps of all files in some folders but hidden ones."""
    return {
        Path(name): stamp
        for folder in folders
        for name in visible_names(folder)
        if "/__pycache__/" not in name and (stamp := _stamp(name))
    }


def _stamp(path: Path | str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - of thousands, at each edit
    except OSError:  # it went meanwhile
        return None
    return (found.st_mtime_ns, found.st_size) if S_ISREG(found.st_mode) else None


def _text(path: Path) -> str:
    """Return the text of a file, "" where there is none any more."""
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    return data.decode("utf-8", errors="replace").replace("\r\n", "\n")
