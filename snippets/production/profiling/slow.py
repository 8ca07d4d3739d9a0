"""A training that is slow in three ways, and what each way is mended with."""

# --8<-- [start:data]
import torch
from torch import nn
from torch.nn import functional as F
from torch.profiler import record_function
from torch.utils.data import DataLoader, Dataset


class Readings(Dataset):
    """320 readings of 128 sensors, brought to a common scale."""

    def __init__(self) -> None:
        source = torch.Generator().manual_seed(0)
        self.values = 20 + 5 * torch.randn(320, 128, generator=source)
        self.alarms = (self.values[:, 0] > 20).long()

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, i: int) -> tuple[torch.Tensor, torch.Tensor]:
        mean, std = self.values.mean(0), self.values.std(0)
        return (self.values[i] - mean) / std, self.alarms[i]


# --8<-- [end:data]


# --8<-- [start:train]
def loss_by_row(scores: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of a batch."""
    losses = [F.cross_entropy(s, t) for s, t in zip(scores, targets, strict=True)]
    return torch.stack(losses).mean()


def train(dataset: Dataset, loss_of=loss_by_row, note=torch.Tensor.item) -> float:
    """Train for one epoch from the same start, and return the mean loss."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    total = 0.0
    for values, targets in (loader := DataLoader(dataset, 32, shuffle=True)):
        optimizer.zero_grad()
        with record_function("forward"):
            scores = net(values)
        with record_function("loss"):
            loss = loss_of(scores, targets)
        with record_function("backward"):
            loss.backward()
        optimizer.step()
        total += note(loss)
    return float(total) / len(loader)


# --8<-- [end:train]
