"""Solution: the five steps, from memory."""

import torch
from fit_line import check_fit_line
from torch import nn


# --8<-- [start:solution]
def fit_line(x, y, epochs=200, learning_rate=0.1):
    """Return the slope and the intercept of the line nearest to n points, (n, 1)."""
    line = nn.Linear(1, 1)
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(line.parameters(), lr=learning_rate)
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(line(x), y)
        loss.backward()
        optimizer.step()
    return line.weight.item(), line.bias.item()


print(check_fit_line(fit_line))
# > Right!
# --8<-- [end:solution]
