"""Five functions that make a tensor of an array; one of them always copies."""

# needs: numpy (the array)

import numpy as np
import torch

# --8<-- [start:doors]
array = np.array([17.0, 21.0, 20.0])
doors = (torch.from_numpy, torch.as_tensor, torch.asarray)
for door in (*doors, torch.from_dlpack, torch.tensor):
    tensor = door(array)
    shared = np.shares_memory(array, tensor.numpy())
    print(f"{door.__name__:11}", "shares" if shared else "copies")
# > from_numpy  shares
# > as_tensor   shares
# > asarray     shares
# > from_dlpack shares
# > tensor      copies
# --8<-- [end:doors]

# --8<-- [start:depends]
doubles = np.zeros(3)
singles = np.zeros(3, dtype=np.float32)
for array in (doubles, singles):
    tensor = torch.as_tensor(array, dtype=torch.float32)
    tensor += 1
print(doubles, singles)
# > [0. 0. 0.] [1. 1. 1.]
# --8<-- [end:depends]
