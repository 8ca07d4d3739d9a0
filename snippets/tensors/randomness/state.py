"""Save the state of a generator, and go back to it."""

# --8<-- [start:global]
import torch

torch.manual_seed(0)
torch.rand(100)  # half of a long computation

state = torch.get_rng_state()
rest = torch.rand(3)

torch.set_rng_state(state)
print(torch.equal(rest, torch.rand(3)))
# > True
# --8<-- [end:global]
