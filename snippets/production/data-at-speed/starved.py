"""How much of an epoch a training loop waits for its data."""

# runs: alone (it measures time)

# --8<-- [start:parts]
import time

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class SlowDisk(Dataset):
    """160 examples, each of which takes a while to arrive."""

    def __len__(self) -> int:
        return 160

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        time.sleep(0.002)
        return torch.full((64,), index / 160), index % 2


torch.manual_seed(0)
net = nn.Linear(64, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)


def step(inputs: torch.Tensor, targets: torch.Tensor) -> None:
    optimizer.zero_grad()
    nn.functional.cross_entropy(net(inputs), targets).backward()
    optimizer.step()


def spent(batches, step) -> tuple[float, float]:
    """Return the seconds that a loop waits for batches, and works on them."""
    waited = worked = 0.0
    left = time.perf_counter()
    for batch in batches:
        came = time.perf_counter()
        step(*batch)
        waited, left = waited + came - left, time.perf_counter()
        worked += left - came
    return waited, worked


# --8<-- [end:parts]

if __name__ == "__main__":
    # --8<-- [start:measure]
    loader = DataLoader(SlowDisk(), batch_size=32)
    first = next(iter(loader))
    step(*first)  # warm up
    waited, worked = spent(loader, step)
    print(f"waiting for data: {waited / (waited + worked):.0%}")
    # ~> waiting for data: 99%

    again = sum(spent([first] * len(loader), step))
    print(f"the epoch {waited + worked:.4f} s, with one batch {again:.4f} s")
    # ~> the epoch 0.3690 s, with one batch 0.0009 s
    # --8<-- [end:measure]
