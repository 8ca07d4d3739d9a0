"""Stage 3: gradient descent from a guess to the source."""

import torch
from misfit_solution import misfit


# --8<-- [start:starter]
def locate(stations, heard, start, learning_rate=0.2, steps=100):
    """Return the source, of shape (3,), that descent reaches from a start."""
    return start  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_locate(locate):
    """Say whether the descent arrives, step by step, and leaves its start alone."""
    stations = torch.tensor([[0.0, 0], [10, 0], [10, 10], [0, 10]])
    start = torch.tensor([5.0, 5.0, 0.0])
    try:
        for right in (torch.tensor([4.0, 7.0, 2.0]), torch.tensor([6.0, 4.0, -1.0])):
            far = torch.linalg.vector_norm(stations - right[:2], dim=1)
            heard = right[2] + far / 0.34
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
            second = found[2].item()
            if not abs(second - right[2]) < 0.05:
                return f"Not yet: it struck at {right[2]:.0f} s, not at {second:.2f}."
            place = start
            for steps in range(3):
                found = locate(stations, heard, start, 0.1, steps)
                if not (found - place).norm() < 0.01:
                    return (
                        f"Not yet: with rate 0.1 and steps={steps}, it ends elsewhere."
                    )
                slope = torch.func.grad(misfit)(place, stations, heard)
                place = place - 0.1 * slope
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_locate(locate))
    # > Not yet: this is 2.24 km away from the source.
    # --8<-- [end:try]
