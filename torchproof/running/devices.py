"""Which device a run uses."""

from __future__ import annotations

import subprocess
import sys

_QUESTION = "import torch; print(torch.cuda.is_available())"


def resolved(choice: str) -> str:
    """Return "cpu" or "cuda" for "auto", "cpu" or "cuda".

    Another process asks torch: asking here would make CUDA unusable in forked children.
    """
    if choice != "auto":
        return choice
    answer = subprocess.run(
        [sys.executable, "-c", _QUESTION], capture_output=True, text=True, check=True
    )
    return "cuda" if answer.stdout.strip() == "True" else "cpu"
