"""The devices that snippets can run on: whatever needs to know one reads this list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Device:
    """A kind of device: what marks and options call it, and what pages call it.

    `available` and `hardware` are Python expressions, to be evaluated in a process of
    their own after `import torch`: whether there is one, and what it is called ("": as
    the processor). `environment` holds the variables that a run on it needs.
    """

    name: str
    title: str
    available: str = "True"
    hardware: str = "''"
    environment: Mapping[str, str] = field(default_factory=dict)


CPU = "cpu"

# CUDA is hidden from runs on the CPU. The variable for cuBLAS makes its results
# repeatable (PyTorch documentation, "Reproducibility").
_EVERY = (
    Device(CPU, "CPU", environment={"CUDA_VISIBLE_DEVICES": ""}),
    Device(
        "cuda",
        "CUDA",
        "torch.cuda.is_available()",
        "torch.cuda.get_device_name(0)",
        {"CUBLAS_WORKSPACE_CONFIG": ":4096:8"},
    ),
    Device("mps", "MPS (Apple)", "torch.backends.mps.is_available()"),
    Device(
        "xpu",
        "XPU (Intel)",
        "torch.xpu.is_available()",
        "torch.xpu.get_device_name(0)",
    ),
)

DEVICES: Mapping[str, Device] = {device.name: device for device in _EVERY}
ACCELERATORS: tuple[str, ...] = tuple(name for name in DEVICES if name != CPU)
