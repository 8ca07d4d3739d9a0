"""The same name, another result: std and median."""

# needs: numpy (for comparison)

import numpy as np
import torch

# --8<-- [start:predict]
numbers = [1.0, 2.0, 3.0, 4.0]
tensor = torch.tensor(numbers)
print(np.std(numbers), tensor.std(), np.median(numbers), tensor.median())
# > 1.118033988749895 tensor(1.2910) 2.5 tensor(2.)
# --8<-- [end:predict]

# --8<-- [start:same]
print(tensor.std(correction=0), tensor.quantile(0.5))
# > tensor(1.1180) tensor(2.5000)
# --8<-- [end:same]
