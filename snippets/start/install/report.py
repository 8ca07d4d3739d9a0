"""Exercise: a report of the environment, to paste into a question."""

# --8<-- [start:starter]
import os
import platform
import sys
from unittest.mock import patch

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
    built = torch.version.cuda is not None
    right = {
        "python": platform.python_version(),
        "in_venv": sys.prefix != sys.base_prefix,
        "torch": str(torch.__version__),
        "cuda_build": built,
        "device": device.type,
    }
    try:
        answer = report()
        if not isinstance(answer, dict):
            return f"Not yet: return a dictionary, not {answer!r}."
        for key in right:
            if key not in answer:
                return f"Not yet: the key {key!r} is missing."
        with patch("torch.cuda.is_available", lambda: not built):
            if report()["cuda_build"] is (not built):
                return "Not yet: 'cuda_build' asks for a GPU, not for the build."
        with patch.dict(os.environ, VIRTUAL_ENV="elsewhere"):
            activated = report()["in_venv"]
            del os.environ["VIRTUAL_ENV"]
            if report()["in_venv"] != activated:
                return "Not yet: 'in_venv' asks the terminal, not this Python."
        for key, value in right.items():
            if not isinstance(answer[key], type(value)):
                kind = f"{key!r} should be a {type(value).__name__}"
                return f"Not yet: {kind}, not {answer[key]!r}."
            if answer[key] != value:
                return f"Not yet: {key!r} is not {answer[key]!r} on this machine."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_report(report))
    # > Not yet: the key 'in_venv' is missing.
    # --8<-- [end:try]
