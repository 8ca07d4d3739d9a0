"""Question: what dropout does with what it keeps."""

import torch
from torch import nn

# --8<-- [start:question]
torch.manual_seed(0)
dropout = nn.Dropout(0.75)

dropped = dropout(torch.ones(100))

print(dropped.unique().tolist())
# > [0.0, 4.0]
# --8<-- [end:question]
