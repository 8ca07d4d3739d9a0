"""The handwritten digits, and one batch of them."""

# needs: sklearn (the digits come with it)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch import nn

bunch = load_digits()
digits = torch.tensor(bunch.data / 16, dtype=torch.float32)  # (1797, 64)
labels = torch.tensor(bunch.target)
inputs, targets = digits[:16], labels[:16]  # one batch
loss_fn = nn.CrossEntropyLoss()


def new_model() -> nn.Sequential:
    """Return a network for the digits, always the same one."""
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


# --8<-- [end:load]
