"""A dataset over a file that is opened where it is read."""

# --8<-- [start:dataset]
import pickle
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class RowsOfFile(Dataset):
    """Rows of a file of bytes, which is opened by whoever reads it."""

    def __init__(self, path: Path, shape: tuple[int, int]) -> None:
        self.path, self.shape = path, shape

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, index: int) -> torch.Tensor:
        rows = np.memmap(self.path, dtype=np.uint8, mode="r", shape=self.shape)
        return torch.tensor(rows[index])  # copies one row


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "rows.bin")
        file.write_bytes(bytes(100_000))
        data = RowsOfFile(file, (100, 1000))
        array = np.memmap(file, dtype=np.uint8, mode="r", shape=data.shape)
        print("the array sends its numbers:", len(pickle.dumps(array)) > 100_000)
        print("the dataset sends a path:", len(pickle.dumps(data)) < 1000)
        del array
        batch = next(iter(DataLoader(data, batch_size=20, num_workers=1)))
    # > the array sends its numbers: True
    # > the dataset sends a path: True
    print(batch.shape)
    # > torch.Size([20, 1000])
# --8<-- [end:dataset]
