"""Which worker fetches which item of a map-style dataset."""

# --8<-- [start:dataset]
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Fetched(Dataset):
    """Each item is its index and the number of the worker that fetched it."""

    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> tuple[int, int]:
        return index, get_worker_info().id


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:use]
    for items, workers in DataLoader(Fetched(), batch_size=2, num_workers=2):
        print(items, "by worker", workers[0].item())
    # > tensor([0, 1]) by worker 0
    # > tensor([2, 3]) by worker 1
    # > tensor([4, 5]) by worker 0
    # > tensor([6, 7]) by worker 1
    # --8<-- [end:use]
