"""Question: which target belongs to a token."""

import torch

# --8<-- [start:question]
window = torch.tensor([5, 7, 9, 11])
inputs, targets = window[:-1], window[1:]

print(targets[inputs == 7].item())
# > 9
# --8<-- [end:question]
