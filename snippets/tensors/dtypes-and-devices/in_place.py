"""An operation in place keeps the type of the tensor, or fails."""

import torch

# --8<-- [start:refuse]
counts = torch.tensor([3, 0, 2])
try:
    counts += 0.5
except RuntimeError as error:
    print(error)
# > result type Float can't be cast to the desired output type Long
counts = counts + 0.5
print(counts)
# > tensor([3.5000, 0.5000, 2.5000])
small = torch.zeros(2)
small += torch.tensor([0.1, 0.2], dtype=torch.float64)
print(small.dtype)
# > torch.float32
# --8<-- [end:refuse]
