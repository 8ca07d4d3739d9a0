"""Train a transformer to reverse, and save it."""

# needs: safetensors (it saves the weights)

from reversing import kinds, torch, train

# --8<-- [start:save]
from safetensors.torch import save_file

torch.manual_seed(0)
model = kinds["transformer"]().double()
train(model, steps=200, lr=0.005)
save_file(model.state_dict(), "reverser.safetensors")
# saves> reverser.safetensors
# --8<-- [end:save]
