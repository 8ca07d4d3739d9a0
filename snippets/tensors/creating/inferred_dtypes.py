"""Which data type `torch.tensor` picks for the numbers it is given."""

import torch

# --8<-- [start:infer]
print(torch.tensor([1, 2, 3]).dtype)
# > torch.int64
print(torch.tensor([1.0, 2.0, 3.0]).dtype)
# > torch.float32
print(torch.tensor([True, False]).dtype)
# > torch.bool
# --8<-- [end:infer]

# --8<-- [start:mix]
print(torch.tensor([1, 2.5, True]))
# > tensor([1.0000, 2.5000, 1.0000])
# --8<-- [end:mix]

# --8<-- [start:choose]
print(torch.tensor([1, 2, 3], dtype=torch.float32))
# > tensor([1., 2., 3.])
print(torch.tensor([1, 2, 3], dtype=torch.float64))
# > tensor([1., 2., 3.], dtype=torch.float64)
# --8<-- [end:choose]
