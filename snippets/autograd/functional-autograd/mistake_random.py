"""Common mistake: random numbers under vmap, without saying which kind."""

from textwrap import fill

import torch
from torch.func import vmap


# --8<-- [start:random]
def noisy(x):
    return x + torch.rand(())


numbers = torch.zeros(3)
try:
    vmap(noisy)(numbers)
except RuntimeError as error:
    print(fill(str(error), 72))
# > vmap: called random operation while in randomness error mode. Please
# > either use the 'same' or 'different' randomness flags on vmap or perform
# > the randomness operation out of vmap

torch.manual_seed(0)
print(vmap(noisy, randomness="different")(numbers))
# > tensor([0.4963, 0.7682, 0.0885])
print(vmap(noisy, randomness="same")(numbers))
# > tensor([0.1320, 0.1320, 0.1320])
# --8<-- [end:random]
