"""When workers help, and when they do not."""

# runs: alone (it measures time)

# --8<-- [start:slow]
import time

from torch.utils.data import DataLoader


def slow(indices: list[int]) -> list[int]:
    """Return a batch after a while, as if five photographs were opened."""
    time.sleep(0.05)
    return indices


# --8<-- [end:slow]


if __name__ == "__main__":
    # --8<-- [start:time]
    for name, collate in {"slow": slow, "quick": list}.items():
        for workers in (0, 2):
            options = {"collate_fn": collate, "num_workers": workers}
            start = time.perf_counter()
            batches = list(DataLoader(range(60), batch_size=5, **options))
            took = time.perf_counter() - start
            print(f"{name} batches, {workers} workers: {took:.4f} s")
    # ~> slow batches, 0 workers: 0.6614 s
    # ~> slow batches, 2 workers: 0.4991 s
    # ~> quick batches, 0 workers: 0.0009 s
    # ~> quick batches, 2 workers: 0.4769 s
    # --8<-- [end:time]
