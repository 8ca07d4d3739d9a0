"""Train the baseline in the same way, and keep it."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

import torch
from digits import train
from flat import Flat
from safetensors.torch import save_file
from strips import make_strips
from training import fit

train_strips, train_targets, _ = make_strips(train, 4000, seed=0)

# --8<-- [start:train]
torch.manual_seed(0)
flat = Flat()
loss = fit(flat, train_strips, train_targets)
print(f"loss {loss:.2f}")
# > loss 0.14

save_file(flat.state_dict(), "flat.safetensors")
# saves> flat.safetensors
# --8<-- [end:train]
