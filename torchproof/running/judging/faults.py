"""What went wrong in a run, told so that its author can fix it."""

from __future__ import annotations

import importlib.util
import re
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from torchproof.problem import Problem, shown
from torchproof.running.child.limits import MEMORY_LIMIT, OUTPUT_LIMIT, UNGUARDED
from torchproof.running.child.recording import Event
from torchproof.running.judging.evidence import Evidence, quoted
from torchproof.snippet.below.saves import SUFFIX
from torchproof.snippet.neighbors import savers
from torchproof.snippet.places import places

_LONGEST = 1000  # characters of an exception's own text
_ENDINGS = {"done", "exit", "exception"}
_MISSING_MODULE = re.compile(r"ModuleNotFoundError: No module named '([\w.]+)'")
_NO_FILE = re.compile(rf"([\w-]+{re.escape(SUFFIX)})")
_NO_MEMORY = re.compile(r"MemoryError|can't allocate memory|bad_alloc")
# What a package is called where it is installed from, if not as its module.
_PACKAGES = {
    "PIL": "pillow",
    "cv2": "opencv-python",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "yaml": "pyyaml",
}
_CAUGHT = (
    "Fix it. An error that is the subject is caught and printed: "
    "`try: … except RuntimeError as error: print(error)`."
)
_MORE_TIME = "Make it faster, or give it more time at the top: `# time: 60 s (reason)`."
_GUARD = 'Put what starts processes below `if __name__ == "__main__":`.'


def problems_in(evidence: Evidence) -> Iterator[Problem]:
    """Yield what went wrong, the cause before its consequences."""
    if evidence.is_flooded:
        yield _flood(evidence)
        return
    if evidence.is_overwritten:
        yield Problem(
            evidence.snippet.path,
            None,
            "overwrites what it printed",
            "Does it open /dev/stdout or /dev/stderr? Print to `sys.stdout` or "
            "`sys.stderr`; in a shell, `>&2`.",
        )
        return
    yield from _stops(evidence)
    for kind in ("network", "closed", "exit", "exception"):
        yield from _told(evidence, kind)
    if not evidence.outcome.stopped and not evidence.kinds & _ENDINGS:
        yield _vanished(evidence)
    if "done" in evidence.kinds and not evidence.outcome.stopped:
        yield from _late(evidence)
        yield from _told(evidence, "warning")
        yield from _told(evidence, "unshown")
        yield from _leftovers(evidence)


def _flood(evidence: Evidence) -> Problem:
    return Problem(
        evidence.snippet.path,
        evidence.line,
        f"printed more than {OUTPUT_LIMIT // 1024} KiB"
        + " and was stopped" * bool(evidence.outcome.stopped),
        "Does a loop never end? A page shows a few lines.",
    )


def _stops(evidence: Evidence) -> Iterator[Problem]:
    path, line, outcome = evidence.snippet.path, evidence.line, evidence.outcome
    limit, computed = f"{evidence.job.seconds:g} s", outcome.processor_seconds
    if outcome.stopped == "guard":
        yield unguarded(path, line)
    elif outcome.stopped == "wait":
        yield Problem(
            path,
            line,
            f"still waited after {limit} and was stopped in this statement; it computed "
            f"for {computed:.1f} s{evidence.tail()}",
            "Does it wait for input, a lock, a queue, or a process that has ended?",
        )
    elif outcome.stopped == "time":
        yield Problem(
            path,
            line,
            f"still computed after {limit} and was stopped in this statement"
            f"{evidence.tail()}",
            _MORE_TIME,
        )
    elif computed > evidence.job.seconds:
        yield Problem(
            path,
            None,
            f"computed for {computed:.0f} s in all its processes, longer than {limit}",
            _MORE_TIME,
        )


def unguarded(path: Path, line: int) -> Problem:
    """Return the problem of a script that its own processes start over."""
    return Problem(
        path,
        line,
        "starts processes that run the script from its top, and start others:\n"
        "    RuntimeError: An attempt has been made to start a new process before "
        "the current process has finished its bootstrapping phase.",
        _GUARD,
    )


def _vanished(evidence: Evidence) -> Problem:
    code = evidence.outcome.exit_code
    path = evidence.snippet.path
    what = f"the process ended inside this statement, with exit code {code}"
    mend = "Does it call os._exit()? A snippet runs to its end."
    if code < 0:
        what = f"the process crashed with {_signal(code)} in this statement"
        mend = f"See for yourself: python -X faulthandler {shown(path)}"
    return Problem(path, evidence.line, what + evidence.tail(), mend)


def _late(evidence: Evidence) -> Iterator[Problem]:
    """Yield what happened after the last statement: it belongs to none."""
    path, code = evidence.snippet.path, evidence.outcome.exit_code
    text = evidence.printed_late().strip("\n")
    if code:
        how = f"with exit code {code}" if code > 0 else f"by {_signal(code)}"
        yield Problem(
            path,
            None,
            f"ended {how}, after its last statement{evidence.tail()}",
            "Look at what happens at exit: handlers of atexit, threads, `__del__`.",
        )
    if text.strip():
        yield Problem(
            path,
            None,
            f"prints after its last statement, where no output can stand:\n{quoted(text)}",
            "Print it in a statement. Wait for threads with .join(), for processes with "
            ".wait(), and close what prints when it ends.",
        )
    if any(e.kind == "figure" and evidence.line_of(e) is None for e in evidence.events):
        yield Problem(
            path,
            None,
            "draws a figure after its last statement",
            "Call plt.show() in a statement.",
        )


def _told(evidence: Evidence, kind: str) -> Iterator[Problem]:
    """Yield the problems that events of this kind stand for."""
    for event in evidence.events:
        if event.kind == kind:
            what, mend = _words(evidence, event)
            path = evidence.snippet.path
            line = evidence.line_of(event)
            yield Problem(path, line, evidence.named(what), evidence.named(mend))


def _words(evidence: Evidence, event: Event) -> tuple[str, str]:
    """Return what is wrong and how to fix it."""
    text = event.details.get("text", "")[:_LONGEST]
    if event.kind == "network":
        return (
            f"opens the network ({text})",
            "Snippets run offline: make the data, or keep it small in the repository.",
        )
    if event.kind == "closed":
        return (
            f"closes its standard output ({text})",
            "Leave stdout open: what is printed after that would be lost.",
        )
    if event.kind == "exit":
        return f"ends the program: {text}", "A snippet runs to its end."
    if event.kind == "warning":
        return (
            text,
            "Warnings are failures: use what it recommends, or catch it with "
            "warnings.catch_warnings() where it is the subject.",
        )
    if event.kind == "unshown":
        return "draws a figure that is never shown", "Call plt.show()."
    where = "".join(f"\n    {line}" for line in event.details.get("where", []))
    return text + where + evidence.tail(), _advice(evidence, text)


def _advice(evidence: Evidence, error: str) -> str:
    """Return how to fix an exception."""
    missing = _MISSING_MODULE.search(error)
    if missing and not _is_installed(missing[1]):
        return _how_to_get(missing[1], evidence.snippet.path.parent)
    if (found := _NO_FILE.search(error)) and (maker := _maker(evidence, found[1])):
        return f"{maker.name} saves it: pytest {shown(maker)} --sync"
    if _NO_MEMORY.search(error):
        return f"Use smaller data: a run may allocate {MEMORY_LIMIT >> 30} GiB."
    return _GUARD if UNGUARDED in evidence.output else _CAUGHT


def _maker(evidence: Evidence, name: str) -> Path | None:
    """Return the script that saves a file which this one would find, None without one."""
    folders = places(evidence.snippet.path.parent)
    return next((one for folder in folders for one in savers(folder, name)), None)


def _is_installed(module: str) -> bool:
    package, _, inner = module.partition(".")
    return bool(inner) and importlib.util.find_spec(package) is not None


def _how_to_get(module: str, folder: Path) -> str:
    name = module.partition(".")[0]
    install = f"{sys.executable} -m pip install {_PACKAGES.get(name, name)}"
    if name == "torch":
        return f"PyTorch is not installed for this Python: {install}"
    return (
        f"If it is a package: {install}\n"
        f"  and if not every reader has it, say so at the top: `# needs: {name} (reason)`.\n"
        f"  If it is a script, {name}.py must lie in "
        + " or ".join(f"{shown(place)}/" for place in places(folder))
        + "."
    )


def _leftovers(evidence: Evidence) -> Iterator[Problem]:
    path, survivors = evidence.snippet.path, evidence.outcome.survivors
    if survivors:
        yield Problem(
            path,
            None,
            f"leaves processes behind: {', '.join(survivors)}",
            "End them: call .terminate() and .join() or .wait().",
        )
    for files, where, mend in (
        (
            evidence.work,
            "files in its working directory",
            _instead_of(evidence.work),
        ),
        (
            evidence.temporary,
            "temporary files",
            "Remove them: `with tempfile.TemporaryDirectory() as folder:` does.",
        ),
        (
            evidence.far,
            "files outside its own folders",
            "Write to `tempfile.TemporaryDirectory()`: a reader's disk stays clean.",
        ),
        (
            evidence.beside,
            "changes beside the script",
            "Write to `tempfile.TemporaryDirectory()`: scripts are read, not written.",
        ),
    ):
        if files:
            what = f"leaves {where}: {', '.join(map(evidence.named, files))}"
            yield Problem(path, None, what, mend)


def _instead_of(files: Sequence[str]) -> str:
    """Return what to do instead of leaving files in the working directory."""
    tensors = next((name for name in files if name.endswith(SUFFIX)), "")
    keep = f"To keep a file, name it below its statement: `# saves> {tensors}`. Else w"
    where = "rite to `tempfile.TemporaryDirectory()`: a reader's folder stays clean."
    return (keep if tensors else "W") + where


def _signal(code: int) -> str:
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
