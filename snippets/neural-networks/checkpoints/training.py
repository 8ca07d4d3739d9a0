"""A training with all its parts, and a checkpoint of it."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import tempfile
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

digits = load_digits()
images = torch.tensor(digits.data / 16, dtype=torch.float32)
dataset = TensorDataset(images, torch.tensor(digits.target))
train, validation, test = random_split(
    dataset, [1197, 300, 300], generator=torch.Generator().manual_seed(0)
)

temporary = tempfile.TemporaryDirectory()  # removed when the program ends
folder = Path(temporary.name)
# --8<-- [end:data]


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

# --8<-- [start:parts]
device = torch.device("cpu")  # the proof is made on the CPU
loss_fn = nn.CrossEntropyLoss()


def new_reader() -> nn.Sequential:
    """Return a network for digits, with new random numbers."""
    return nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 10)
    )


def set_up() -> tuple:
    """Return the parts of a training, as they are at its start."""
    torch.manual_seed(0)
    model = new_reader().to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
    shuffle = torch.Generator().manual_seed(0)
    loader = DataLoader(train, batch_size=64, shuffle=True, generator=shuffle)
    return model, optimizer, scheduler, loader


# --8<-- [end:parts]


# --8<-- [start:save]
def save_checkpoint(path, epoch, model, optimizer, scheduler, shuffle):
    """Write all that is needed to go on after this epoch."""
    checkpoint = {
        "epoch": epoch,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "rng": torch.get_rng_state(),
        "shuffle": shuffle.get_state(),
    }
    torch.save(checkpoint, path)


# --8<-- [end:save]


# --8<-- [start:load]
def load_checkpoint(path, model, optimizer, scheduler, shuffle) -> int:
    """Put all parts back; return the number of finished epochs."""
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    scheduler.load_state_dict(checkpoint["scheduler"])
    torch.set_rng_state(checkpoint["rng"])
    shuffle.set_state(checkpoint["shuffle"])
    return checkpoint["epoch"]


# --8<-- [end:load]
