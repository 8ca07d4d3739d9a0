"""Stage 5: a few large steps in place of a hundred small ones."""

import torch
from arrival_times_solution import arrival_times  # noqa: F401


# --8<-- [start:starter]
def locate_fast(stations, heard, start, steps=5):
    """Return the source, of shape (3,), after a few large steps."""
    return start  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_locate_fast(locate_fast):
    """Say whether five steps are enough, and three come close."""
    stations = torch.tensor([[0.0, 0], [10, 0], [10, 10], [0, 10]])
    right = torch.tensor([4.0, 7.0, 2.0])
    heard = 2 + torch.linalg.vector_norm(stations - right[:2], dim=1) / 0.34
    start = torch.tensor([5.0, 5.0, 0.0])
    for steps, near in ((5, 0.001), (3, 0.05)):
        found = locate_fast(stations, heard, start, steps)
        if not isinstance(found, torch.Tensor) or found.shape != (3,):
            return "Not yet: return a tensor of shape (3,), with x, y and t."
        if start.tolist() != [5.0, 5.0, 0.0]:
            return "Not yet: the start was changed."
        miss = (found - right)[:2].norm().item()
        if not miss < near:
            return f"Not yet: after {steps} steps, {miss:.3f} km are left."
    if not torch.equal(locate_fast(stations, heard, start, 0), start):
        return "Not yet: 0 steps end elsewhere than at the start."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_locate_fast(locate_fast))
    # > Not yet: after 5 steps, 2.236 km are left.
    # --8<-- [end:try]
