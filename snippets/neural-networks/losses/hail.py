"""A rare event, and what `pos_weight` makes of it."""

import torch
from torch import nn

# --8<-- [start:rare]
hail = torch.tensor([1.0] + [0.0] * 9)  # one hour in ten
guesses = torch.arange(-4.0, 4.0, 0.01)
for weight in (1.0, 9.0):
    loss_function = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    losses = [loss_function(guess.expand(10), hail) for guess in guesses]
    best = guesses[torch.stack(losses).argmin()]
    print(f"pos_weight {weight:.0f}: says {torch.sigmoid(best):.2f}")
# > pos_weight 1: says 0.10
# > pos_weight 9: says 0.50
# --8<-- [end:rare]
