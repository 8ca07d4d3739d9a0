"""Answers to the exercise “The best constant”, and what its check says to each."""

from best_baseline import best_baseline, check_best_baseline, torch


def closed(chances, rewards):
    """Use that the squared length of a slope is 1 - 2p + the sum of all p²."""
    squares = 1 - 2 * chances + chances.square().sum()
    weights = chances * squares
    return float((weights * rewards).sum() / weights.sum())


def by_search(chances, rewards):
    slopes = torch.eye(len(chances)).double() - chances
    low, high = rewards.min().item(), rewards.max().item()

    def spread(b):
        each = (rewards - b)[:, None] * slopes
        return (chances @ each.square().sum(dim=1)).item()

    for _ in range(200):
        one, other = low + (high - low) / 3, high - (high - low) / 3
        if spread(one) < spread(other):
            high = other
        else:
            low = one
    return (low + high) / 2


def unweighted(chances, rewards):
    slopes = torch.eye(len(chances)).double() - chances
    weights = slopes.square().sum(dim=1)
    return float(weights @ rewards / weights.sum())


def not_squared(chances, rewards):
    weights = chances * (torch.eye(len(chances)).double() - chances).norm(dim=1)
    return float(weights @ rewards / weights.sum())


RIGHT = {"closed form": closed, "a search": by_search}
WRONG = {
    "the mean": best_baseline,
    "the plain mean of the arms": lambda p, r: r.mean().item(),
    "the best arm": lambda p, r: r.max().item(),
    "chances forgotten": unweighted,
    "not squared": not_squared,
    "zero": lambda p, r: 0.0,
    "a tensor": lambda p, r: p @ r,
    "nan": lambda p, r: float("nan"),
    "nothing": lambda p, r: None,
    "a list": lambda p, r: [closed(p, r)],
    "shapes that do not fit": lambda p, r: float(p @ r[:-1]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_best_baseline(answer)}")
# > closed form: Right!
# > a search: Right!
# > the mean: Not yet: with 2 arms, 3.76, and 4.95 is better.
# > the plain mean of the arms: Not yet: with 2 arms, 4.35, and 4.95 is better.
# > the best arm: Not yet: with 2 arms, 5.17, and 4.95 is better.
# > chances forgotten: Not yet: with 2 arms, 5.13, and 4.95 is better.
# > not squared: Not yet: with 2 arms, 4.35, and 4.95 is better.
# > zero: Not yet: with 2 arms, 0.00, and 4.95 is better.
# > a tensor: Not yet: return a float, not Tensor.
# > nan: Not yet: with 2 arms, nan, and 4.95 is better.
# > nothing: Not yet: return a float, not NoneType.
# > a list: Not yet: return a float, not list.
# > shapes that do not fit: Not yet: RuntimeError: inconsistent tensor size, expected tensor [2] and src [1] to have the same number of elements, but got 2 and 1 elements respectively
