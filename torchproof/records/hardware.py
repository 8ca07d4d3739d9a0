"""On which machine a run takes place."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.record import Machine

_QUESTION = """\
import json, torch
print(json.dumps({
    "torch": str(torch.__version__),
    "cuda": torch.version.cuda or "",
    "gpu": torch.cuda.get_device_name(0) if torch.cuda.is_available() else "",
}))
"""


def machine(device: str) -> Machine:
    """Return the facts about this machine. Raises Problem without such a device.

    Another process asks torch: asking here would make CUDA unusable in forked children.
    """
    answer = _output(sys.executable, "-c", _QUESTION)
    facts = json.loads(answer.splitlines()[-1])
    on_gpu = device == "cuda"
    if on_gpu and not facts["gpu"]:
        what = "torch finds no CUDA device here, so nothing ran on one"
        raise Problem(Path("cuda"), None, what, "Leave `--device cuda` away.")
    return Machine(
        device=device,
        hardware=facts["gpu"] if on_gpu else processor(),
        torch=facts["torch"],
        cuda=facts["cuda"] if on_gpu else "",
        driver=_driver() if on_gpu else "",
        python=platform.python_version(),
    )


def processor() -> str:
    """Return the name of the processor, or its architecture where it has no name."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2] for line in lines if line.startswith("model name")]
    name = names[0].strip() if names else platform.processor()
    return name or platform.machine()


def _driver() -> str:
    query = ("--query-gpu=driver_version", "--format=csv,noheader", "--id=0")
    return _output("nvidia-smi", *query).strip()


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
