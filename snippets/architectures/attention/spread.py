"""How far apart the dot products of random vectors are."""

from by_hand import torch

# --8<-- [start:spread]
torch.manual_seed(0)
for d in (4, 64, 1024):
    queries, keys = torch.randn(2, 10_000, d)
    scores = (queries * keys).sum(dim=-1)
    print(f"d = {d:4}: std {scores.std():.0f}, √d {d**0.5:.0f}")
# > d =    4: std 2, √d 2
# > d =   64: std 8, √d 8
# > d = 1024: std 32, √d 32
# --8<-- [end:spread]
