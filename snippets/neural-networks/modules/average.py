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
    try:
        torch.manual_seed(0)
        for width in (1, 4):
            first, second = (
                nn.Sequential(nn.Linear(3, width), nn.BatchNorm1d(width), nn.ReLU())
                for _ in range(2)
            )
            for model in (first, second):
                model(torch.randn(8, 3))  # its buffers are no longer as at the start
            before = copy.deepcopy([first, second])
            middle = average(first, second)
            if not isinstance(middle, nn.Module) or middle in (first, second):
                return "Not yet: average should return a new model."
            for old, now in zip(before, (first, second), strict=True):
                tensors = now.state_dict()
                if not all(t.equal(tensors[n]) for n, t in old.state_dict().items()):
                    return "Not yet: one of the two models has changed."
            ours, theirs, found = (m.state_dict() for m in (first, second, middle))
            if list(found) != list(ours):
                return f"Not yet: the tensors are {list(found)}, not {list(ours)}."
            for name in ours:
                right = (ours[name] + theirs[name]) / 2
                if not torch.allclose(found[name].float(), right, atol=1e-6):
                    return f"Not yet: {name} is not the mean of theirs."
            if not all(p.requires_grad for p in middle.parameters()):
                return "Not yet: the new model cannot be trained."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_average(average))
    # > Not yet: 0.weight is not the mean of theirs.
    # --8<-- [end:try]
