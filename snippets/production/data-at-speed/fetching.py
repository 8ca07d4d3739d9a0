"""How often a dataset is asked, item by item and batch by batch."""

# --8<-- [start:datasets]
import torch
from torch.utils.data import DataLoader, Dataset


class Store(Dataset):
    """A table on a server. Each call of `read` is a journey there and back."""

    journeys = 0

    def __len__(self) -> int:
        return 128

    def read(self, rows: list[int]) -> list[torch.Tensor]:
        self.journeys += 1
        return list(10 * torch.tensor(rows))

    def __getitem__(self, row: int) -> torch.Tensor:
        return self.read([row])[0]


class BatchStore(Store):
    def __getitems__(self, rows: list[int]) -> list[torch.Tensor]:
        return self.read(rows)


for store in (Store(), BatchStore()):
    batches = list(DataLoader(store, batch_size=32, shuffle=True))
    print(f"{store.journeys} journeys for {len(batches)} batches")
# > 128 journeys for 4 batches
# > 4 journeys for 4 batches
# --8<-- [end:datasets]
