"""The mean of batch means is not the mean."""

# --8<-- [start:means]
import torch

right = torch.tensor([1.0, 1.0, 1.0, 1.0, 0.0])
batches = right.split(4)
means = torch.stack([batch.mean() for batch in batches])
print(means.mean())
# > tensor(0.5000)
print(right.mean())
# > tensor(0.8000)
# --8<-- [end:means]
