"""A dataset over a file that is opened where it is read."""

# --8<-- [start:dataset]
import pickle
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import Dataset


class RowsOfFile(Dataset):
    def __init__(self, path: Path, shape: tuple[int, int]) -> None:
        self.path, self.shape = path, shape

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, index: int) -> torch.Tensor:
        rows = np.memmap(self.path, dtype=np.uint8, mode="r", shape=self.shape)
        return torch.tensor(rows[index])  # copies one row


with tempfile.TemporaryDirectory() as place:
    file, size = Path(place, "rows.bin"), (100, 1000)
    file.write_bytes(bytes(100_000))
    array = np.memmap(file, dtype=np.uint8, mode="r", shape=size)
    print("the map sends all numbers:", len(pickle.dumps(array)) > 100_000)
    del array
    print("the dataset a path:", len(pickle.dumps(RowsOfFile(file, size))) < 1000)
# > the map sends all numbers: True
# > the dataset a path: True
# --8<-- [end:dataset]
