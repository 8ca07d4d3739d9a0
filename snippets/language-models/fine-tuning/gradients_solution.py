"""Solution: the rule of a product, and what it says about the start."""

import torch
from gradients import check_gradients
from torch import Tensor


# --8<-- [start:solution]
def lora_gradients(
    gradient: Tensor, up: Tensor, down: Tensor, scale: float
) -> tuple[Tensor, Tensor]:
    """Return the gradients of up and of down, from that of the whole weight."""
    return scale * gradient @ down.T, scale * up.T @ gradient


print(check_gradients(lora_gradients))
# > Right!

random = torch.ones(5, 2), torch.ones(2, 7)
zero = torch.zeros(5, 2), torch.zeros(2, 7)
for up, down in ((zero[0], random[1]), (zero[0], zero[1])):
    found = lora_gradients(torch.ones(5, 7), up, down, scale=2.0)
    print([part.abs().sum().item() for part in found])
# > [140.0, 0.0]
# > [0.0, 0.0]
# --8<-- [end:solution]
