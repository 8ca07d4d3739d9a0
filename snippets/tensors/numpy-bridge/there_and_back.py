"""From NumPy to PyTorch and back."""

# needs: numpy (the other end of the bridge)

# --8<-- [start:there]
import numpy as np
import torch

array = np.array([17.0, 21.0, 20.0])
tensor = torch.from_numpy(array)
print(tensor)
# > tensor([17., 21., 20.], dtype=torch.float64)
back = tensor.sqrt().numpy()
print(back)
# > [4.12310563 4.58257569 4.47213595]
print(type(back).__name__, back.dtype)
# > ndarray float64
# --8<-- [end:there]
