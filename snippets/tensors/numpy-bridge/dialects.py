"""The same name, another result: std and median."""

# needs: numpy (for comparison)

import numpy as np
import torch

# --8<-- [start:predict]
numbers = [1.0, 2.0, 3.0, 4.0]
print(np.std(numbers), np.median(numbers))
# > 1.118033988749895 2.5
print(torch.tensor(numbers).std(), torch.tensor(numbers).median())
# > tensor(1.2910) tensor(2.)
# --8<-- [end:predict]

# --8<-- [start:same]
print(torch.tensor(numbers).std(correction=0))
# > tensor(1.1180)
print(torch.tensor(numbers).quantile(0.5))
# > tensor(2.5000)
# --8<-- [end:same]
