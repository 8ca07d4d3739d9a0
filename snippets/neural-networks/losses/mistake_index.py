"""Class indices of the wrong type, in a column, and too large."""

import torch
from torch import nn

# --8<-- [start:dtype]
logits = torch.zeros(4, 3)
cross_entropy = nn.CrossEntropyLoss()
sky = torch.tensor([0.0, 1.0, 2.0, 1.0])  # floats, as a table gives them
try:
    cross_entropy(logits, sky)
except RuntimeError as error:
    print(error)
# > expected target dtype to be Long or Byte, but got Float

print(cross_entropy(logits, sky.long()))
# > tensor(1.0986)
# --8<-- [end:dtype]

# --8<-- [start:column]
try:
    cross_entropy(logits, sky.long().unsqueeze(1))
except RuntimeError as error:
    print(error)
# > 0D or 1D target tensor expected, multi-target not supported
# --8<-- [end:column]

# --8<-- [start:range]
try:
    cross_entropy(logits, torch.tensor([1, 2, 3, 2]))
except IndexError as error:
    print(error)
# > Target 3 is out of bounds.

print(cross_entropy(logits, torch.tensor([1, 2, 3, 2]) - 1))
# > tensor(1.0986)
# --8<-- [end:range]
