"""Common mistake: changing a weight between forward and backward."""

from textwrap import fill

import torch

# --8<-- [start:early]
weight = torch.tensor(2.0, requires_grad=True)
loss = (weight**2 - 9) ** 2
with torch.no_grad():
    weight -= 0.1
try:
    loss.backward()
except RuntimeError as error:
    message = str(error).partition(" Hint")[0]
    print(fill(message, 72))
# > one of the variables needed for gradient computation has been modified
# > by an inplace operation: [torch.FloatTensor []] is at version 1;
# > expected version 0 instead.
# --8<-- [end:early]
