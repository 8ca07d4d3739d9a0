"""Exercise: a model halfway between two others."""

# --8<-- [start:starter]
import copy

import torch
from torch import nn


def average(first, second):
    """Return a new model whose tensors are the means of theirs."""
    middle = copy.deepcopy(first)
    return middle  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_average(average):
    torch.manual_seed(0)
    first, second = nn.Linear(3, 2), nn.Linear(3, 2)
    parameters = [*first.parameters(), *second.parameters()]
    before = [p.clone() for p in parameters]
    middle = average(first, second)
    if not isinstance(middle, nn.Module) or middle in (first, second):
        return "Not yet: average should return a new model."
    if not all(map(torch.equal, before, parameters)):
        return "Not yet: one of the two models has changed."
    x = torch.randn(5, 3)
    if not torch.allclose(middle(x), (first(x) + second(x)) / 2, atol=1e-6):
        return "Not yet: its outputs are not halfway between theirs."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_average(average))
    # > Not yet: its outputs are not halfway between theirs.
    # --8<-- [end:try]
