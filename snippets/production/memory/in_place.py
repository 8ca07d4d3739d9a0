"""What in-place operations save, and where."""

import torch
from live_bytes import peak_bytes
from measured import saved_bytes
from torch import nn

# --8<-- [start:relu]
torch.manual_seed(0)
x = torch.randn(1024, 64)
for inplace in (False, True):
    pairs = [(nn.Linear(64, 64), nn.ReLU(inplace=inplace)) for _ in range(4)]
    net = nn.Sequential(*[layer for pair in pairs for layer in pair])
    print(
        f"inplace={inplace!s:5}: {saved_bytes(net, x):,} kept, "
        f"{peak_bytes(net, x):,} at the peak"
    )
# > inplace=False: 1,310,720 kept, 2,097,160 at the peak
# > inplace=True : 1,310,720 kept, 2,097,160 at the peak
# --8<-- [end:relu]
