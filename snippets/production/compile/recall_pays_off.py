"""Question: when compiling pays off."""

import torch

# --8<-- [start:question]
# milliseconds: the first call compiles, each next one is faster
first, eager, compiled = 20_000, 5, 3

calls = torch.arange(50_000)
pays_off = first + compiled * calls <= eager * calls
print(calls[pays_off][0].item())
# > 10000
# --8<-- [end:question]
