"""Common mistake: a network returns the standard deviation itself."""

import torch
from torch.distributions import Normal

# --8<-- [start:mistake]
output = torch.tensor([0.3, -0.2])  # of a linear layer: any number
try:
    Normal(0.0, output)
except ValueError as error:
    print(str(error).replace("\n", " "))
print(output.log())  # and by hand, no message

print(Normal(0.0, (output / 2).exp()).scale)
# --8<-- [end:mistake]
