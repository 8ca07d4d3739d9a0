"""Mistake: adding up losses with their graphs."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
model = nn.Linear(10, 1)
total = 0.0
for _ in range(1000):
    loss = model(torch.randn(4, 10)).square().mean()
    total += loss

node, additions = total.grad_fn, 0
while node.name() == "AddBackward0":
    node, additions = node.next_functions[0][0], additions + 1
print("additions on record:", additions)
# > additions on record: 1000
# --8<-- [end:mistake]
