"""Exercise: a report of the environment, to paste into a question."""

# --8<-- [start:starter]
import platform
import sys

import torch


def report() -> dict[str, object]:
    """Return the keys python, in_venv, torch, cuda_build and device."""
    return {"python": platform.python_version()}  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_report(report) -> str:
    """Compare the report with this machine."""
    device = torch.device("cpu")
    if torch.accelerator.is_available():
        device = torch.accelerator.current_accelerator()
    right = {
        "python": platform.python_version(),
        "in_venv": sys.prefix != sys.base_prefix,
        "torch": torch.__version__,
        "cuda_build": torch.version.cuda is not None,
        "device": device.type,
    }
    answer = report()
    if not isinstance(answer, dict):
        return f"Not yet: return a dictionary, not {answer!r}."
    for key, value in right.items():
        if key not in answer:
            return f"Not yet: the key {key!r} is missing."
        if answer[key] != value:
            return f"Not yet: {key!r} should be {value!r}, not {answer[key]!r}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_report(report))
    # > Not yet: the key 'in_venv' is missing.
    # --8<-- [end:try]
