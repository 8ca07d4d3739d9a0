"""Inside the child process: run the statements of one snippet, one after the other."""

from __future__ import annotations

import builtins
import contextlib
import linecache
import math
import os
import sys
import tempfile
import traceback
import types
import warnings
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any, NoReturn

from torchproof.devices import CPU
from torchproof.running.child import (
    footprints,
    network,
    overhearing,
    parting,
    randomness,
    recording,
)
from torchproof.running.child.finishing import end_as_python_does, flush
from torchproof.running.child.job import Job
from torchproof.running.child.limits import MEMORY_LIMIT, OUTPUT_HEAD
from torchproof.running.child.program import program
from torchproof.snippet.places import places

if sys.platform != "win32":
    import resource

# Larger files than this one end the run: no snippet fills a contributor's disk.
_FILE_LIMIT = 1 << 30
# Of a long traceback, that many lines of its start and its end are told.
_FRAMES = 4


def execute(job: Job, states: dict[str, Any], says: int | None = None) -> NoReturn:
    """Run the snippet and end the process, as Python does at the end of a script.

    Its output and the events of the run go to the report folder. `states` are those of
    the generators of random numbers, as they were seeded for this process. `says` is the
    descriptor of a pipe where somebody waits for its end.
    """
    announce = _nobody_waits
    recorder = recording.begin(job.report)
    _isolate(job)
    _limit(job)
    _capture(job.output)
    if says is not None:
        with contextlib.suppress(OSError):  # where there is no /proc
            announce = parting.Parting(says).announce
    overhearing.listen(job.snippet, recorder)
    network.refuse(recorder)
    footprints.follow(job.folder, recorder)
    namespace = _main_module(job.snippet)
    is_done = _run(job, namespace, recorder)
    if randomness.drawn_unseeded(states):
        recorder.add("unseeded")
    end_as_python_does(namespace, int(not is_done), announce)


def _nobody_waits() -> None:
    """Announce an end to nobody."""


class _Progress:
    """Notes where a script is, and what it left there."""

    def __init__(
        self,
        job: Job,
        last: int,
        namespace: dict[str, Any],
        recorder: recording.Recorder,
    ) -> None:
        """Take the job, its script's last statement and names, and where to note it."""
        self._job, self._last = job, last
        self._namespace, self._recorder = namespace, recorder

    def begin(self) -> None:
        """Note that the first statement begins."""
        self._recorder.add("start")

    def go_on(self) -> None:
        """Note that the next statement begins; a script may run its own code again."""
        if self._recorder.statement < self._last:
            self._recorder.go_on(self._take_stock())

    def end(self) -> None:
        """Note that the last statement ended."""
        self._recorder.add("end", offset=self._take_stock())

    def _take_stock(self) -> int:
        """Note what a statement that ended left; return how much was printed by then."""
        job, recorder = self._job, self._recorder
        for expression in job.asked[recorder.statement] if job.asked else ():
            recorder.add("number", found=_computed(expression, self._namespace))
        for name in job.saves[recorder.statement] if job.saves else ():
            recorder.add_file(job.work / name)
        _flush(recorder)
        return os.stat(job.output).st_size  # noqa: PTH116


def _run(job: Job, namespace: dict[str, Any], recorder: recording.Recorder) -> bool:
    """Run all statements; return whether the last one ended."""
    script = program(job.text, str(job.snippet))
    last = len(script.lines) - 1
    progress = _Progress(job, last, namespace, recorder)
    progress.begin()
    try:
        exec(script.calling(progress.go_on), namespace)
    except BaseException as error:
        _flush(recorder)
        _add_error(recorder, job.snippet, error, script.lines[recorder.statement])
        return False
    progress.end()
    _report_forgotten_figures(recorder)
    recorder.add("done")
    recorder.statement += 1  # what happens from here on belongs to none
    return True


def _computed(expression: str, namespace: dict[str, Any]) -> float | str:
    """Return the value of an expression over what the snippet defined, or why not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a tensor that requires a gradient
            return float(eval(expression, dict(namespace)))
    except Exception as error:
        return "".join(traceback.format_exception_only(error)).strip()


def _isolate(job: Job) -> None:
    """Give the process its own session, folders and arguments."""
    if sys.platform != "win32":
        os.setsid()
    os.chdir(job.work)
    os.environ.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(job.temporary)))
    tempfile.tempdir = None  # found anew, there
    _share_compiled(job.temporary)
    sys.path[:0] = map(str, places(job.snippet.parent))
    sys.argv = [str(job.snippet)]


def _share_compiled(temporary: Path) -> None:
    """Lead what torch.compile keeps among the temporary files to its cache: headers."""
    if sys.platform != "win32":
        cache = Path(os.environ["TORCHINDUCTOR_CACHE_DIR"])
        (temporary / cache.name).symlink_to(cache)


def _limit(job: Job) -> None:
    """Limit what the process, and each that it starts, may use."""
    if sys.platform == "win32":
        return
    seconds = math.ceil(job.seconds) + 1  # whoever gets there took more than it may
    limits = {
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_CPU: (seconds, seconds + 5),  # a signal, then the end
        resource.RLIMIT_FSIZE: (_FILE_LIMIT, _FILE_LIMIT),
    }
    if job.device == CPU:
        limits[resource.RLIMIT_DATA] = (MEMORY_LIMIT, MEMORY_LIMIT)
    for kind, (soft, hard) in limits.items():
        _, highest = resource.getrlimit(kind)
        if highest == resource.RLIM_INFINITY or hard <= highest:
            resource.setrlimit(kind, (soft, hard))


def _capture(output: Path) -> None:
    """Send everything that is printed, at whatever level, to one file."""
    target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(target, OUTPUT_HEAD)
    for descriptor in (1, 2):
        os.dup2(target, descriptor)
    os.close(target)


def _main_module(snippet: Path) -> dict[str, Any]:
    """Return the namespace of a fresh `__main__`, as if Python had been given the file."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    names: dict[str, Any] = {}
    if sys.version_info < (3, 14):
        names["__annotations__"] = {}
    names["__builtins__"] = builtins
    names["__file__"] = str(snippet)
    if sys.version_info < (3, 15):
        names["__cached__"] = None
    module.__loader__ = SourceFileLoader("__main__", str(snippet))
    module.__dict__.update(names)
    return module.__dict__


def _flush(recorder: recording.Recorder) -> None:
    """Write out what Python and C still hold back."""
    try:
        flush()
        os.fstat(1)
    except (OSError, ValueError) as error:
        recorder.add("closed", text=str(error))


def _add_error(
    recorder: recording.Recorder, snippet: Path, error: BaseException, line: int
) -> None:
    """Record an exception with its traceback cut to the snippet's own lines."""
    linecache.checkcache(str(snippet))
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == str(snippet)
    ]
    where = [f"line {frame.lineno}: {frame.line}" for frame in frames]
    if len(where) > 2 * _FRAMES:
        where[_FRAMES:-_FRAMES] = [f"… {len(where) - 2 * _FRAMES} more"]
    recorder.add(
        "exit" if isinstance(error, SystemExit) else "exception",
        line=frames[-1].lineno if frames else line,
        text="".join(traceback.format_exception_only(error)).strip(),
        where=where,
    )


def _report_forgotten_figures(recorder: recording.Recorder) -> None:
    drawing = sys.modules.get("torchproof.running.child.drawing")
    if drawing is not None and drawing.open_figures():
        recorder.add("unshown")
