"""What nearly each script does first, done in its process before the script is there.

The memory that this writes to is no longer shared by then, and what the first call finds
out is known. It draws no numbers that a script could see: whoever calls this seeds later.
"""

from __future__ import annotations

import contextlib
import gc
import io
import sys

from torchproof.devices import CPU
from torchproof.running.child.program import program

# A few numbers: no work for a second thread, which no fork would survive. No gradients:
# after the first one, torch refuses to compute any in a fork. No seed: `torch.manual_seed`
# wakes other devices up.
_SCRIPT = '''\
"""Numbers that are drawn and shown."""

import torch

x = torch.randn(3, 2)
print(x, x.shape)


def scaled(x: torch.Tensor, by: float = 2.0) -> torch.Tensor:
    return x * by + 1


for name, value in {"mean": scaled(x).mean(), "sum": (x > 0).sum()}.items():
    print(f"{name:8} {value.item():.3f}")
'''


def rehearse(device: str) -> None:
    """Run a short script and forget it; but for CPUs, nothing is run ahead."""
    if device == CPU and "torch" in sys.modules:
        with contextlib.redirect_stdout(io.StringIO()):
            script = program(_SCRIPT, "<rehearsal>")
            exec(script.calling(lambda: None), {"__name__": "__main__"})
    gc.collect()
    gc.freeze()  # so that collecting at the end of a script looks at its own alone
