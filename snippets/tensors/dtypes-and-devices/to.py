"""What `to` returns: the same tensor if nothing has to change, else a copy."""

import torch

# --8<-- [start:same]
x = torch.ones(3)
print(x.to("cpu") is x, x.to(torch.float64) is x)
# > True False
y = torch.tensor([1, 2, 3])
print(y.to("cpu", torch.float16))
# > tensor([1., 2., 3.], dtype=torch.float16)
print(y.to(x).dtype, y.dtype)
# > torch.float32 torch.int64
# --8<-- [end:same]
