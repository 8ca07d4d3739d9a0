"""A generator kept in a dataset is copied to each worker, again at each epoch."""

# --8<-- [start:dataset]
import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    """Four items of noise, from a generator that the dataset keeps."""

    def __init__(self) -> None:
        self.rng = np.random.default_rng(0)

    def __len__(self) -> int:
        """Return how many items there are."""
        return 4

    def __getitem__(self, index: int) -> int:
        """Return the noise for an item."""
        return int(self.rng.integers(100))


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:mistake]
    noise = DataLoader(Noise(), batch_size=2, num_workers=2)
    for epoch in range(2):
        print(epoch, [batch.tolist() for batch in noise])
    # > 0 [[85, 63], [85, 63]]
    # > 1 [[85, 63], [85, 63]]
    # --8<-- [end:mistake]
