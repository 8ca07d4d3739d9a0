"""Question: what casting to whole numbers does, and to whom."""

import torch

# --8<-- [start:question]
readings = torch.tensor([1.9, -1.9])
whole = readings.to(torch.int64)

print(whole.tolist(), readings.dtype)
# > [1, -1] torch.float32
# --8<-- [end:question]
