"""Python's own `sum` and `max` on a table."""

import torch

# --8<-- [start:mistake]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
print(sum(week), week.sum())
# > tensor([22., 54., 19.]) tensor(95.)
try:
    max(week)
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous
# --8<-- [end:mistake]
