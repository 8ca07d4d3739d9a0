"""Rides of different lengths in one batch: padding, lengths, mask."""

import torch

# --8<-- [start:collate]
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rides = [  # the speed in each minute, and the fare
    (torch.tensor([30.0, 50.0, 40.0, 40.0]), 11.0),
    (torch.tensor([20.0, 30.0]), 5.0),
    (torch.tensor([60.0, 60.0, 30.0]), 9.0),
]


def pad(items: list) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return padded speeds, their lengths, and the fares."""
    speeds = [ride for ride, fare in items]
    lengths = torch.tensor([len(ride) for ride in speeds])
    fares = torch.tensor([fare for ride, fare in items])
    return pad_sequence(speeds, batch_first=True), lengths, fares


loader = DataLoader(rides, batch_size=3, collate_fn=pad)
speeds, lengths, fares = next(iter(loader))
print(speeds)
# > tensor([[30., 50., 40., 40.],
# >         [20., 30.,  0.,  0.],
# >         [60., 60., 30.,  0.]])
print(lengths, fares)
# > tensor([4, 2, 3]) tensor([11.,  5.,  9.])
# --8<-- [end:collate]

# --8<-- [start:mean]
print(speeds.mean(dim=1))
# > tensor([40.0000, 12.5000, 37.5000])
# --8<-- [end:mean]

# --8<-- [start:mask]
mask = torch.arange(speeds.shape[1]) < lengths.unsqueeze(1)
print(mask)
# > tensor([[ True,  True,  True,  True],
# >         [ True,  True, False, False],
# >         [ True,  True,  True, False]])
print((speeds * mask).sum(dim=1) / lengths)
# > tensor([40., 25., 50.])
# --8<-- [end:mask]
