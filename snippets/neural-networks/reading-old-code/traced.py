"""What TorchScript and torch.compile make of an `if`."""

# --8<-- [start:distance]
import warnings

import torch


def distance(x):
    if x > 0:
        return x
    return -x


print(distance(torch.tensor(3.0)), distance(torch.tensor(-5.0)))
# > tensor(3.) tensor(5.)
# --8<-- [end:distance]

# --8<-- [start:trace]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(distance, torch.tensor(3.0))

print(traced(torch.tensor(-5.0)))
# > tensor(-5.)
# --8<-- [end:trace]

# --8<-- [start:warned]
for message in dict.fromkeys(str(warning.message) for warning in caught):
    print("-", message.split(". ")[0])
# > - `torch.jit.trace` is deprecated
# > - Converting a tensor to a Python boolean might cause the trace to be incorrect
# --8<-- [end:warned]
