"""Which device a run uses."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from torchproof.devices import ACCELERATORS, CPU, DEVICES
from torchproof.problem import Problem

_VERSIONS = """\
import json, torch
said = {"torch": str(torch.__version__), "cuda version": torch.version.cuda}"""


def resolved(choice: str) -> str:
    """Return the name of a device: `choice`, or for "auto" the one that torch finds."""
    if choice != "auto":
        return choice
    if importlib.util.find_spec("torch") is None:
        return CPU
    return next(
        (name for name in ACCELERATORS if said_by_torch()[name] is not None), CPU
    )


@cache
def said_by_torch() -> Mapping[str, str | None]:
    """Return the hardware of each device that torch finds, and two versions.

    It is asked once in the life of a process, and by another one: asking here would make
    CUDA unusable in forked children. Raises Problem where it does not answer.
    """
    asked = (
        f"said[{name!r}] = {device.hardware} if {device.available} else None"
        for name, device in DEVICES.items()
    )
    question = "\n".join([_VERSIONS, *asked, "print(json.dumps(said))"])
    answer = subprocess.run(
        [sys.executable, "-c", question], capture_output=True, text=True
    )
    if answer.returncode:
        last = answer.stderr.strip().rpartition("\n")[2]
        raise Problem(Path("torch"), None, f"torch does not answer: {last}")
    said: dict[str, str | None] = json.loads(answer.stdout.splitlines()[-1])
    return said
