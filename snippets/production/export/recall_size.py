"""Question: which sizes an exported program accepts."""

import torch
from torch import nn

# --8<-- [start:question]
program = torch.export.export(nn.Linear(3, 1), (torch.zeros(2, 3),))

try:
    print(tuple(program.module()(torch.zeros(5, 3)).shape))
except AssertionError:
    print("AssertionError")
# > AssertionError
# --8<-- [end:question]
