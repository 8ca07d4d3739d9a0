"""Question: how large the steps of Adam are."""

import torch

# --8<-- [start:question]
weights = torch.tensor([5.0, 5.0], requires_grad=True)
optimizer = torch.optim.Adam([weights], lr=0.1)

weights.grad = torch.tensor([1000.0, 0.01])
optimizer.step()

print([round(weight, 2) for weight in weights.tolist()])
# > [4.9, 4.9]
# --8<-- [end:question]
