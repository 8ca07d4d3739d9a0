"""Question: the shapes that `stack` and `cat` make."""

import torch

# --8<-- [start:question]
days = [torch.zeros(4), torch.zeros(4), torch.zeros(4)]

print(tuple(torch.stack(days).shape), tuple(torch.cat(days).shape))
# > (3, 4) (12,)
# --8<-- [end:question]
