"""Solution: a mask, a scale, and a look at `training`."""

from own_dropout import check_dropout, nn, torch


# --8<-- [start:solution]
class OwnDropout(nn.Module):
    """Set each number to 0 with the probability p, in training only."""

    def __init__(self, p: float = 0.5) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        keep = torch.rand_like(x) >= self.p
        return x * keep / (1 - self.p)


torch.manual_seed(0)
print(check_dropout(OwnDropout))
# > Right!
# --8<-- [end:solution]
