"""The floats of NumPy have 64 bits, those of PyTorch 32."""

# needs: numpy (the other default)

import numpy as np
import torch

# --8<-- [start:defaults]
print(np.array([0.1, 0.2]).dtype, torch.tensor([0.1, 0.2]).dtype)
# > float64 torch.float32
print(np.array([1, 2]).dtype, torch.tensor([1, 2]).dtype)
# > int64 torch.int64
print(torch.tensor(np.array([0.1, 0.2])))
# > tensor([0.1000, 0.2000], dtype=torch.float64)
print(torch.tensor([np.float64(0.1), np.float64(0.2)]).dtype)
# > torch.float64
# --8<-- [end:defaults]

# --8<-- [start:missing]
brain = torch.tensor([1.5, 2.5], dtype=torch.bfloat16)
try:
    brain.numpy()
except TypeError as error:
    print(error)
# > Got unsupported ScalarType BFloat16
print(brain.float().numpy())
# > [1.5 2.5]
# --8<-- [end:missing]
