"""A rare event, and what weights make of it."""

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

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.5, 3.0]])
sky = torch.tensor([0, 1])
weight = torch.tensor([1.0, 3.0, 1.0])  # cloud counts three times
each = nn.CrossEntropyLoss(reduction="none")(logits, sky)
print((each * weight[sky]).sum() / weight[sky].sum())
# > tensor(2.0552)
print(nn.CrossEntropyLoss(weight=weight)(logits, sky))
# > tensor(2.0552)
# --8<-- [end:rare]
