"""Sequences to reverse, and a loop that trains any model to do it."""

from model import Block, F, Transformer, nn, sinusoidal, torch

__all__ = ["Block", "F", "Transformer", "nn", "sinusoidal", "torch"]


# --8<-- [start:train]
def draw(count: int, length: int = 8) -> tuple[torch.Tensor, torch.Tensor]:
    """Return sequences of digits, and the same sequences backwards."""
    digits = torch.randint(0, 10, (count, length))
    return digits, digits.flip(1)


def train(model: nn.Module, steps: int, lr: float, warmup: int = 1) -> list[float]:
    """Train a model to reverse, and return the loss of each step."""
    device = next(model.parameters()).device
    optimizer = torch.optim.AdamW(model.parameters(), lr)
    ramp = torch.optim.lr_scheduler.LinearLR(optimizer, 1 / warmup, 1, warmup - 1)
    losses = []
    for _ in range(steps):
        digits, backwards = (part.to(device) for part in draw(32))
        loss = F.cross_entropy(model(digits).mT, backwards)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        ramp.step()
        losses.append(loss.item())
    return losses


@torch.no_grad()
def accuracy(model: nn.Module, length: int = 8) -> float:
    """Return the percentage of right digits in a thousand new sequences."""
    device = next(model.parameters()).device
    digits, backwards = (part.to(device) for part in draw(1000, length))
    right = model(digits).argmax(-1) == backwards
    return 100 * right.double().mean().item()


# --8<-- [end:train]
