"""An LSTM that predicts the next character, and its training."""

import torch
from torch import nn
from torch.nn import functional as F


# --8<-- [start:model]
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


# --8<-- [start:epoch]
def train_epoch(model, optimizer, inputs, targets, chunk: int = 32) -> None:
    """Go along all rows at once, chunk by chunk, with a carried state."""
    state = None
    for x, y in zip(inputs.split(chunk, 1), targets.split(chunk, 1), strict=True):
        optimizer.zero_grad()
        logits, state = model(x, state)
        state = tuple(part.detach() for part in state)
        F.cross_entropy(logits.flatten(0, 1), y.flatten()).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()


@torch.no_grad()
def loss_on(model, ids: torch.Tensor) -> float:
    """Return the mean loss on a text that is read from start to end."""
    logits, _ = model(ids[None, :-1])
    return F.cross_entropy(logits[0], ids[1:]).item()


# --8<-- [end:epoch]
