"""Common mistake: dropout that stays on in evaluation."""

# --8<-- [start:mistake]
import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    """Half of the inputs are dropped, always."""

    def forward(self, x):
        return F.dropout(x, 0.5)


torch.manual_seed(0)
print(Net().eval()(torch.ones(6)))
# > tensor([0., 0., 2., 0., 0., 0.])
# --8<-- [end:mistake]
