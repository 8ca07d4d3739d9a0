"""Exercise: round on the way forward, and pretend not to on the way back."""

# --8<-- [start:starter]
import torch


def soft_round(x):
    """Return round(x), but with the gradient of x itself."""
    return torch.round(x)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_soft_round(soft_round):
    x = torch.tensor([0.2, 1.7, -2.6], requires_grad=True)
    y = soft_round(x)
    if not torch.allclose(y, torch.round(x), atol=1e-6):
        return f"Not yet: the values are not rounded: {y.tolist()}."
    if not y.requires_grad:
        return "Not yet: the result has no connection to x at all."
    (y * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
    slopes = x.grad.tolist()
    if slopes != [1.0, 2.0, 3.0]:
        return f"Not yet: slopes {slopes} should be [1.0, 2.0, 3.0]."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_soft_round(soft_round))
    # > Not yet: slopes [0.0, 0.0, 0.0] should be [1.0, 2.0, 3.0].
    # --8<-- [end:try]
