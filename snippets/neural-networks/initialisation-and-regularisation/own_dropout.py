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
    x = torch.full((200_000,), 3.0)
    try:
        dropout = kind(0.2)
        y, again = dropout(x), dropout(x)
        dropped, mean = (y == 0).float().mean().item(), y.mean().item()
        used = dropout.eval()(x)
    except Exception as error:
        return f"Not yet: {error!r:.70}"
    if not x.eq(3).all():
        return "Not yet: it changes its input. Return a new tensor."
    if not 0.18 < dropped < 0.22:
        return f"Not yet: {dropped:.0%} are dropped, not 20%."
    if not 2.95 < mean < 3.05:
        return f"Not yet: the mean was 3, and becomes {mean:.1f}."
    if torch.equal(again, y):
        return "Not yet: the second call drops the same numbers."
    if not torch.equal(used, x):
        return "Not yet: in evaluation, the input should come out as it is."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    torch.manual_seed(0)
    print(check_dropout(OwnDropout))
    # > Not yet: the mean was 3, and becomes 2.4.
    # --8<-- [end:try]
