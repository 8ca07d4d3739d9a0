"""Question: what the mean of means is."""

import torch

# --8<-- [start:question]
losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 6.0])
batches = losses.split(4)

total = 0.0
for batch in batches:
    total += batch.mean().item()

print(total / len(batches))
# > 3.5
# --8<-- [end:question]
