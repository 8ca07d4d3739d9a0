"""Solution: whole batches, and a total that stays a tensor."""

import torch
from fast_accuracy import check_fast_accuracy
from torch import nn


# --8<-- [start:solution]
def fast_accuracy(net: nn.Module, batches: list) -> float:
    """Return the share of examples that the network gets right."""
    right, count = torch.tensor(0), 0
    for inputs, targets in batches:
        right = right + (net(inputs).argmax(1) == targets).sum()
        count += len(targets)
    return right.item() / count


print(check_fast_accuracy(fast_accuracy))
# > Right!
# --8<-- [end:solution]
