"""Solution: momentum that never fades."""

import torch
from in_disguise import check_disguise


# --8<-- [start:solution]
def disguised(weight, lr):
    return torch.optim.SGD([weight], lr=lr, momentum=1.0)


print(check_disguise(disguised))
# > Right!
# --8<-- [end:solution]
