"""A label that no class has: on the CPU, the message says which one it is."""

# --8<-- [start:labels]
import torch
from torch.nn import functional

logits = torch.zeros(3, 4)  # four classes: 0, 1, 2 and 3
labels = torch.tensor([0, 3, 4])

try:
    functional.cross_entropy(logits, labels)
except IndexError as error:
    print(error)
# > Target 4 is out of bounds.
# --8<-- [end:labels]

# --8<-- [start:range]
classes = logits.shape[1]
wrong = (labels < 0) | (labels >= classes)
print(labels.min().item(), labels.max().item(), classes)
# > 0 4 4
print(wrong.nonzero().flatten().tolist())
# > [2]
# --8<-- [end:range]
