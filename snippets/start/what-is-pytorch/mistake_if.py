"""An `if` needs one answer, not several."""

import torch

# --8<-- [start:several]
usage = torch.tensor([60.0, 150.0])

try:
    if usage <= 100:
        print("low rate")
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous

print(usage <= 100)
# > tensor([ True, False])
# --8<-- [end:several]

# --8<-- [start:where]
low = 0.20 * usage
high = 20 + 0.35 * (usage - 100)
print(torch.where(usage <= 100, low, high))
# > tensor([12.0000, 37.5000])
# --8<-- [end:where]
