"""The index of gather needs as many dimensions as the tensor."""

import torch

# --8<-- [start:mistake]
scores = torch.tensor([[0.2, 0.8], [0.6, 0.4]])
labels = torch.tensor([1, 0])
try:
    scores.gather(1, labels)
except RuntimeError as error:
    print(error)
# > Index tensor must have the same number of dimensions as input tensor

print(scores.gather(1, labels[:, None]).squeeze(1))
# > tensor([0.8000, 0.6000])
# --8<-- [end:mistake]
