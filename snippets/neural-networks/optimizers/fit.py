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
    import copy

    sgd, adam = torch.optim.SGD, torch.optim.Adam
    try:
        torch.manual_seed(0)
        for inputs, kind, options, steps in (
            (1, sgd, {}, 1),
            (1, sgd, {}, 2),
            (3, sgd, {}, 40),
            (2, sgd, {"momentum": 0.9}, 3),
            (2, adam, {}, 3),
        ):
            x, y = torch.randn(6, inputs), torch.randn(6, 1)
            model = nn.Sequential(nn.Linear(inputs, 4), nn.Tanh(), nn.Linear(4, 1))
            twin = copy.deepcopy(model)
            fit(model, kind(model.parameters(), lr=0.1, **options), x, y, steps)
            if all(map(torch.equal, model.parameters(), twin.parameters())):
                return "Not yet: the weights are still what they were."
            optimizer = kind(twin.parameters(), lr=0.1, **options)
            for _ in range(steps):
                loss = (twin(x) - y).square().mean()
                slopes = torch.autograd.grad(loss, list(twin.parameters()))
                for parameter, slope in zip(twin.parameters(), slopes, strict=True):
                    parameter.grad = slope
                optimizer.step()
            pairs = zip(model.parameters(), twin.parameters(), strict=True)
            gap = max((p - right).abs().max().item() for p, right in pairs)
            if not gap <= 1e-4:
                text = f"with {kind.__name__}, {options} and steps={steps}"
                return f"Not yet: {text}, a weight is off by {gap:.3f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fit(fit))
    # > Not yet: the weights are still what they were.
    # --8<-- [end:try]
