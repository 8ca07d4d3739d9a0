"""The commands that record a device: pytest, and what the snippets need beside it."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

from torchproof.devices import CPU

# The project's own options ask for plugins that a borrowed machine need not have.
_PYTEST = ("-m", "pytest", "-o", "addopts=", "-p", "torchproof.pytest_plugin")
ENVIRONMENT = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def commands(device: str, jobs: int, paths: Sequence[str]) -> list[list[str]]:
    """Return the commands that run snippets on a device and record them.

    They run under `ENVIRONMENT`, with no plugin of pytest but those that they name.

    What measures time runs in a second command, by itself. On an accelerator, what it
    prints otherwise than the CPU is written into the snippets; on a CPU it is kept in
    the record alone.
    """
    accept = ["--record"] if device == CPU else ["--sync"]
    common = [sys.executable, *_PYTEST, *paths, "--snippet-device", device, *accept]
    parallel = ["-p", "xdist", "-n", str(jobs)] if jobs > 1 and _has_xdist() else []
    return [
        [*common, *parallel, "-m", "not alone"],
        [*common, "-m", "alone"],
    ]


def _has_xdist() -> bool:
    return importlib.util.find_spec("xdist") is not None
