"""Question: what Adam keeps."""

import torch

# --8<-- [start:question]
weight = torch.zeros(500, requires_grad=True)
optimizer = torch.optim.Adam([weight])
weight.sum().backward()
optimizer.step()

kept = optimizer.state[weight]
print(sum(tensor.numel() for tensor in kept.values() if tensor.ndim))
# > 1000
# --8<-- [end:question]
