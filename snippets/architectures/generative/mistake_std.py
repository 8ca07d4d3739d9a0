"""Common mistake: a network returns the standard deviation itself."""

import torch
from torch.distributions import Normal

# --8<-- [start:mistake]
output = torch.tensor([0.3, -0.2])  # of a linear layer: any number
try:
    Normal(0.0, output)
except ValueError as error:
    print(str(error).replace("\n", " "))
# > Expected parameter scale (Tensor of shape (2,)) of distribution Normal(loc: torch.Size([2]), scale: torch.Size([2])) to satisfy the constraint GreaterThan(lower_bound=0.0), but found invalid values: tensor([ 0.3000, -0.2000])
print(output.log())  # and by hand, no message
# > tensor([-1.2040,     nan])

print(Normal(0.0, (output / 2).exp()).scale)
# > tensor([1.1618, 0.9048])
# --8<-- [end:mistake]
