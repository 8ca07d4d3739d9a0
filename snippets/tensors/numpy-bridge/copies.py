"""Which methods make an independent copy."""

# needs: numpy (the arrays)

import numpy as np
import torch

# --8<-- [start:copies]
array = np.array([1.0, 2.0])
tensor = torch.from_numpy(array)
own = tensor.clone()
detached = tensor.detach()
array[:] = 0
print(own)
# > tensor([1., 2.], dtype=torch.float64)
print(detached)
# > tensor([0., 0.], dtype=torch.float64)
# --8<-- [end:copies]

# --8<-- [start:out]
tensor = torch.tensor([1.0, 2.0])
shared, own = tensor.numpy(), tensor.numpy().copy()
tensor.mul_(100)
print(shared, own)
# > [100. 200.] [1. 2.]
# --8<-- [end:out]
