"""When workers help, and when they do not."""

# --8<-- [start:dataset]
import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    """Sixty items, each of which takes a while."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __len__(self) -> int:
        return 60

    def __getitem__(self, index: int) -> int:
        time.sleep(self.seconds)  # as if a photograph was opened
        return index


# --8<-- [end:dataset]


if __name__ == "__main__":
    # --8<-- [start:time]
    for wait in (0.01, 0.0):
        for workers in (0, 2):
            loader = DataLoader(Slow(wait), batch_size=5, num_workers=workers)
            start = time.perf_counter()
            batches = list(loader)
            took = time.perf_counter() - start
            print(f"{wait:.2f} s an item, {workers} workers: {took:.3f} s")
    # ~> 0.01 s an item, 0 workers: 0.606 s
    # ~> 0.01 s an item, 2 workers: 0.322 s
    # ~> 0.00 s an item, 0 workers: 0.003 s
    # ~> 0.00 s an item, 2 workers: 0.016 s
    # --8<-- [end:time]
