"""The same seed, asked for another number of elements."""

# --8<-- [start:prefix]
import torch


def first_three(size: int) -> torch.Tensor:
    """Draw `size` normal numbers from seed 0 and return three of them."""
    torch.manual_seed(0)
    return torch.randn(size)[:3]


print(first_three(3))
# > tensor([ 1.5410, -0.2934, -2.1788])
print(first_three(15))
# > tensor([ 1.5410, -0.2934, -2.1788])
print(first_three(16))
# > tensor([-1.1258, -1.1524, -0.2506])
# --8<-- [end:prefix]
