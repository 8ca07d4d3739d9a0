"""Two groups with one mean, and what tells them apart."""

# --8<-- [start:groups]
import torch

near = torch.tensor([9.0, 10.0, 11.0])
far = torch.tensor([0.0, 10.0, 20.0])
print(near.mean(), far.mean())
# > tensor(10.) tensor(10.)
print(near.std(), far.std())
# > tensor(1.) tensor(10.)
# --8<-- [end:groups]
