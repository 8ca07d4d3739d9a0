"""The surprise at what happened: minus the logarithm of its probability."""

import torch

# --8<-- [start:table]
for p in (0.99, 0.9, 0.5, 0.1, 0.01):
    print(f"{p:.2f}  {-torch.tensor(p).log():.2f}")
# > 0.99  0.01
# > 0.90  0.11
# > 0.50  0.69
# > 0.10  2.30
# > 0.01  4.61
# --8<-- [end:table]
