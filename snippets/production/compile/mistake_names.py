"""Mistake: the weights of a compiled model, loaded into one that is not."""

# --8<-- [start:mistake]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
saved = torch.compile(model, backend="eager").state_dict()
plain = nn.Sequential(nn.Linear(2, 1))
try:
    plain.load_state_dict(saved)
except RuntimeError as error:
    print(error)
# > Error(s) in loading state_dict for Sequential:
# > 	Missing key(s) in state_dict: "0.weight", "0.bias".
# > 	Unexpected key(s) in state_dict: "_orig_mod.0.weight", "_orig_mod.0.bias".
print(plain.load_state_dict(model.state_dict()))
# > <All keys matched successfully>
# --8<-- [end:mistake]
