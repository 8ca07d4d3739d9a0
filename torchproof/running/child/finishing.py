"""How a forked child ends: with all that Python does at the end of a script."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import gc
import os
import sys
import threading
import traceback
import weakref
from collections.abc import Callable
from typing import Any, NoReturn

_C = None if sys.platform == "win32" else ctypes.PyDLL(None)


def forget_exit_handlers() -> None:
    """Keep what the imports of a server do at their end from being done by each child.

    Taking torch down costs more than most snippets: a fifth of a second. Handlers that
    are added from now on are not concerned, in Python or in C.
    """
    atexit.unregister(weakref.finalize._exitfunc)  # type: ignore[attr-defined]
    for finalizer in list(weakref.finalize._registry):  # type: ignore[attr-defined]
        finalizer.atexit = False
    weakref.finalize._registered_with_atexit = False  # type: ignore[attr-defined]
    if on_exit := function_of_c("on_exit"):
        # C calls the last one first: `_exit` stands in front of what is there now.
        on_exit(function_of_c("_exit"), None)


def flush() -> None:
    """Write out what Python and C hold back. Raises OSError or ValueError if closed.

    What stands in the place of a stream is the script's own, and need not hold any back.
    """
    for own in (sys.stdout, sys.stderr):
        if own is not sys.__stdout__ and own is not sys.__stderr__:
            with contextlib.suppress(Exception):
                own.flush()
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            stream.flush()
    if flush_all := function_of_c("fflush"):
        flush_all(None)


def end_as_python_does(
    namespace: dict[str, Any], code: int, announce: Callable[[], None]
) -> NoReturn:
    """Wait for threads, call exit handlers, delete what the script made, and exit.

    Python then takes its modules down, which is left out: they are the server's. The end
    is announced before C does its part.
    """
    try:
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        if threading.active_count() == 1:  # Python halts the others, we cannot
            _delete(namespace)
    except BaseException:
        traceback.print_exc()
        code = 1
    with contextlib.suppress(OSError, ValueError):
        flush()
    if (leave := function_of_c("exit")) and function_of_c("on_exit"):
        announce()
        leave(code)
    os._exit(code)


def _delete(namespace: dict[str, Any]) -> None:
    """Take down the script's module, private names first, as CPython does."""
    own = [name for name in namespace if name != "__builtins__"]
    for name in sorted(own, key=lambda name: not name.startswith("_")):
        namespace[name] = None
    gc.collect()


def function_of_c(name: str) -> Any:
    """Return a function of the C library; other threads of Python wait meanwhile."""
    return getattr(_C, name, None)
