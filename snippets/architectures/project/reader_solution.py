"""Solution of stage 5: columns with positions, mixed, then looked at."""

import torch
from columns_solution import Columns
from look_solution import look
from reader import check_reader
from torch import nn


# --8<-- [start:solution]
class Reader(nn.Module):
    """Read up to three digits from strips, (B, 1, 8, 32)."""

    def __init__(self, width: int = 32):
        super().__init__()
        self.columns = Columns(width)
        self.positions = nn.Parameter(0.1 * torch.randn(16, width))
        self.mix = nn.TransformerEncoderLayer(
            width, 4, 2 * width, dropout=0.0, batch_first=True, norm_first=True
        )
        self.queries = nn.Parameter(torch.randn(3, width))
        self.keys = nn.Linear(width, width)
        self.values = nn.Linear(width, width)
        self.classes = nn.Linear(width, 11)

    def forward(self, strips: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits, (B, 3, 11), and the weights of the queries, (B, 3, 16)."""
        columns = self.mix(self.columns(strips) + self.positions)
        keys, values = self.keys(columns), self.values(columns)
        seen, weights = look(self.queries, keys, values)
        return self.classes(seen), weights


if __name__ == "__main__":
    print(check_reader(Reader))
    # > Right!
# --8<-- [end:solution]
