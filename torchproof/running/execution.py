"""Inside the child process: run the statements of one snippet, one after the other."""

from __future__ import annotations

import ast
import ctypes
import linecache
import multiprocessing
import os
import random
import sys
import traceback
import types
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof.running import network, recording
from torchproof.snippet.statements import first_line, groups

# Larger files than this one end the run: no snippet fills a contributor's disk.
_FILE_LIMIT = 1 << 30


@dataclass(frozen=True)
class Job:
    """What a child process runs: the snippet and its text, the device, two folders."""

    snippet: Path
    text: str
    device: str
    work: Path
    report: Path


def execute(job: Job) -> None:
    """Run the snippet; its output and the events of the run go to the report folder."""
    recorder = recording.begin(job.report)
    _isolate(job)
    _capture(job.report / "output")
    _collect_warnings(job.snippet, recorder)
    network.refuse(recorder)
    _seed_from_entropy(job.device)
    namespace = _main_module(job.snippet)
    tree = ast.parse(job.text)
    future = _future_flags(tree)
    for index, nodes in enumerate(groups(tree)):
        recorder.statement = index
        recorder.add("start")
        code = compile(
            ast.Module(nodes, []), str(job.snippet), "exec", future, dont_inherit=True
        )
        try:
            exec(code, namespace)
        except BaseException as error:
            _flush(recorder)
            _add_error(recorder, job.snippet, error, first_line(nodes[0]))
            return
        _flush(recorder)
        recorder.add("end", offset=(job.report / "output").stat().st_size)
    _report_forgotten_figures(recorder)
    recorder.add("done")


def _isolate(job: Job) -> None:
    """Give the process its own session, folder and limits."""
    os.chdir(job.work)
    # Otherwise the snippet's own workers would start the way that this process did.
    multiprocessing.set_start_method(None, force=True)
    sys.path.insert(0, str(job.snippet.parent))
    sys.argv = [str(job.snippet)]
    if sys.platform != "win32":
        import resource

        os.setsid()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_LIMIT, _FILE_LIMIT))


def _capture(output: Path) -> None:
    """Send everything that is printed, at whatever level, to one file."""
    target = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for descriptor in (1, 2):
        os.dup2(target, descriptor)
    os.close(target)
    sys.stdout = open(  # noqa: SIM115
        1, "w", buffering=1, encoding="utf-8", closefd=False
    )
    sys.stderr = open(  # noqa: SIM115
        2, "w", buffering=1, encoding="utf-8", closefd=False, errors="backslashreplace"
    )


def _collect_warnings(snippet: Path, recorder: recording.Recorder) -> None:
    """Record the warnings that a reader, or a reader of tomorrow, would meet."""

    def record(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: object = None,
        line: str | None = None,
    ) -> None:
        in_snippet = filename == str(snippet)
        hidden = (DeprecationWarning, PendingDeprecationWarning, ResourceWarning)
        of_torch = f"{os.sep}torch{os.sep}" in filename
        if in_snippet or of_torch or not issubclass(category, (*hidden, ImportWarning)):
            recorder.add(
                "warning",
                text=f"{category.__name__}: {message}",
                line=lineno if in_snippet else None,
            )

    warnings.simplefilter("always")
    warnings.showwarning = record


def _seed_from_entropy(device: str) -> None:
    """Seed all generators anew: children of one server would share a seed.

    An unseeded snippet must print something else each time, to be found out.
    """
    import torch

    torch.seed()
    random.seed()
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()
    if device == "cuda":
        _calculate_exactly()


def _calculate_exactly() -> None:
    """Let convolutions round as on the CPU: by default, cuDNN takes TF32 for them.

    Some versions of torch warn of this flag. Its successor cannot be used: setting that
    one makes this one, which torch reads in places, raise an error.
    """
    import torch

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.backends.cudnn.allow_tf32 = False


def _main_module(snippet: Path) -> dict[str, Any]:
    """Return the namespace of a fresh `__main__`, as if Python had been given the file."""
    module = types.ModuleType("__main__")
    module.__file__ = str(snippet)
    sys.modules["__main__"] = module
    return module.__dict__


def _future_flags(tree: ast.Module) -> int:
    """Return the compiler flags of the snippet's `from __future__` imports."""
    import __future__

    names = [
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "__future__"
        for alias in node.names
    ]
    flags: Sequence[int] = [getattr(__future__, name).compiler_flag for name in names]
    return sum(set(flags))


def _flush(recorder: recording.Recorder) -> None:
    """Write out what Python and C still hold back."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        os.fstat(1)
    except (OSError, ValueError) as error:
        recorder.add("closed", text=str(error))
    if sys.platform != "win32":
        ctypes.CDLL(None).fflush(None)


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
    recorder.add(
        "exit" if isinstance(error, SystemExit) else "exception",
        line=frames[-1].lineno if frames else line,
        text="".join(traceback.format_exception_only(error)).strip(),
        where=where,
    )


def _report_forgotten_figures(recorder: recording.Recorder) -> None:
    drawing = sys.modules.get("torchproof.running.drawing")
    if drawing is not None and drawing.open_figures():
        recorder.add("unshown")
