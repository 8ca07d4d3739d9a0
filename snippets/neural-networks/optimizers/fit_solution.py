"""Solution: clear, backward, step."""

from fit import check_fit
from torch import nn


# --8<-- [start:solution]
def fit(model, optimizer, inputs, targets, steps: int) -> None:
    """Train the model with the mean squared error."""
    for _ in range(steps):
        loss = nn.MSELoss()(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


print(check_fit(fit))
# > Right!
# --8<-- [end:solution]
