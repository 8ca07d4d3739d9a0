"""Solution: the acceleration at many times."""

import torch
from acceleration import check_accelerations


# --8<-- [start:solution]
def accelerations(position, times):
    acceleration = torch.func.grad(torch.func.grad(position))
    return torch.func.vmap(acceleration)(times)


print(check_accelerations(accelerations))
# > Right!
# --8<-- [end:solution]
