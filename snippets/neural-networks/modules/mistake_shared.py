"""Common mistake: one module where two were meant."""

from torch import nn

# --8<-- [start:mistake]
one = nn.Linear(8, 8)
deep = nn.Sequential(*[one] * 3)
print(sum(p.numel() for p in deep.parameters()))
# > 72

deep = nn.Sequential(*[nn.Linear(8, 8) for _ in range(3)])
print(sum(p.numel() for p in deep.parameters()))
# > 216
# --8<-- [end:mistake]
