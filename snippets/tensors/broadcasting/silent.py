"""A column minus a row: the mistake that raises no error."""

import torch

# --8<-- [start:loss]
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
print(((predictions - targets) ** 2).mean())
# > tensor(2.5000)
# --8<-- [end:loss]

# --8<-- [start:shape]
print(targets.shape, predictions.shape)
# > torch.Size([4]) torch.Size([4, 1])
print(predictions - targets)
# > tensor([[ 0., -1., -2., -3.],
# >         [ 1.,  0., -1., -2.],
# >         [ 2.,  1.,  0., -1.],
# >         [ 3.,  2.,  1.,  0.]])
# --8<-- [end:shape]

# --8<-- [start:worse]
average = torch.full((4, 1), 2.5)  # the mean of the targets, each time
print(((average - targets) ** 2).mean())
# > tensor(1.2500)
# --8<-- [end:worse]

# --8<-- [start:right]
errors = predictions.squeeze(1) - targets
print((errors**2).mean())
# > tensor(0.)
errors = average.squeeze(1) - targets
print((errors**2).mean())
# > tensor(1.2500)
# --8<-- [end:right]

# --8<-- [start:guard]
assert predictions.squeeze(1).shape == targets.shape
# --8<-- [end:guard]
