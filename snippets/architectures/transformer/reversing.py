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
        digits, backwards = (part.to(device) for part in draw(24))
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


class Alone(nn.Module):
    """A block without attention: a wider network within each token."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.mlp = nn.Sequential(
            nn.Linear(width, 6 * width), nn.GELU(), nn.Linear(6 * width, width)
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.mlp(self.norm(x))


# --8<-- [end:train]

# --8<-- [start:kinds]
places = sinusoidal(longest=8, width=32)
kinds = {
    "tokens alone": lambda: Transformer(10, places, Alone(32)),
    "no positions": lambda: Transformer(10, 0 * places, Block(32, heads=1)),
    "transformer": lambda: Transformer(10, places, Block(32, heads=1)),
}
# --8<-- [end:kinds]
