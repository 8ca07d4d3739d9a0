"""Matrix products whose inner sizes differ."""

import torch

# --8<-- [start:mistake]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
costs = torch.tensor([[1.0, 0.1, 6.0], [1.5, 0.2, 7.0]])
try:
    week @ costs
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
print(week @ costs.mT)
# > tensor([[63.0000, 80.0000],
# >         [78.4000, 96.8000]])
# --8<-- [end:mistake]

# --8<-- [start:relatives]
for left, right in (((2, 3), (2,)), ((4, 2, 3), (4, 2, 3))):
    try:
        torch.ones(left) @ torch.ones(right)
    except RuntimeError as error:
        print(left, "@", right)
        print(" ", str(error).replace(" of b", "\n  of b"))
# > (2, 3) @ (2,)
# >   size mismatch, got input (2), mat (2x3), vec (2)
# > (4, 2, 3) @ (4, 2, 3)
# >   Expected size for first two dimensions
# >   of batch2 tensor to be: [4, 3] but got: [4, 2].
# --8<-- [end:relatives]
