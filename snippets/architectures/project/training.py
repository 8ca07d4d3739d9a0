"""A training that each model of this project gets."""

# --8<-- [start:fit]
import torch
from torch import nn


def fit(model: nn.Module, strips, targets, steps: int = 500) -> float:
    """Train in place with float64, and return the mean loss of the last 50 steps."""
    model.double().train()
    strips = strips.double()
    optimizer = torch.optim.AdamW(model.parameters())
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.01, total_steps=steps)
    losses = []
    for _ in range(steps):
        batch = torch.randint(len(strips), (32,))
        logits, _ = model(strips[batch])
        loss = nn.functional.cross_entropy(
            logits.flatten(0, 1), targets[batch].flatten()
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
    model.float().eval()
    return sum(losses[-50:]) / 50


# --8<-- [end:fit]
