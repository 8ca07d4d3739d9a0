"""Python's seed does not reach torch."""

# --8<-- [start:mistake]
import random

import torch

random.seed(0)
first = torch.rand(3)
random.seed(0)
print(torch.equal(first, torch.rand(3)))
# > False
# --8<-- [end:mistake]
