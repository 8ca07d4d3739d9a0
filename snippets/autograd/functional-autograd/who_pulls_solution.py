"""Solution: which example pulls hardest at the weights?"""

import torch
from who_pulls import check_pulls, loss


# --8<-- [start:solution]
def pulls(weights, features, targets):
    each = torch.func.vmap(torch.func.grad(loss), in_dims=(None, 0, 0))
    return each(weights, features, targets).norm(dim=1)


print(check_pulls(pulls))
# > Right!
# --8<-- [end:solution]
