"""What a script is likely to import, from its text and those of its neighbors."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from torchproof.devices import CPU
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


def wanted(script: Path, text: str, device: str) -> Iterator[str]:
    """Yield the modules that a script is likely to import and that take their time."""
    scripts = dict(_scripts(script.stem, text, script.parent, set()))
    code = "\n".join(scripts.values())
    if "torch" in code or {*_IMPORT.findall(code)} - _WITHOUT_TORCH - scripts.keys():
        yield "torch"
        yield "numpy.random"  # torch imports NumPy, and that has generators, too
        if device == CPU and _COMPILING.search(code):
            yield "torch._dynamo"  # on CUDA, nothing may ask for devices here
        if device == CPU and _ALGEBRA.search(code):
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
