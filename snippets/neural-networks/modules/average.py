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
    first = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
    second = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
    parameters = [*first.parameters(), *second.parameters()]
    before = [p.clone() for p in parameters]
    try:
        middle = average(first, second)
    except (AttributeError, RuntimeError, TypeError) as error:
        return f"Not yet: {error}"
    if not isinstance(middle, nn.Module) or middle in (first, second):
        return "Not yet: average should return a new model."
    if not all(map(torch.equal, before, parameters)):
        return "Not yet: one of the two models has changed."
    ours, theirs, found = (m.state_dict() for m in (first, second, middle))
    if list(found) != list(ours):
        return f"Not yet: the tensors are {list(found)}, not {list(ours)}."
    for name in ours:
        right = (ours[name] + theirs[name]) / 2
        if not torch.allclose(found[name], right, atol=1e-6):
            return f"Not yet: {name} is not the mean of theirs."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_average(average))
    # > Not yet: 0.weight is not the mean of theirs.
    # --8<-- [end:try]
