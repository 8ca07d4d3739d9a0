"""Which data type `torch.tensor` picks for the numbers it is given."""

import torch

# --8<-- [start:infer]
for numbers in ([1, 2, 3], [1.0, 2.0, 3.0], [True, False]):
    tensor = torch.tensor(numbers)
    print(tensor, tensor.dtype)
# > tensor([1, 2, 3]) torch.int64
# > tensor([1., 2., 3.]) torch.float32
# > tensor([ True, False]) torch.bool
print(torch.tensor([1, 2, 3], dtype=torch.float64))
# > tensor([1., 2., 3.], dtype=torch.float64)
# --8<-- [end:infer]

# --8<-- [start:mix]
print(torch.tensor([1, 2.5, True]))
# > tensor([1.0000, 2.5000, 1.0000])
# --8<-- [end:mix]
