"""Train the reader, and keep it."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

import torch
from digits import train
from reader_solution import Reader
from strips import make_strips
from training import fit

# isort: split

# --8<-- [start:train]
from safetensors.torch import save_file

train_strips, train_targets, _ = make_strips(train, 4000, seed=0)
torch.manual_seed(0)
reader = Reader()
loss = fit(reader, train_strips, train_targets)
print(f"loss {loss:.2f}")
# > loss 0.08

save_file(reader.state_dict(), "reader.safetensors")
# saves> reader.safetensors
# --8<-- [end:train]
