"""Layer normalization and RMS normalization by hand."""

# --8<-- [start:layer]
import torch
from torch import nn

torch.manual_seed(0)
hidden = 3 * torch.randn(4, 6) + 5  # four items, six units
norm = nn.LayerNorm(6)
mean = hidden.mean(-1, keepdim=True)
variance = hidden.var(-1, correction=0, keepdim=True)
by_hand = (hidden - mean) / torch.sqrt(variance + norm.eps)
print(torch.allclose(norm(hidden), by_hand, atol=1e-6))
# > True
# --8<-- [end:layer]

# --8<-- [start:rms]
norm = nn.RMSNorm(6)
square = hidden.square().mean(-1, keepdim=True)
eps = torch.finfo(torch.float32).eps
by_hand = hidden / torch.sqrt(square + eps)
print(torch.allclose(norm(hidden), by_hand))
# > True
# --8<-- [end:rms]

# --8<-- [start:scaled]
for norm in (nn.LayerNorm(6), nn.RMSNorm(6)):
    same = norm(hidden)
    print(torch.allclose(norm(10 * hidden), same, atol=1e-4))
    print(torch.allclose(norm(hidden + 10), same, atol=1e-4))
# > True
# > True
# > True
# > False
# --8<-- [end:scaled]
