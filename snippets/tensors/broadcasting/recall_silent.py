"""Question: a column minus a row."""

import torch

# --8<-- [start:question]
predictions = torch.tensor([[1.0], [5.0]])
targets = torch.tensor([1.0, 5.0])
loss = ((predictions - targets) ** 2).mean()

print(loss.item())
# > 8.0
# --8<-- [end:question]
