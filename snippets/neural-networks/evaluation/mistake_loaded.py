"""Common mistake: the answer of `load_state_dict` is no model."""

import torch
from torch import nn

# --8<-- [start:mistake]
state = nn.Linear(64, 10).state_dict()
try:
    restored = nn.Linear(64, 10).load_state_dict(state)
    restored.eval()
except AttributeError as error:
    print(error)
# > '_IncompatibleKeys' object has no attribute 'eval'

restored = nn.Linear(64, 10)
print(restored.load_state_dict(state))
# > <All keys matched successfully>
print(restored.eval()(torch.rand(1, 64)).shape)
# > torch.Size([1, 10])
# --8<-- [end:mistake]
