"""Exercise: what a scaler does, by hand."""

import torch
from torch import nn


# --8<-- [start:starter]
def scaled_step(loss, optimizer, scale: float) -> bool:
    """Backward and step with a scaled loss; return whether the step was taken."""
    loss.backward()
    optimizer.step()
    return True  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Seen(torch.autograd.Function):
    """Passes its input on, and keeps the largest gradient that comes back."""

    largest = 0.0

    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, gradient):
        Seen.largest = gradient.abs().max().item()
        return gradient.half().float()  # as in float16: tiny is 0, huge is inf


def check_scaled_step(scaled_step) -> str:
    """Take steps with several scales, of which some are too large."""
    gradient = torch.tensor([[1.0, 2.0, 3.0]]) * 2.0**-26
    try:
        for rate, scale, fits in (
            (0.5, 1024.0, True),
            (0.1, 2.0**50, False),
            (0.1, 8.0, True),
            (0.1, float("inf"), False),
        ):
            told = f"Not yet: with the scale {scale:g}, "
            layer, spare = nn.Linear(3, 1), nn.Linear(2, 2)  # spare: not used
            nn.init.zeros_(layer.weight)
            weights = [*spare.parameters(), *layer.parameters()]
            optimizer = torch.optim.SGD(weights, lr=rate, momentum=0.0 if fits else 0.9)
            if not fits:  # a first step, so that there is momentum
                layer(torch.ones(2, 3)).sum().backward()
                optimizer.step()
                optimizer.zero_grad()
            before = layer.weight.detach().clone()
            loss = Seen.apply(layer(torch.tensor([[1.0, 2.0, 3.0]]))).sum() * 2.0**-26
            Seen.largest = 0.0
            taken = scaled_step(loss, optimizer, scale)
            moved = before - layer.weight.detach()
            if Seen.largest != scale * 2.0**-26:
                return f"{told}it should be the loss that is scaled, once."
            if not fits and not torch.equal(moved, torch.zeros(1, 3)):
                return f"{told}gradients are infinite, and yet the weights change."
            if fits and torch.equal(moved, torch.zeros(1, 3)):
                return f"{told}the step is missing."
            if fits and not torch.allclose(moved, rate * gradient, rtol=1e-3, atol=0):
                share = (moved / (rate * gradient)).mean().item()
                return f"{told}the weights move {share:g} times as far as they should."
            if taken is not fits:
                return f"{told}return {fits}, not {taken!r}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_scaled_step(scaled_step))
    # > Not yet: with the scale 1024, it should be the loss that is scaled, once.
    # --8<-- [end:try]
