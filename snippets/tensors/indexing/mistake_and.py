"""Python's words `and` and `or` want one truth value."""

import torch

week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])

# --8<-- [start:mistake]
try:
    week[week > 20 and week < 30]
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous
try:
    week[week > 20 & week < 30]
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous

print(week[(week > 20) & (week < 30)])
# > tensor([21, 25, 28, 24])
# --8<-- [end:mistake]
