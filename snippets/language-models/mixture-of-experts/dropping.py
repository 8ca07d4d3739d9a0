"""Exercise: the share of choices that a capacity drops."""

import math

import torch


# --8<-- [start:starter]
def dropped_share(chosen: torch.Tensor, count: int, factor: float) -> float:
    """Return which share of all choices, (tokens, top), are beyond the capacity."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_dropping(dropped) -> str:
    """Try `dropped` on choices that are balanced, and on some that are not."""
    try:
        torch.manual_seed(0)
        even = torch.arange(24).view(12, 2) % 4
        cases = [
            ("balanced, factor 1", even, 4, 1.0, 0.0),
            ("balanced, factor 0.5", even, 4, 0.5, 0.5),
            ("all to expert 0", torch.zeros(10, 1, dtype=torch.int64), 5, 1.0, 0.8),
            ("half to 0, half to 1 of 8", torch.arange(16).view(8, 2) % 2, 8, 2.0, 0.5),
            ("10 choices, 4 experts", torch.arange(10).view(5, 2) % 4, 4, 1.0, 0.0),
        ]
        for top, count, factor in ((1, 6, 1.0), (2, 8, 1.25), (3, 5, 0.75)):
            chosen = torch.rand(50, count).square().topk(top, dim=-1).indices
            capacity, lost = math.ceil(factor * 50 * top / count), 0
            for expert in range(count):
                lost += max(0, (chosen == expert).sum().item() - capacity)
            cases.append((f"random, top {top}", chosen, count, factor, lost / 50 / top))
        for name, chosen, count, factor, right in cases:
            found = dropped(chosen.clone(), count, factor)
            if not isinstance(found, float):
                return f"Not yet: return a float, not a {type(found).__name__}."
            if not abs(found - right) <= 1e-6:
                return f"Not yet: {name}: {right:.3f} are dropped, not {found:.3f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_dropping(dropped_share))
    # > Not yet: balanced, factor 0.5: 0.500 are dropped, not 0.000.
    # --8<-- [end:try]
