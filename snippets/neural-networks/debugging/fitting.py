"""Overfitting one batch."""

# needs: sklearn (the digits come with it)

import torch
from digits import loss_fn
from torch import nn


# --8<-- [start:define]
def fit_one_batch(model: nn.Module, inputs, targets, lr=0.5) -> list[float]:
    """Train on the same batch 150 times; return the losses."""
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(150):
        optimizer.zero_grad()
        loss = loss_fn(model(inputs), targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


# --8<-- [end:define]
