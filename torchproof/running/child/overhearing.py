"""What Python would only print, and go on: warnings, and exceptions that nothing gets."""

from __future__ import annotations

import os
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType

from torchproof.running.child.recording import Recorder

_HIDDEN = (
    DeprecationWarning,
    PendingDeprecationWarning,
    ResourceWarning,
    ImportWarning,
)


def listen(snippet: Path, recorder: Recorder) -> None:
    """From now on, record them as events of the run."""
    _listen_to_warnings(snippet, recorder)
    _listen_to_threads(snippet, recorder)
    _listen_to_the_unraisable(snippet, recorder)


def _listen_to_warnings(snippet: Path, recorder: Recorder) -> None:
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
        of_torch = f"{os.sep}torch{os.sep}" in filename
        if in_snippet or of_torch or not issubclass(category, _HIDDEN):
            text = f"{category.__name__}: {message}"
            recorder.add("warning", text=text, line=lineno if in_snippet else None)

    warnings.simplefilter("always")
    warnings.showwarning = record


def _listen_to_threads(snippet: Path, recorder: Recorder) -> None:
    def record(args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            name = args.thread.name if args.thread else "?"
            text = f"{_told(args.exc_type, args.exc_value)}\n    in the thread {name}"
            line = _line(snippet, args.exc_traceback)
            recorder.add("exception", text=text, line=line)

    threading.excepthook = record


def _listen_to_the_unraisable(snippet: Path, recorder: Recorder) -> None:
    def record(args: sys.UnraisableHookArgs) -> None:
        where = getattr(args.object, "__qualname__", type(args.object).__name__)
        how = args.err_msg or "Exception ignored in"
        text = f"{_told(args.exc_type, args.exc_value)}\n    {how} {where}"
        line = _line(snippet, args.exc_traceback)
        recorder.add("exception", text=text, line=line)

    sys.unraisablehook = record


def _told(kind: type[BaseException], error: BaseException | None) -> str:
    return "".join(traceback.format_exception_only(kind, error)).strip()


def _line(snippet: Path, trace: TracebackType | None) -> int | None:
    """Return the last line of the snippet that an exception came through."""
    frames = traceback.extract_tb(trace)
    lines = [frame.lineno for frame in frames if frame.filename == str(snippet)]
    return lines[-1] if lines else None
