"""Common mistake: nothing in the computation asked for a gradient."""

import torch

# --8<-- [start:untracked]
x = torch.tensor(3.0)
y = x**2
try:
    y.backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn
# --8<-- [end:untracked]
