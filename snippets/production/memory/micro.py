"""The gradient of a batch, in smaller and smaller pieces."""

import torch
from measured import saved_bytes
from shapes import model
from torch import nn
from torch.nn import functional as F


# --8<-- [start:sizes]
def accumulate(model, inputs, targets, size: int) -> list[torch.Tensor]:
    """Return the gradients of the mean loss, from pieces of this size."""
    model.zero_grad()
    for part, wanted in zip(inputs.split(size), targets.split(size), strict=True):
        loss = F.cross_entropy(model(part), wanted)
        (loss * len(part) / len(inputs)).backward()
    return [p.grad.clone() for p in model.parameters()]


torch.manual_seed(0)
inputs, targets = torch.rand(1024, 256), torch.randint(10, (1024,))
whole = accumulate(model, inputs, targets, 1024)


def as_whole(found: list[torch.Tensor], whole: list[torch.Tensor]) -> bool:
    """Say whether gradients are the same, but for rounding."""
    close = zip(found, whole, strict=True)
    return all((f - w).norm() < 1e-5 * w.norm() for f, w in close)


for size in (1024, 300, 64):
    kept = saved_bytes(model, inputs[:size].clone())  # its own storage
    same = as_whole(accumulate(model, inputs, targets, size), whole)
    print(f"pieces of {size:4}: {kept:9,} bytes kept, same gradient: {same}")
# > pieces of 1024: 5,242,880 bytes kept, same gradient: True
# > pieces of  300: 1,536,000 bytes kept, same gradient: True
# > pieces of   64:   327,680 bytes kept, same gradient: True
normed = nn.Sequential(nn.Linear(256, 64), nn.BatchNorm1d(64), nn.Linear(64, 10))
first, second = (accumulate(normed, inputs, targets, size) for size in (1024, 64))
print("with batch norm:", as_whole(second, first))
# > with batch norm: False
# --8<-- [end:sizes]
