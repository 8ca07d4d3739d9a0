"""Question: what a running total holds on to."""

import torch

# --8<-- [start:question]
weight = torch.tensor(1.0, requires_grad=True)
total = 0
for batch in (1.0, 2.0, 3.0):
    loss = weight * batch
    total += loss

print(total)
# > tensor(6., grad_fn=<AddBackward0>)
# --8<-- [end:question]
