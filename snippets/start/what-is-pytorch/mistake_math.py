"""Python's math functions leave the record."""

# --8<-- [start:math]
import math
import warnings

import torch

side = torch.tensor(9.0, requires_grad=True)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(math.sqrt(side))
# > 3.0
print(str(caught[0].message).split(" may ")[0], "…")
# > Converting a tensor with requires_grad=True to a scalar …

print(torch.sqrt(side))
# > tensor(3., grad_fn=<SqrtBackward0>)
# --8<-- [end:math]
