"""On which machine a run takes place."""

from __future__ import annotations

import importlib.util
import platform
import re
import runpy
import subprocess
import sys
from pathlib import Path

from torchproof.devices import CPU, DEVICES
from torchproof.problem import Problem
from torchproof.records.entry import Machine
from torchproof.running.devices import said_by_torch


def machine(name: str) -> Machine:
    """Return the facts about this machine as a run on a device meets it.

    Of a CPU there is nothing to ask, and torch's version stands in a file of its own.
    Raises Problem without such a device; without torch, there is but the CPU.
    """
    version = _torch_version()
    if name == CPU and version is not None:
        return Machine(name, version, platform.python_version(), processor())
    if version == "":
        fix = f"{sys.executable} -m pip install torch"
        raise Problem(Path(name), None, f"only torch runs on {name}: install it", fix)
    said = said_by_torch()
    hardware = said[name]
    if hardware is None:
        what = (
            f"torch finds no {DEVICES[name].title} device here, so nothing ran on one"
        )
        fix = f"Leave out the option that asks for {name}: the CPU is the default."
        raise Problem(Path(name), None, what, fix)
    on_cuda = name == "cuda"
    return Machine(
        device=name,
        torch=said["torch"] or "",
        python=platform.python_version(),
        hardware=_as_name(hardware) or processor(),
        cuda=(said["cuda version"] or "") if on_cuda else "",
        driver=_driver() if on_cuda else "",
    )


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
