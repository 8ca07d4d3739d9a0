"""Answers to the exercise “A report of your environment”, and what its check says."""

import os
import sys

import torch
from report import check_report


def by_other_ways():
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return {
        "python": ".".join(map(str, sys.version_info[:3])),
        "in_venv": sys.base_prefix != sys.prefix,
        "torch": torch.version.__version__,
        "cuda_build": bool(torch.version.cuda),
        "device": accelerator.type if accelerator else "cpu",
    }


def but(**entries):
    return lambda: by_other_ways() | entries


def without(key):
    return lambda: {k: value for k, value in by_other_ways().items() if k != key}


def by_availability():
    return by_other_ways() | {"cuda_build": torch.cuda.is_available()}


def by_activation():
    return by_other_ways() | {"in_venv": "VIRTUAL_ENV" in os.environ}


RIGHT = {
    "by other ways": by_other_ways,
    "one key more": but(system=sys.platform),
    "in another order": lambda: dict(reversed(by_other_ways().items())),
}
WRONG = {
    "in_venv forgotten": without("in_venv"),
    "the device forgotten": without("device"),
    "two numbers of Python": but(python="3"),
    "the numbers of Python": but(python=(3,)),
    "another torch": but(torch="2"),
    "the module": but(torch=None),
    "a word for the environment": but(in_venv="yes"),
    "the version of CUDA": but(cuda_build="13.0"),
    "another name of the device": but(device="gpu"),
    "the device itself": but(device=torch.device("cpu")),
    "available for built": by_availability,
    "whether one was activated": by_activation,
    "a list": lambda: ["python", "torch"],
    "no return": lambda: None,
    "an argument too many": lambda machine: by_other_ways(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_report(answer)}")
# > by other ways: Right!
# > one key more: Right!
# > in another order: Right!
# > in_venv forgotten: Not yet: the key 'in_venv' is missing.
# > the device forgotten: Not yet: the key 'device' is missing.
# > two numbers of Python: Not yet: 'python' is not '3' on this machine.
# > the numbers of Python: Not yet: 'python' should be a str, not (3,).
# > another torch: Not yet: 'torch' is not '2' on this machine.
# > the module: Not yet: 'torch' should be a str, not None.
# > a word for the environment: Not yet: 'in_venv' should be a bool, not 'yes'.
# > the version of CUDA: Not yet: 'cuda_build' should be a bool, not '13.0'.
# > another name of the device: Not yet: 'device' is not 'gpu' on this machine.
# > the device itself: Not yet: 'device' should be a str, not device(type='cpu').
# > available for built: Not yet: 'cuda_build' asks for a GPU, not for the build.
# > whether one was activated: Not yet: 'in_venv' asks the terminal, not this Python.
# > a list: Not yet: return a dictionary, not ['python', 'torch'].
# > no return: Not yet: return a dictionary, not None.
# > an argument too many: Not yet: TypeError: <lambda>() missing 1 required positional argument: 'machine'
