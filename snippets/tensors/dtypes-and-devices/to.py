"""What `to` returns: the same tensor if nothing has to change, else a copy."""

import torch

# --8<-- [start:same]
x = torch.ones(3)
print(x.to("cpu") is x)
# > True
print(x.to(torch.float32) is x)
# > True
print(x.to(torch.float64) is x)
# > False
# --8<-- [end:same]

# --8<-- [start:both]
y = torch.tensor([1, 2, 3])
print(y.to("cpu", torch.float16))
# > tensor([1., 2., 3.], dtype=torch.float16)
print(y.to(x).dtype)
# > torch.float32
# --8<-- [end:both]
