"""A transformer: embedding, positions, blocks, and scores for the vocabulary."""

from block import Block, F, nn, torch
from sinusoidal import sinusoidal

__all__ = ["Block", "F", "Transformer", "nn", "sinusoidal", "torch"]


# --8<-- [start:model]
class Transformer(nn.Module):
    """Give each token a score for each entry of a vocabulary."""

    def __init__(
        self, vocabulary: int, positions: torch.Tensor, *blocks: nn.Module
    ) -> None:
        super().__init__()
        width = positions.shape[1]
        self.embedding = nn.Embedding(vocabulary, width)
        self.register_buffer("positions", positions)
        self.blocks = nn.Sequential(*blocks)
        self.norm = nn.LayerNorm(width)
        self.scores = nn.Linear(width, vocabulary)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        x = self.embedding(tokens) + self.positions[: tokens.shape[1]]
        return self.scores(self.norm(self.blocks(x)))


# --8<-- [end:model]
