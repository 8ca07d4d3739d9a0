"""`view` with a dtype reads the same bits as other numbers."""

import torch

# --8<-- [start:mistake]
prices = torch.tensor([1.0, 2.5])
print(prices.view(torch.int32))
# > tensor([1065353216, 1075838976], dtype=torch.int32)
print(prices.to(torch.int32))
# > tensor([1, 2], dtype=torch.int32)
# --8<-- [end:mistake]
