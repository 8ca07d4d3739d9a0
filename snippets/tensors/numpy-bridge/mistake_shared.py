"""A change in place on a tensor that shares the memory of an array."""

# needs: numpy (the array that suffers)

import numpy as np
import torch

# --8<-- [start:mistake]
photo = np.array([0.0, 128.0, 255.0])


def prepare(image: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(image).div_(255)


prepare(photo)
print(prepare(photo))
# > tensor([0.0000, 0.0020, 0.0039], dtype=torch.float64)
print(photo)
# > [0.         0.00196847 0.00392157]
photo = np.array([0.0, 128.0, 255.0])
print(torch.from_numpy(photo) / 255)
# > tensor([0.0000, 0.5020, 1.0000], dtype=torch.float64)
# --8<-- [end:mistake]
