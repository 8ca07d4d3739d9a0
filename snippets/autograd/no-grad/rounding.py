"""Exercise: round on the way forward, not on the way back."""

# --8<-- [start:starter]
import torch


def soft_round(x):
    """Return round(x), but with the gradient of x itself."""
    return torch.round(x)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_soft_round(soft_round):
    numbers = torch.tensor([0.2, 1.7, -2.6])
    x = numbers.clone().requires_grad_()
    y = soft_round(x)
    if not isinstance(y, torch.Tensor) or y.dtype != x.dtype:
        return "Not yet: return a tensor of floats, like x."
    if not torch.equal(x, numbers):
        return "Not yet: leave x itself as it is."
    if not torch.allclose(y, torch.round(x), atol=1e-6):
        values = [round(value, 2) for value in y.tolist()]
        return f"Not yet: the values are not rounded: {values}."
    if y.requires_grad:
        (y * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
    if x.grad is None:
        return "Not yet: the result has no connection to x at all."
    slopes = [round(slope, 2) for slope in x.grad.tolist()]
    if slopes != [1.0, 2.0, 3.0]:
        return f"Not yet: slopes {slopes} should be [1.0, 2.0, 3.0]."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_soft_round(soft_round))
    # > Not yet: slopes [0.0, 0.0, 0.0] should be [1.0, 2.0, 3.0].
    # --8<-- [end:try]
