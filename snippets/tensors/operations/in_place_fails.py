"""Cases in which an operation in place is refused."""

import torch

# --8<-- [start:type]
counts = torch.tensor([12, 30, 8])
try:
    counts.mul_(0.5)
except RuntimeError as error:
    print(error)
# > result type Float can't be cast to the desired output type Long
print(counts * 0.5)
# > tensor([ 6., 15.,  4.])
# --8<-- [end:type]

# --8<-- [start:size]
totals = torch.zeros(3)
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
try:
    totals += week
except RuntimeError as error:
    print(error)
# > output with shape [3] doesn't match the broadcast shape [2, 3]
totals += week.sum(dim=0)
print(totals)
# > tensor([22., 54., 19.])
# --8<-- [end:size]

# --8<-- [start:leaf]
weight = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weight -= 0.1
except RuntimeError as error:
    print(error)
# > a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():
    weight -= 0.1
print(weight)
# > tensor([0.9000, 1.9000], requires_grad=True)
# --8<-- [end:leaf]

# --8<-- [start:overlap]
steps = torch.ones(5)
try:
    steps[1:] += steps[:-1]
except RuntimeError as error:
    print(str(error).split(". ")[0].replace(" and", "\nand"))
# > unsupported operation: some elements of the input tensor
# > and the written-to tensor refer to a single memory location
steps[1:] += steps[:-1].clone()
print(steps)
# > tensor([1., 2., 2., 2., 2.])
# --8<-- [end:overlap]
