"""Solution: measure an error without a record."""

import torch
from quiet_error import check_mean_error


# --8<-- [start:solution]
@torch.no_grad()
def mean_error(weight, inputs, targets):
    return (weight * inputs - targets).abs().mean()


print(check_mean_error(mean_error))
# > Right!
# --8<-- [end:solution]
