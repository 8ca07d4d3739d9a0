"""The block of a transformer, by hand."""

# --8<-- [start:attention]
import torch
from torch import nn
from torch.nn import functional as F


class Attention(nn.Module):
    """Multi-head attention among the tokens of each sequence."""

    def __init__(self, width: int, heads: int, causal: bool = False) -> None:
        super().__init__()
        self.heads, self.causal = heads, causal
        self.project = nn.Linear(width, 3 * width)  # q, k and v
        self.out = nn.Linear(width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        q, k, v = (
            part.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for part in self.project(x).chunk(3, dim=-1)
        )
        means = F.scaled_dot_product_attention(q, k, v, is_causal=self.causal)
        return self.out(means.transpose(1, 2).flatten(2))


# --8<-- [end:attention]


# --8<-- [start:block]
class Block(nn.Module):
    """A block of a transformer, with its norms first."""

    def __init__(self, width: int, heads: int, causal: bool = False) -> None:
        super().__init__()
        hidden = 4 * width
        self.attention = Attention(width, heads, causal)
        self.mlp = nn.Sequential(
            nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, width)
        )
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x + self.attention(self.norm1(x))  # between the tokens
        return x + self.mlp(self.norm2(x))  # within each token


# --8<-- [end:block]
