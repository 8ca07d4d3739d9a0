"""Common mistake: whole numbers, or float64, into a layer of float32."""

# --8<-- [start:mistake]
import numpy
import torch
from torch import nn

dense = nn.Linear(3, 1)
for data in (torch.tensor([1, 2, 3]), torch.from_numpy(numpy.ones(3))):
    try:
        dense(data)
    except RuntimeError as error:
        print(error)
# > mat1 and mat2 must have the same dtype, but got Long and Float
# > mat1 and mat2 must have the same dtype, but got Double and Float

print(dense(data.float()).shape)
# > torch.Size([1])
# --8<-- [end:mistake]
