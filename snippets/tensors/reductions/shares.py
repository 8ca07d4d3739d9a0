"""Exercise: the share of each day in what was sold."""

import torch


# --8<-- [start:starter]
def shares(table: torch.Tensor) -> torch.Tensor:
    """Divide each column by its sum."""
    return table / table.sum()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shares(shares) -> str:
    """Say whether each column is divided by its sum, for tables of several sizes."""
    sales = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
    square = torch.arange(1.0, 10.0).reshape(3, 3)
    try:
        for table in (sales, sales.mT, sales / 7, sales[:, :1], square.double()):
            given, shape = table.clone(), tuple(table.shape)
            answer = shares(table)
            if not isinstance(answer, torch.Tensor) or answer.shape != shape:
                return f"Not yet: a tensor of shape {shape} was due."
            if not torch.equal(table, given):
                return "Not yet: the table that you were given has changed."
            sums = answer.sum(dim=0)
            if not torch.allclose(sums.double(), torch.ones(shape[1]).double()):
                sums = [round(total, 2) for total in sums.tolist()]
                return f"Not yet: the columns of {shape} add up to {sums}."
            right = (table / table.sum(dim=0)).double()
            if not torch.allclose(answer.double(), right, rtol=1e-4):
                return f"Not yet: the sums of {shape} are right, the shares are not."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shares(shares))
    # > Not yet: the columns of (2, 3) add up to [0.23, 0.57, 0.2].
    # --8<-- [end:try]
