"""Exercise: round on the way forward, not on the way back."""

# --8<-- [start:starter]
import torch


def soft_round(x):
    """Return round(x), but with the gradient of x itself."""
    return torch.round(x)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_soft_round(soft_round):
    """Say whether values are rounded, and gradients come through as they are."""
    cases = [
        ([0.2, 1.7, -2.6], [1.0, 2.0, 3.0]),
        ([9.4, -0.3, 0.0, -5.8], [-2.0, 0.5, 7.0, 0.0]),
    ]
    try:
        for numbers, right in cases:
            x = torch.tensor(numbers, requires_grad=True)
            y = soft_round(x)
            if not isinstance(y, torch.Tensor) or y.dtype != x.dtype:
                return "Not yet: return a tensor of floats, like x."
            if x.tolist() != torch.tensor(numbers).tolist():
                return "Not yet: leave x itself as it is."
            if y.shape != x.shape:
                return f"Not yet: {len(x)} numbers are due."
            if not (y - torch.round(x)).abs().max() <= 1e-5:
                values = [round(value, 2) for value in y.tolist()]
                return f"Not yet: the values are not rounded: {values}."
            if y.requires_grad:
                (y * torch.tensor(right)).sum().backward()
            if x.grad is None:
                return "Not yet: the result has no connection to x at all."
            slopes = [round(slope, 2) for slope in x.grad.tolist()]
            if slopes != right:
                return f"Not yet: slopes {slopes} should be {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_soft_round(soft_round))
    # > Not yet: slopes [0.0, 0.0, 0.0] should be [1.0, 2.0, 3.0].
    # --8<-- [end:try]
