"""Without a seed, the next run draws other numbers."""

# --8<-- [start:mistake]
import torch


def run() -> torch.Tensor:
    """Draw as a program does that was started without a seed."""
    torch.seed()
    return torch.rand(3)


print(torch.equal(run(), run()))
# > False
# --8<-- [end:mistake]
