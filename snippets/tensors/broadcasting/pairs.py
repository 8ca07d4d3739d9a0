"""All distances between the points of two groups."""

import torch

# --8<-- [start:pairs]
homes = torch.tensor([[0.0, 0.0], [3.0, 4.0], [6.0, 0.0]])
shops = torch.tensor([[0.0, 4.0], [6.0, 8.0]])
steps = homes[:, None] - shops
print(steps.shape)
# > torch.Size([3, 2, 2])
distances = (steps**2).sum(dim=-1).sqrt()
print(distances)
# > tensor([[ 4.0000, 10.0000],
# >         [ 3.0000,  5.0000],
# >         [ 7.2111,  8.0000]])
# --8<-- [end:pairs]

# --8<-- [start:cdist]
print(torch.cdist(homes, shops))
# > tensor([[ 4.0000, 10.0000],
# >         [ 3.0000,  5.0000],
# >         [ 7.2111,  8.0000]])
shape = torch.broadcast_shapes((20_000, 1, 128), (20_000, 128))
print(f"{shape.numel() * 4 / 1e9:.0f} GB")
# > 205 GB
# --8<-- [end:cdist]
