"""Common mistake: a folder that does not exist."""

import torch
from reader import folder

# --8<-- [start:mistake]
try:
    torch.save({"epoch": 1}, "checkpoints/last.pt")
except RuntimeError as error:
    print(error)
# > Parent directory checkpoints does not exist.

(folder / "checkpoints").mkdir(exist_ok=True)
torch.save({"epoch": 1}, folder / "checkpoints" / "last.pt")
# --8<-- [end:mistake]
