"""The dataset of `slow.py`, mended."""

import torch
from slow import Readings


# --8<-- [start:data]
class ScaledReadings(Readings):
    def __init__(self) -> None:
        super().__init__()
        mean, std = self.values.mean(0), self.values.std(0)
        self.values = (self.values - mean) / std  # once

    def __getitem__(self, i: int) -> tuple[torch.Tensor, torch.Tensor]:
        return self.values[i], self.alarms[i]


# --8<-- [end:data]
