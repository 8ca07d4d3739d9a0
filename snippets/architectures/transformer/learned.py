"""Exercise: learned positions."""

import torch
from torch import nn


# --8<-- [start:starter]
class LearnedPositions(nn.Module):
    """Add a learned row for its position to each token."""

    def __init__(self, longest: int, width: int) -> None:
        super().__init__()
        self.table = nn.Embedding(longest, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_positions(kind) -> str:
    """Say whether `kind` adds rows that depend on position only, and are learned."""
    try:
        for longest, width, batch in ((6, 4, 3), (9, 8, 6), (5, 5, 1)):
            positions = kind(longest, width)
            for weight in positions.parameters():
                nn.init.normal_(weight)  # as if they were trained
            x = torch.randn(batch, longest, width)
            given = x.clone()
            y = positions(given)
            if not isinstance(y, torch.Tensor) or y.shape != x.shape:
                return "Not yet: a tensor of the same shape should come out."
            if not given.equal(x):
                return "Not yet: it changes its input. Return a new tensor."
            rows = (y - x).detach()
            if not torch.allclose(rows, rows[:1].expand_as(rows), atol=1e-5):
                return "Not yet: what is added differs from sequence to sequence."
            if not (rows[0, 1:] - rows[0, :-1]).abs().amax(1).gt(1e-3).all():
                return "Not yet: two neighbors get the same row."
            start = (positions(x[:, :3]) - x[:, :3]).detach()
            if not torch.allclose(start, rows[:, :3], atol=1e-5):
                return "Not yet: in a shorter sequence, token 0 gets another row."
            if not y.requires_grad:
                return "Not yet: the rows are not learned."
            y.sum().backward()
            weights = [w for w in positions.parameters() if w.grad is not None]
            if sum(w.grad.count_nonzero() for w in weights) < longest * width:
                return "Not yet: each number of each row should be learned."
            try:
                positions(torch.randn(2, longest + 1, width))
            except ValueError as error:
                if str(longest) not in str(error):
                    return f"Not yet: the message should say the limit of {longest}."
            except Exception as error:
                kind_of = type(error).__name__
                return f"Not yet: raise a ValueError for too many, not a {kind_of}."
            else:
                return "Not yet: it takes one token more than it has rows."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_positions(LearnedPositions))
    # > Not yet: two neighbors get the same row.
    # --8<-- [end:try]
