"""Parameter groups: other settings for other parts of a model."""

import torch
from torch import nn

# --8<-- [start:groups]
model = nn.ModuleDict({"body": nn.Linear(8, 8), "head": nn.Linear(8, 2)})
optimizer = torch.optim.AdamW(
    [
        {"params": model["body"].parameters(), "lr": 1e-4},
        {"params": model["head"].parameters()},
    ],
    lr=1e-2,
)
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["weight_decay"])
# > 2 0.0001 0.01
# > 2 0.01 0.01
# --8<-- [end:groups]
