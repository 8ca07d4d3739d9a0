"""Solution: five facts that answer most first questions of a helper."""

import platform
import sys

import torch
from report import check_report


# --8<-- [start:solution]
def report() -> dict[str, object]:
    """Return the keys python, in_venv, torch, cuda_build and device."""
    device = torch.device("cpu")
    if torch.accelerator.is_available():
        device = torch.accelerator.current_accelerator()
    return {
        "python": platform.python_version(),
        "in_venv": sys.prefix != sys.base_prefix,
        "torch": torch.__version__,
        "cuda_build": torch.version.cuda is not None,
        "device": device.type,
    }


print(check_report(report))
# > Right!
for key, value in report().items():
    print(f"{key}: {value}")
# ~> python: 3.11.7
# ~> in_venv: True
# ~> torch: 2.13.0+cpu
# ~> cuda_build: False
# ~> device: cpu
# --8<-- [end:solution]
