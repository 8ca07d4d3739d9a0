"""Which device a run uses."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from functools import cache

from torchproof.devices import ACCELERATORS, CPU, DEVICES


def resolved(choice: str) -> str:
    """Return the name of a device: `choice`, or for "auto" the one that torch finds.

    Another process asks torch: asking here would make CUDA unusable in forked children.
    """
    if choice != "auto":
        return choice
    return CPU if importlib.util.find_spec("torch") is None else _found()


@cache
def _found() -> str:
    """Return the device that torch finds, asked for once in the life of a process."""
    asked = (f"print('{name}', {DEVICES[name].available})" for name in ACCELERATORS)
    question = "\n".join(["import torch", *asked])
    answer = subprocess.run(
        [sys.executable, "-c", question], capture_output=True, text=True, check=True
    )
    found = [line.split() for line in answer.stdout.splitlines()]
    return next((name for name, there in found if there == "True"), CPU)
