"""Accuracy has no slope."""

import torch

# --8<-- [start:mistake]
logits = torch.tensor([[2.0, 1.0], [0.5, 3.0]], requires_grad=True)
right = logits.argmax(dim=1) == torch.tensor([0, 0])
accuracy = right.float().mean()
try:
    accuracy.backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:mistake]
