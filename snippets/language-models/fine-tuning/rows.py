"""The rows of tokens that no text had: alike, and to be learned."""

# needs: safetensors (the weights are read from its format)

from template import USER
from trained import load_model

# isort: split
# --8<-- [start:learn]
import torch
from torch import nn


def learn_rows(embedding: nn.Embedding, first: int) -> None:
    """Let the rows from `first` on learn, and no other."""
    weight = embedding.weight.requires_grad_(True)
    learns = torch.arange(len(weight), device=weight.device)[:, None] >= first
    weight.register_hook(lambda gradient: gradient * learns)


# --8<-- [end:learn]

if __name__ == "__main__":
    # --8<-- [start:alike]
    rows = load_model().tokens.weight.detach()
    print(f"{torch.corrcoef(rows[USER:]).min():.2f} or more")
    # > 0.97 or more
    letters = torch.tensor(list(b"abcdefghijklmnopqrstuvwxyz"))
    print(f"{torch.corrcoef(rows[letters]).fill_diagonal_(-1).max():.2f} or less")
    # > 0.51 or less
    # --8<-- [end:alike]
