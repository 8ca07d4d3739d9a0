"""A whole model in a file: refused since 2.6."""

# --8<-- [start:whole]
import pickle
import tempfile
from pathlib import Path

import torch
from torch import nn

folder = tempfile.TemporaryDirectory()
path = Path(folder.name) / "model.pt"
model = nn.Linear(2, 1)

torch.save(model, path)
try:
    torch.load(path)
except pickle.UnpicklingError as error:
    print(str(error).split(".")[0])
# > Weights only load failed
# --8<-- [end:whole]

# --8<-- [start:state]
torch.save(model.state_dict(), path)
print(model.load_state_dict(torch.load(path)))
# > <All keys matched successfully>
folder.cleanup()
# --8<-- [end:state]
