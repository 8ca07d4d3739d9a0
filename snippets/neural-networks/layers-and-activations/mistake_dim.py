"""Common mistake: softmax without `dim`."""

# --8<-- [start:mistake]
import textwrap
import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.Softmax()(torch.zeros(2, 3))
print(textwrap.fill(str(caught[0].message), 72))
# > Implicit dimension choice for softmax has been deprecated. Change the
# > call to include dim=X as an argument.
# --8<-- [end:mistake]
