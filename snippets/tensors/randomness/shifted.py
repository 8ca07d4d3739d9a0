"""One draw more shifts all draws that follow."""

# --8<-- [start:shift]
import torch

torch.manual_seed(0)
weights = torch.rand(3)
noise = torch.rand(3)

torch.manual_seed(0)
same_weights = torch.rand(3)
torch.rand(2)  # a new line, somewhere in the program
other_noise = torch.rand(3)

print(torch.equal(weights, same_weights))
# > True
print(torch.equal(noise, other_noise))
# > False
# --8<-- [end:shift]
