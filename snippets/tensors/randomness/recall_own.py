"""Question: whose numbers a new layer shifts."""

import torch
from torch import nn


# --8<-- [start:question]
def draw(with_layer):
    own = torch.Generator().manual_seed(7)
    torch.manual_seed(7)
    if with_layer:
        nn.Linear(4, 2)  # made, and never used
    return torch.rand(2), torch.rand(2, generator=own)


a, b = draw(with_layer=False)
c, d = draw(with_layer=True)
print(torch.equal(a, c), torch.equal(b, d))
# > False True
# --8<-- [end:question]
