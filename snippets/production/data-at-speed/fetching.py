"""How often a dataset is asked, item by item and batch by batch."""

# --8<-- [start:datasets]
import torch
from torch.utils.data import BatchSampler, DataLoader, Dataset, RandomSampler


class Store(Dataset):
    """A table on a server. Each call of `read` is a journey there and back."""

    def __init__(self) -> None:
        self.journeys = 0

    def __len__(self) -> int:
        return 128

    def read(self, rows) -> torch.Tensor:
        self.journeys += 1
        return 10 * torch.as_tensor(rows)

    def __getitem__(self, rows) -> torch.Tensor:
        return self.read(rows)


class BatchStore(Store):
    def __getitems__(self, rows: list[int]) -> list[torch.Tensor]:
        return list(self.read(rows))


single, many, listed = Store(), BatchStore(), Store()
groups = BatchSampler(RandomSampler(listed), batch_size=32, drop_last=False)
loaders = {
    "__getitem__": DataLoader(single, batch_size=32, shuffle=True),
    "__getitems__": DataLoader(many, batch_size=32, shuffle=True),
    "sampler=groups": DataLoader(listed, batch_size=None, sampler=groups),
}
for name, loader in loaders.items():
    rows = torch.cat(list(loader))
    print(f"{name}: {loader.dataset.journeys} journeys for {len(rows)} rows")
# > __getitem__: 128 journeys for 128 rows
# > __getitems__: 4 journeys for 128 rows
# > sampler=groups: 4 journeys for 128 rows
# --8<-- [end:datasets]
