"""Common mistake: too much inside the block."""

import torch

# --8<-- [start:loop]
weight = torch.tensor(2.0, requires_grad=True)
try:
    with torch.no_grad():
        loss = (weight * 3 - 9) ** 2
        loss.backward()
        weight -= 0.1 * weight.grad
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:loop]
