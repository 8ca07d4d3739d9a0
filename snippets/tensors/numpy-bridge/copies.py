"""Which methods make an independent copy."""

# needs: numpy (the arrays)

import numpy as np
import torch

# --8<-- [start:copies]
array = np.array([1.0, 2.0])
tensor = torch.from_numpy(array)
own, detached = tensor.clone(), tensor.detach()
array[:] = 0
print(own, detached)
# > tensor([1., 2.], dtype=torch.float64) tensor([0., 0.], dtype=torch.float64)
# --8<-- [end:copies]
