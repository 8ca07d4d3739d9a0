"""A file that runs code when it is loaded, and what refuses it."""

import pickle

import torch
from messages import short
from pickled import Greeting
from reader import folder

# --8<-- [start:write]
weights = {"0.weight": torch.ones(1, 3), "extra": Greeting()}
torch.save(weights, folder / "stranger.pt")
# --8<-- [end:write]

# --8<-- [start:run]
state = torch.load(folder / "stranger.pt", weights_only=False)
# > This line was printed by the file.
# --8<-- [end:run]

# --8<-- [start:refuse]
try:
    torch.load(folder / "stranger.pt")
except pickle.UnpicklingError as error:
    print(short(error))
# > Unsupported global: GLOBAL print was not an allowed global by default.
# --8<-- [end:refuse]
