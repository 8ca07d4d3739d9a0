"""A checkpoint that isn't told which of its two ways to take."""

# --8<-- [start:mistake]
import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(4, 4), torch.ones(2, 4, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    checkpoint(layer, x).sum().backward()
print(caught[0].message)
# > torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly. Starting in PyTorch 2.9, calling checkpoint without use_reentrant will raise an exception. use_reentrant=False is recommended, but if you need to preserve the current default behavior, you can pass use_reentrant=True. Refer to docs for more details on the differences between the two variants.
# --8<-- [end:mistake]
