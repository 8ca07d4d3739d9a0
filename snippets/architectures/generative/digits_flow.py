"""A velocity for the digits, trained and saved."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)

from digits_parts import known, known_labels
from generators import F, Velocity, fit, flow_loss, torch
from safetensors.torch import save_file

# --8<-- [start:train]
torch.manual_seed(0)
velocity = Velocity(size=64, hidden=128, hints=10)
hints = F.one_hot(known_labels, 10).double()
fit(velocity, flow_loss, 2 * known - 1, hints, steps=1200)
save_file(velocity.float().state_dict(), "velocity.safetensors")
# saves> velocity.safetensors
# --8<-- [end:train]
