"""The two functions that all experiments share: train for some steps, and measure."""

# --8<-- [start:fit]
import torch
from torch import nn
from torch.nn import functional as F
from torch.optim import Optimizer


def fit(
    model: nn.Module,
    optimizer: Optimizer,
    photos: torch.Tensor,
    targets: torch.Tensor,
    steps: int = 40,
) -> None:
    """Train for some steps, each with 32 random photos or with all, if fewer."""
    model.train()
    for _ in range(steps):
        batch = torch.randperm(len(photos))[:32]
        loss = F.cross_entropy(model(photos[batch]), targets[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


@torch.inference_mode()
def accuracy(model: nn.Module, photos: torch.Tensor, answers: torch.Tensor) -> float:
    """Return the percentage of photos that are recognized."""
    model.eval()
    return 100 * (model(photos).argmax(dim=1) == answers).double().mean().item()


# --8<-- [end:fit]
