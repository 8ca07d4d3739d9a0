"""Stage 3: gradient descent from a guess to the source."""

import torch
from misfit_solution import misfit  # noqa: F401


# --8<-- [start:starter]
def locate(stations, heard, start, learning_rate=0.2, steps=100):
    """Return the source, of shape (3,), that descent reaches from a start."""
    return start  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_locate(locate):
    """Say whether the descent arrives, and leaves its start alone."""
    stations = torch.tensor([[0.0, 0], [10, 0], [10, 10], [0, 10]])
    right = torch.tensor([4.0, 7.0, 2.0])
    heard = 2 + torch.linalg.vector_norm(stations - right[:2], dim=1) / 0.34
    start = torch.tensor([5.0, 5.0, 0.0])
    found = locate(stations, heard, start)
    if not isinstance(found, torch.Tensor) or found.shape != (3,):
        return "Not yet: return a tensor of shape (3,), with x, y and t."
    if start.tolist() != [5.0, 5.0, 0.0] or start.requires_grad:
        return "Not yet: the start was changed. Walk with a copy of it."
    if found.requires_grad:
        return "Not yet: return the source without its record."
    miss = (found - right)[:2].norm().item()
    if not miss < 0.01:
        return f"Not yet: this is {miss:.2f} km away from the source."
    for rate, steps in ((0.2, 0), (0.0, 9)):
        if not torch.equal(locate(stations, heard, start, rate, steps), start):
            return f"Not yet: {steps} steps at rate {rate} end elsewhere."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_locate(locate))
    # > Not yet: this is 2.24 km away from the source.
    # --8<-- [end:try]
