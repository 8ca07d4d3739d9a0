"""The first test of a training, and what it cannot see."""

# needs: sklearn (the digits come with it)

import torch
from digits import inputs, new_model, targets
from fitting import fit_one_batch

# --8<-- [start:healthy]
losses = fit_one_batch(new_model(), inputs, targets)
print(f"from {losses[0]:.2f} to {losses[-1]:.2f}")
# > from 2.32 to 0.01
# --8<-- [end:healthy]

# --8<-- [start:shuffled]
torch.manual_seed(1)
wrong = targets[torch.randperm(16)]
losses = fit_one_batch(new_model(), inputs, wrong)
print(f"from {losses[0]:.2f} to {losses[-1]:.2f}")
# > from 2.30 to 0.02
# --8<-- [end:shuffled]
