"""inference_mode: no record, and no way back into one."""

from textwrap import fill

import torch

# --8<-- [start:mode]
weight = torch.tensor(2.0, requires_grad=True)
inputs = torch.tensor([1.0, 2.0, 3.0])
with torch.inference_mode():
    predictions = weight * inputs
print(predictions)
# > tensor([2., 4., 6.])
# --8<-- [end:mode]

# --8<-- [start:refused]
try:
    predictions * weight
except RuntimeError as error:
    print(fill(str(error), 72))
# > Inference tensors cannot be saved for backward. Please do not use
# > Tensors created in inference mode in computation tracked by autograd. To
# > work around this, you can make a clone to get a normal tensor and use it
# > in autograd, or use `torch.no_grad()` instead of
# > `torch.inference_mode()`.
print(predictions.clone() * weight)
# > tensor([ 4.,  8., 12.], grad_fn=<MulBackward0>)
# --8<-- [end:refused]
