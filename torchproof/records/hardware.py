"""On which machine a run takes place."""

from __future__ import annotations

import importlib.util
import json
import platform
import re
import runpy
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from torchproof.devices import CPU, DEVICES
from torchproof.problem import Problem
from torchproof.records.entry import Machine

_QUESTION = """\
import json, torch
there = {available}
print(json.dumps({{
    "there": there,
    "torch": str(torch.__version__),
    "hardware": {hardware} if there else "",
    "cuda": torch.version.cuda or "",
}}))
"""


def machine(name: str) -> Machine:
    """Return the facts about this machine as a run on a device meets it.

    Another process asks torch: asking here would make CUDA unusable in forked children.
    Of a CPU there is nothing to ask, and torch's version stands in a file of its own.
    Raises Problem without such a device; without torch, there is but the CPU.
    """
    version = _torch_version()
    if name == CPU and version is not None:
        return Machine(name, version, platform.python_version(), processor())
    if version == "":
        fix = f"{sys.executable} -m pip install torch"
        raise Problem(Path(name), None, f"only torch runs on {name}: install it", fix)
    facts = _told(name)
    if not facts["there"]:
        what = (
            f"torch finds no {DEVICES[name].title} device here, so nothing ran on one"
        )
        fix = f"Leave out the option that asks for {name}: the CPU is the default."
        raise Problem(Path(name), None, what, fix)
    on_cuda = name == "cuda"
    return Machine(
        device=name,
        torch=facts["torch"],
        python=platform.python_version(),
        hardware=_as_name(facts["hardware"]) or processor(),
        cuda=facts["cuda"] if on_cuda else "",
        driver=_driver() if on_cuda else "",
    )


@cache
def _told(name: str) -> dict[str, Any]:
    """Return what torch says of a device, asked once in the life of a process."""
    device = DEVICES[name]
    question = _QUESTION.format(available=device.available, hardware=device.hardware)
    answer = subprocess.run(
        [sys.executable, "-c", question], capture_output=True, text=True
    )
    if answer.returncode:
        last = answer.stderr.strip().rpartition("\n")[2]
        raise Problem(Path(name), None, f"torch does not answer: {last}")
    facts: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return facts


def _torch_version() -> str | None:
    """Return the installed version, "" without torch, None if only torch can tell."""
    found = importlib.util.find_spec("torch")
    if found is None:
        return ""
    file = Path(found.origin or "").with_name("version.py")
    return str(runpy.run_path(str(file))["__version__"]) if file.is_file() else None


def processor() -> str:
    """Return the name of the processor, or its architecture where it has no name."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2] for line in lines if line.startswith("model name")]
    name = names[0] if names else platform.processor()
    return _as_name(name) or platform.machine()


def _as_name(text: str) -> str:
    """Return a name in the characters that records allow."""
    return re.sub(r"[^\w ()@.,+/-]+", " ", text, flags=re.ASCII).strip()[:80]


def _driver() -> str:
    query = ("--query-gpu=driver_version", "--format=csv,noheader", "--id=0")
    command = ["nvidia-smi", *query]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()
