"""Fruits that were never picked, and a model that tells their names."""

# --8<-- [start:all]
import torch
from torch import nn

NAMES = ("apple", "lemon", "plum")
TYPICAL = torch.tensor([[170.0, 75.0], [110.0, 60.0], [70.0, 50.0]])


def pick_fruits(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return grams and millimeters of some fruits, and the index of each name."""
    generator = torch.Generator().manual_seed(seed)
    kinds = torch.randint(len(NAMES), (count,), generator=generator)
    spread = torch.tensor([20.0, 5.0])
    return TYPICAL[kinds] + spread * torch.randn(count, 2, generator=generator), kinds


class FruitNet(nn.Module):
    """Takes grams and millimeters as they are, and returns a logit for each name."""

    def __init__(self, hidden: int = 16, dropout: float = 0.1) -> None:
        """Make a network that does not scale yet."""
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("std", torch.ones(2))
        self.layers = nn.Sequential(
            nn.Linear(2, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, len(NAMES)),
        )

    def forward(self, fruits: torch.Tensor) -> torch.Tensor:
        """Scale, then compute."""
        return self.layers((fruits - self.mean) / self.std)


# --8<-- [end:all]
