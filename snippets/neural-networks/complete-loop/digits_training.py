"""The digits, a model with dropout, and all that takes part in its training."""

# needs: sklearn (the digits come with it)

from training import Training

# isort: split
# --8<-- [start:make]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

digits = load_digits()
images = torch.tensor(digits.images / 16, dtype=torch.float32).unsqueeze(1)
dataset = TensorDataset(images, torch.tensor(digits.target))
parts = torch.Generator().manual_seed(0)
sizes = [1197, 300, 300]
train, validation, test = random_split(dataset, sizes, generator=parts)


def make_training() -> Training:
    """Return the training of a small network with dropout, at its start."""
    torch.manual_seed(0)
    device = torch.accelerator.current_accelerator(check_available=True)
    device = device or torch.device("cpu")
    model = nn.Sequential(
        nn.Flatten(),
        nn.Linear(64, 64),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(64, 10),
    ).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.8)
    shuffle = torch.Generator().manual_seed(0)
    return Training(
        model=model,
        loss_fn=nn.CrossEntropyLoss(),
        optimizer=optimizer,
        scheduler=scheduler,
        train_loader=DataLoader(train, 64, shuffle=True, generator=shuffle),
        valid_loader=DataLoader(validation, 300),
        shuffle=shuffle,
        device=device,
    )


# --8<-- [end:make]
