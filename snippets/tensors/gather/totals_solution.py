"""Solution: the variant that adds."""

import torch
from totals import check_totals


# --8<-- [start:solution]
def totals(amounts: torch.Tensor, shops: torch.Tensor, count: int) -> torch.Tensor:
    """Return the sum of the amounts of each shop, from shop 0 to count - 1."""
    result = torch.zeros(count, dtype=amounts.dtype)
    return result.scatter_add(0, shops, amounts)


print(check_totals(totals))
# > Right!
# --8<-- [end:solution]
