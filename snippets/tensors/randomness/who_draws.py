"""Which calls move the global generator on."""

# --8<-- [start:define]
from collections.abc import Callable

import torch
from torch import nn


def moves(action: Callable[[], object]) -> bool:
    """Say whether a call takes numbers from the global generator."""
    before = torch.get_rng_state()
    action()
    return not torch.equal(before, torch.get_rng_state())


dropout = nn.Dropout(0.5)
calls = {
    "torch.randperm(3)": lambda: torch.randperm(3),
    "torch.zeros(3)": lambda: torch.zeros(3),
    "nn.Linear(3, 2)": lambda: nn.Linear(3, 2),
    "nn.ReLU()": lambda: nn.ReLU(),
    "dropout, training": lambda: dropout.train()(torch.ones(3)),
    "dropout, evaluating": lambda: dropout.eval()(torch.ones(3)),
    "torch.svd_lowrank(…)": lambda: torch.svd_lowrank(torch.ones(8, 8)),
}
# --8<-- [end:define]

# --8<-- [start:answer]
for name, call in calls.items():
    print(f"{name:22}", moves(call))
# > torch.randperm(3)      True
# > torch.zeros(3)         False
# > nn.Linear(3, 2)        True
# > nn.ReLU()              False
# > dropout, training      True
# > dropout, evaluating    False
# > torch.svd_lowrank(…)   True
# --8<-- [end:answer]
