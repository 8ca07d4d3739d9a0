"""Solution: a mean of the rewards, weighted by the squared length of the slopes."""

from best_baseline import check_best_baseline, torch


# --8<-- [start:solution]
def best_baseline(chances: torch.Tensor, rewards: torch.Tensor) -> float:
    """Return the baseline with the smallest total variance of the gradient."""
    slopes = torch.eye(len(chances), dtype=chances.dtype) - chances
    weights = chances * slopes.square().sum(dim=1)
    return ((weights @ rewards) / weights.sum()).item()


print(check_best_baseline(best_baseline))
# > Right!
likely, pays = torch.tensor([0.9, 0.05, 0.05]), torch.tensor([1.0, 0.0, 3.0])
print(f"{best_baseline(likely, pays):.2f}, and the mean is {likely @ pays:.2f}")
# > 1.46, and the mean is 1.05
# --8<-- [end:solution]
