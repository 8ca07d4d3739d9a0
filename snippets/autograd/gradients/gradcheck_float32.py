"""Why gradcheck wants float64: in float32 it fails a gradient that is right."""

# --8<-- [start:check]
import warnings
from textwrap import fill

import torch

x = torch.tensor([0.5, 1.0, 1.5], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.autograd.gradcheck(torch.sin, (x,), raise_exception=False))
# > False
print(fill(str(caught[0].message), 76))
# > Input #0 requires gradient and is not a double precision floating point or
# > complex. This check will likely fail if all the inputs are not of double
# > precision floating point or complex.
# --8<-- [end:check]
