"""Question: what a column minus a row is."""

import torch

# --8<-- [start:question]
prediction = torch.zeros(4, 1)  # as a model with one output returns it
truth = torch.zeros(4)

print((prediction - truth).shape)
# > torch.Size([4, 4])
# --8<-- [end:question]
