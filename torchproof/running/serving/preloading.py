"""What a server imports before it forks, so that none of its children has to."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from torchproof.devices import CPU
from torchproof.running.child.finishing import forget_exit_handlers
from torchproof.running.child.job import Job
from torchproof.running.child.rehearsal import rehearse
from torchproof.snippet.places import found_from

# What is imported without bringing torch along.
_WITHOUT_TORCH = sys.stdlib_module_names | {"matplotlib", "numpy"}
_IMPORT = re.compile(r"^[ \t]*(?:import|from)[ \t]+(\w+)", re.MULTILINE)
# What imports the compiler by the way, such as the first step of an optimizer: 800 modules,
# in more than a second. And what imports the algebra of shapes alone, in half of one.
_COMPILING = re.compile(
    r"\b(optim|lr_scheduler|compile|compiler|export|func|vmap|is_grads_batched"
    r"|use_deterministic_algorithms|meta)\b"
)
_ALGEBRA = re.compile(
    r"\b(?:gradcheck|grad_outputs|Function|broadcast_shapes)\b"
    r"|\bbackward\((?!\)|retain|create)"
)


class Preloading:
    """Imports what a job is likely to import, unless an earlier job brought it along.

    Imports alone are safe: one multi-threaded operation of torch here would deadlock the
    children. A module that starts threads as it is imported must never stand here.
    """

    def __init__(self) -> None:
        """Make this process one whose children run scripts."""
        root = sys.path.pop(0)
        if root not in sys.path:  # where our package lies: no snippet's first choice
            sys.path.append(root)
        for stream, errors in (
            (sys.stdout, "strict"),
            (sys.stderr, "backslashreplace"),
        ):
            stream.reconfigure(  # type: ignore[union-attr]
                encoding="utf-8", errors=errors, line_buffering=True
            )
        self._done: set[str] = set()
        self._import([])

    def prepare(self, job: Job) -> bool:
        """Import what is missing, where it is installed; return whether there was any."""
        news = [name for name in _wanted(job) if name not in self._done]
        if not news:
            return False
        self._import(news)
        if "torch" in news:
            rehearse(job.device)
        return True

    def _import(self, names: list[str]) -> None:
        gc.disable()
        for name in names:
            if importlib.util.find_spec(name.partition(".")[0]):
                importlib.import_module(name)
        self._done.update(names)
        forget_exit_handlers()
        gc.collect()
        gc.freeze()  # the collector of a child leaves it alone, so that it stays shared
        gc.enable()


def _wanted(job: Job) -> Iterator[str]:
    """Yield the modules that a job is likely to import and that take their time."""
    scripts = dict(_scripts(job.snippet.stem, job.text, job.snippet.parent, set()))
    code = "\n".join(scripts.values())
    if "torch" in code or {*_IMPORT.findall(code)} - _WITHOUT_TORCH - scripts.keys():
        yield "torch"
        yield "numpy.random"  # torch imports NumPy, and that has generators, too
        if job.device == CPU and _COMPILING.search(code):
            yield "torch._dynamo"  # on CUDA, nothing may ask for devices here
        if job.device == CPU and _ALGEBRA.search(code):
            yield "torch.fx.experimental.symbolic_shapes"
    if "numpy" in code:
        yield "numpy.random"
    if "sklearn" in code:
        yield "sklearn.datasets"  # SciPy comes with it: a second of imports
    if "matplotlib" in code:
        yield "matplotlib.pyplot"
        yield "torchproof.running.child.drawing"


def _scripts(
    name: str, text: str, folder: Path, known: set[str]
) -> Iterator[tuple[str, str]]:
    """Yield a script and the neighbors that it imports: their names and texts."""
    known.add(name)
    yield name, text
    for other in _IMPORT.findall(text):
        path = found_from(folder, f"{other}.py")
        if other not in known and path:
            yield from _scripts(
                other, path.read_text("utf-8", "replace"), folder, known
            )
