"""An optimizer wants a collection of parameters."""

import torch
from torch import nn

# --8<-- [start:mistake]
model = nn.Linear(2, 1)
for wrong in (model.weight, model):
    try:
        torch.optim.SGD(wrong, lr=0.1)
    except TypeError as error:
        print(str(error).replace(" should", "\n  should"))
# > params argument given to the optimizer
# >   should be an iterable of Tensors or dicts, but got torch.FloatTensor
# > 'Linear' object is not iterable

torch.optim.SGD([model.weight], lr=0.1)
torch.optim.SGD(model.parameters(), lr=0.1)
# --8<-- [end:mistake]
