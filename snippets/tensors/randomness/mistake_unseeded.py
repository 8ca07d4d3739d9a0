"""Without a seed, the next draw is another one."""

# --8<-- [start:mistake]
import torch

print(torch.equal(torch.rand(3), torch.rand(3)))
# > False
# --8<-- [end:mistake]
