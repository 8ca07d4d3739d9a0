"""A column minus a row: the mistake that raises no error."""

import torch

# --8<-- [start:loss]
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
print(((predictions - targets) ** 2).mean())
# > tensor(2.5000)
# --8<-- [end:loss]

# --8<-- [start:worse]
average = torch.full((4, 1), 2.5)  # the mean of the targets, each time
print(((average - targets) ** 2).mean())
# > tensor(1.2500)
assert predictions.squeeze(1).shape == targets.shape
errors = predictions.squeeze(1) - targets
print((errors**2).mean())
# > tensor(0.)
# --8<-- [end:worse]
