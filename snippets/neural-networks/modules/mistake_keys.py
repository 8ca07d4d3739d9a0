"""Common mistake: a state dict that was made by another architecture."""

# --8<-- [start:mistake]
import textwrap

from torch import nn

small = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
layers = {"hidden": nn.Linear(3, 4), "output": nn.Linear(4, 1)}
renamed = nn.ModuleDict(layers)
try:
    small.load_state_dict(renamed.state_dict())
except RuntimeError as error:
    for line in str(error).split("\n"):
        print(textwrap.fill(line.strip(), 72))
# > Error(s) in loading state_dict for Sequential:
# > Missing key(s) in state_dict: "0.weight", "0.bias", "2.weight",
# > "2.bias".
# > Unexpected key(s) in state_dict: "hidden.weight", "hidden.bias",
# > "output.weight", "output.bias".
large = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
try:
    large.load_state_dict(small.state_dict())
except RuntimeError as error:
    print(textwrap.fill(str(error).split("\n")[1].strip(), 72))
# > size mismatch for 0.weight: copying a param with shape torch.Size([4,
# > 3]) from checkpoint, the shape in current model is torch.Size([8, 3]).
# --8<-- [end:mistake]
