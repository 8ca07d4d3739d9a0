"""Why gradcheck wants float64: in float32 it fails a gradient that is right."""

# --8<-- [start:check]
import warnings

import torch

x = torch.tensor([0.5, 1.0, 1.5], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.autograd.gradcheck(torch.sin, (x,), raise_exception=False))
print(caught[0].message)
# --8<-- [end:check]
