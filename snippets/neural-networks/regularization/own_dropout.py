"""Exercise: a dropout module."""

import torch
from torch import nn


# --8<-- [start:starter]
class OwnDropout(nn.Module):
    """Set each number to 0 with the probability p, in training only."""

    def __init__(self, p: float = 0.5) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * (torch.rand_like(x) >= self.p)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_dropout(kind) -> str:
    """Say whether `kind` drops, scales, and stops when it should."""
    try:
        for p, shape in ((0.2, (400, 500)), (0.5, (200_000,)), (0.75, (500, 400))):
            x = torch.full(shape, 3.0, requires_grad=True)
            dropout = kind(p)
            y, again = dropout(x), dropout(x)
            if not isinstance(y, torch.Tensor) or y.shape != shape:
                return "Not yet: a tensor of the same shape should come out."
            if not x.eq(3).all():
                return "Not yet: it changes its input. Return a new tensor."
            zero = (y == 0).float()
            if not abs(zero.mean().item() - p) <= 0.02:
                return f"Not yet: {zero.mean().item():.0%} are dropped, not {p:.0%}."
            if not abs(y.mean().item() - 3) <= 0.1:
                return f"Not yet: the mean was 3, and becomes {y.mean().item():.1f}."
            if any((zero.mean(dim) == 1).any() for dim in range(len(shape))):
                return "Not yet: it drops whole rows or columns."
            if torch.equal(again, y):
                return "Not yet: the second call drops the same numbers."
            if y.requires_grad:
                y.sum().backward()
            if x.grad is None or not torch.allclose(x.grad, y.detach() / 3):
                return "Not yet: the gradient is not that of what was kept."
            if not torch.equal(dropout.eval()(x), x):
                return "Not yet: in evaluation, the input should come out as it is."
            if not (dropout.train()(x) == 0).any():
                return "Not yet: back in training, it should drop again."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    torch.manual_seed(0)
    print(check_dropout(OwnDropout))
    # > Not yet: the mean was 3, and becomes 2.4.
    # --8<-- [end:try]
