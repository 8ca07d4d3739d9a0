"""The bytes that a training keeps from step to step, counted."""

# --8<-- [start:count]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 512)).sum().backward()
optimizer.step()

weights = list(model.parameters())
states = [s for kept in optimizer.state.values() for s in kept.values()]
print("weights:  ", sum(w.nbytes for w in weights))
# > weights:   1071144
print("gradients:", sum(w.grad.nbytes for w in weights))
# > gradients: 1071144
print("Adam:     ", sum(s.nbytes for s in states if s.ndim))
# > Adam:      2142288
# --8<-- [end:count]

# --8<-- [start:plan]
with torch.device("meta"):
    large = nn.Sequential(*[nn.Linear(8192, 8192) for _ in range(100)])
weight_bytes = sum(w.nbytes for w in large.parameters())
print(f"weights:  {weight_bytes / 2**30:5.1f} GiB")
# > weights:   25.0 GiB
print(f"training: {4 * weight_bytes / 2**30:5.1f} GiB, and activations")
# > training: 100.0 GiB, and activations
# --8<-- [end:plan]
