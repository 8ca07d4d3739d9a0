"""Exercise: find the leak through which half of a gradient is lost."""

# --8<-- [start:starter]
import math

import torch


def bump(x):
    """Return x · exp(-x²), but leak a part of the gradient."""
    return x * math.exp(-(x.item() ** 2))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_bump(bump):
    """Say whether the values are the same and the slopes whole."""
    try:
        for value in (0.5, -1.0, 2.0, 0.0):
            x = torch.tensor(value, dtype=torch.float64, requires_grad=True)
            y = bump(x)
            if not isinstance(y, torch.Tensor) or y.shape != ():
                return "Not yet: return a tensor, one number like x."
            right = value * math.exp(-(value**2))
            if not abs(y.item() - right) <= 1e-3:
                return f"Not yet: the value at {value} should stay {right:.3f}."
            if not y.requires_grad:
                return "Not yet: the result has no connection to x at all."
            if not torch.autograd.gradcheck(bump, (x,), raise_exception=False):
                return f"Not yet: gradcheck finds a wrong gradient at {value}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_bump(bump))
    # > Not yet: gradcheck finds a wrong gradient at 0.5.
    # --8<-- [end:try]
