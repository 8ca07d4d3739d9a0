"""Two workers read the same stream: each item comes twice."""

from stream import Meter
from torch.utils.data import DataLoader

# --8<-- [start:twice]
if __name__ == "__main__":
    loader = DataLoader(Meter(), batch_size=3, num_workers=2)
    for batch in loader:
        print(batch.tolist())
    # > [100, 101, 102]
    # > [100, 101, 102]
    # > [103, 104, 105]
    # > [103, 104, 105]
    # > [106]
    # > [106]
# --8<-- [end:twice]
