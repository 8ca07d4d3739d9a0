"""Solution: predictions and targets of the same shape."""

import torch
from flat_line import check_line
from torch import nn


# --8<-- [start:solution]
def fit_line(slope: float, height: float) -> nn.Module:
    """Fit a line to points on another one."""
    x = torch.linspace(-1, 1, 21).unsqueeze(1)
    y = slope * x + height  # a column, like the predictions
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        loss = (model(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


print(check_line(fit_line))
# > Right!
# --8<-- [end:solution]
