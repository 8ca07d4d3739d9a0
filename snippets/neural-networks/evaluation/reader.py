"""The digits in three parts, a network that reads them, one epoch of training."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)  # (1797, 64)
labels = torch.tensor(digits.target)
train, validation, test = random_split(
    TensorDataset(images, labels),
    [1197, 300, 300],
    generator=torch.Generator().manual_seed(0),
)
# --8<-- [end:data]


# --8<-- [start:model]
def new_reader() -> nn.Sequential:
    """Return an untrained network for the digits, always the same one."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(64, 128),
        nn.BatchNorm1d(128),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(128, 10),
    )


device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
model = new_reader().to(device)
loss_fn = nn.CrossEntropyLoss()
# --8<-- [end:model]


# --8<-- [start:epoch]
def train_epoch(
    model: nn.Module,
    loader: DataLoader,
    loss_fn: nn.Module,
    optimizer: torch.optim.Optimizer,
    device: torch.device,
) -> float:
    """Train on all batches once; return the mean loss of the examples."""
    model.train()
    total, count = 0.0, 0
    for inputs, targets in loader:
        inputs, targets = inputs.to(device), targets.to(device)
        optimizer.zero_grad()
        loss = loss_fn(model(inputs), targets)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:epoch]
