"""Exercise: the share of each day in what was sold."""

import torch


# --8<-- [start:starter]
def shares(table: torch.Tensor) -> torch.Tensor:
    """Divide each column by its sum."""
    return table / table.sum()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shares(shares) -> str:
    """Say whether each column of the result adds up to 1."""
    table = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
    original = table.clone()
    answer = shares(table)
    if answer.shape != (2, 3):
        shape = tuple(answer.shape)
        return f"Not yet: the shape is {shape}, not (2, 3)."
    if not torch.equal(table, original):
        return "Not yet: the table that you were given has changed."
    sums = [round(total, 2) for total in answer.sum(dim=0).tolist()]
    if sums != [1.0, 1.0, 1.0]:
        return f"Not yet: the columns add up to {sums}."
    if not torch.allclose(shares(table.mT), table.mT / table.sum(dim=1)):
        return "Not yet: with three rows and two columns, it is wrong."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shares(shares))
    # > Not yet: the columns add up to [0.23, 0.57, 0.2].
    # --8<-- [end:try]
