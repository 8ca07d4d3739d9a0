"""A function that changes its argument behind the caller's back."""

import torch


# --8<-- [start:mistake]
def centered(values: torch.Tensor) -> torch.Tensor:
    values -= values.mean()
    return values


prices = torch.tensor([4.0, 0.5, 15.0])
print(centered(prices))
# > tensor([-2.5000, -6.0000,  8.5000])
print(prices)
# > tensor([-2.5000, -6.0000,  8.5000])
# --8<-- [end:mistake]
