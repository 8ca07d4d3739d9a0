"""Solution: count the choices of each expert, and what is above the capacity."""

from dropping import check_dropping, math, torch


# --8<-- [start:solution]
def dropped_share(chosen: torch.Tensor, count: int, factor: float) -> float:
    """Return which share of all choices, (tokens, top), are beyond the capacity."""
    capacity = math.ceil(factor * chosen.numel() / count)
    counts = chosen.flatten().bincount(minlength=count)
    return (counts - capacity).clamp(min=0).sum().item() / chosen.numel()


print(check_dropping(dropped_share))
# > Right!
torch.manual_seed(0)
shares = [0.3, 0.2] + [0.5 / 6] * 6  # of eight experts, two are busy
busy = torch.tensor(shares).multinomial(2000, replacement=True).view(1000, 2)
for factor in (1.0, 1.25, 2.0, 2.5):
    print(f"factor {factor}: {dropped_share(busy, 8, factor):.0%}")
# > factor 1.0: 25%
# > factor 1.25: 19%
# > factor 2.0: 6%
# > factor 2.5: 0%
# --8<-- [end:solution]
