"""An LSTM that predicts the next character."""

from story import characters

# --8<-- [start:model]
import torch
from torch import nn


class Reader(nn.Module):
    """Give each possible next character a score, at each step."""

    def __init__(self, characters: int, size: int = 96) -> None:
        super().__init__()
        self.embedding = nn.Embedding(characters, 24)
        self.lstm = nn.LSTM(24, size, batch_first=True)
        self.head = nn.Linear(size, characters)

    def forward(self, ids: torch.Tensor, state=None):
        output, state = self.lstm(self.embedding(ids), state)
        return self.head(output), state


# --8<-- [end:model]

if __name__ == "__main__":
    model = Reader(len(characters))
