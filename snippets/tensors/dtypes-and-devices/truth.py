"""Tensors of True and False: made by comparing, joined, counted."""

import torch

# --8<-- [start:compare]
temperatures = torch.tensor([17.0, 24.0, 31.0, 22.0])
warm = temperatures > 20
print(warm)
# > tensor([False,  True,  True,  True])
print(warm & (temperatures < 30))
# > tensor([False,  True, False,  True])
print(~warm)
# > tensor([ True, False, False, False])
# --8<-- [end:compare]

# --8<-- [start:count]
print(warm.sum())
# > tensor(3)
print(warm.float().mean())
# > tensor(0.7500)
print(warm.any(), warm.all())
# > tensor(True) tensor(False)
# --8<-- [end:count]

# --8<-- [start:nonzero]
print(torch.tensor([0.0, -0.0, 0.1, -3.0, float("nan")]).bool())
# > tensor([False, False,  True,  True,  True])
# --8<-- [end:nonzero]
