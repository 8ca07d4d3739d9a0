"""Common mistake: the state of the random numbers on another device."""

# needs: sklearn (another snippet, which is imported, loads the digits)

import torch
from training import folder

# --8<-- [start:mistake]
torch.save({"rng": torch.get_rng_state()}, folder / "rng.pt")
device = "meta"  # stands in for a GPU
try:
    checkpoint = torch.load(folder / "rng.pt", map_location=device)
    torch.set_rng_state(checkpoint["rng"])
except TypeError as error:
    print(error)
# > RNG state must be a torch.ByteTensor

checkpoint = torch.load(folder / "rng.pt", map_location="cpu")
torch.set_rng_state(checkpoint["rng"])
# --8<-- [end:mistake]
