"""Exercise: the three lines of a training step."""

import torch
from torch import nn


# --8<-- [start:starter]
def fit(model, optimizer, inputs, targets, steps: int) -> None:
    """Train the model with the mean squared error."""
    for _ in range(steps):
        loss = nn.MSELoss()(model(inputs), targets)
        loss.backward()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fit(fit) -> str:
    """Say whether `fit` takes the right steps with any optimizer."""
    km = torch.tensor([[1.0], [2.0], [4.0]])
    price = torch.tensor([[5.0], [8.0], [14.0]])
    sgd, adam = torch.optim.SGD, torch.optim.Adam
    for kind, steps, right in (
        (sgd, 1, 4.73),
        (sgd, 2, 2.62),
        (sgd, 300, 3.0),
        (adam, 1, 1.1),
    ):
        model = nn.Linear(1, 1)
        nn.init.ones_(model.weight)
        nn.init.zeros_(model.bias)
        optimizer = kind(model.parameters(), lr=0.1)
        try:
            fit(model, optimizer, km, price, steps)
        except RuntimeError as error:
            return f"Not yet: {error}"
        weight = model.weight.item()
        if weight == 1.0:
            return "Not yet: the weight is still 1."
        if not abs(weight - right) <= 0.01:
            text = f"with {kind.__name__} and steps={steps}, the weight"
            return f"Not yet: {text} is {weight:.2f}, not {right:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fit(fit))
    # > Not yet: the weight is still 1.
    # --8<-- [end:try]
