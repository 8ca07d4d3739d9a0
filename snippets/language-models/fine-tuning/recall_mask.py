"""Question: what a masked target does to the mean."""

import torch
from torch.nn import functional as F

# --8<-- [start:question]
logits = torch.zeros(3, 2)  # three guesses among two tokens
targets = torch.tensor([-100, -100, 1])

print(f"{F.cross_entropy(logits, targets):.2f}")
# > 0.69
# --8<-- [end:question]
