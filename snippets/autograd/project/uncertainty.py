"""Stage 6: how far off the answer may be."""

import torch
from arrival_times_solution import arrival_times  # noqa: F401


# --8<-- [start:starter]
def uncertainty(source, stations, noise):
    """Return the covariance of (x, y, t), (3, 3), for noise in seconds."""
    return torch.eye(3)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_uncertainty(uncertainty):
    """Say whether the covariance is right where it is known by hand."""
    stations = 3.4 * torch.tensor([[1.0, 0], [-1, 0], [0, 1], [0, -1]])
    source = torch.tensor([0.0, 0.0, 1.0])
    found = uncertainty(source, stations, noise=0.2)
    if not isinstance(found, torch.Tensor) or found.shape != (3, 3):
        return "Not yet: return a tensor of shape (3, 3)."
    # Two stations tell x, the other two y, and all four t.
    right = 0.2 * torch.tensor([0.34 / 2**0.5, 0.34 / 2**0.5, 1 / 2])
    spreads = zip("xyt", found.diagonal().sqrt(), right, strict=True)
    for name, value, known in spreads:
        if not abs(value - known) < 0.001:
            return f"Not yet: {name} is known to {known:.3f}, not {value:.3f}."
    if not torch.allclose(found, torch.diag(right**2), atol=1e-4):
        return "Not yet: off the diagonal, all should be 0 here."
    twice = uncertainty(source, stations, noise=0.4)
    if not torch.allclose(twice, 4 * found, atol=1e-4):
        return "Not yet: twice the noise is four times the covariance."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_uncertainty(uncertainty))
    # > Not yet: x is known to 0.048, not 1.000.
    # --8<-- [end:try]
