"""Exercise: a moving average that is changed in place."""

import torch


# --8<-- [start:starter]
def update_(average: torch.Tensor, new: torch.Tensor, share: float) -> None:
    """Move the average toward the new values by a share of the way."""
    average = average + share * (new - average)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_average(update_) -> str:
    """Say whether the tensor itself moves by the right share, and nothing else does."""
    plain, table = torch.tensor([4.0, 0.5, 15.0]), torch.arange(6.0).reshape(2, 3)
    column = torch.arange(12.0).reshape(4, 3)[:, 1]
    weight = torch.ones(3, requires_grad=True)
    try:
        for average in (plain, table, column, table.double(), weight):
            for share in (0.1, 0.25, 1.0):
                new = torch.linspace(-2, 9, average.numel(), dtype=average.dtype)
                new = new.reshape(average.shape)
                before, given = average.detach().clone(), new.clone()
                update_(average, new, share)
                if not torch.equal(new, given):
                    return "Not yet: the new values have changed."
                now, right = average.detach(), before + share * (new - before)
                if torch.equal(now, before):
                    return "Not yet: the average that came in is as it was."
                if not torch.allclose(now, right):
                    return f"Not yet: {now.flatten()[0]:g}, not {right.flatten()[0]:g}."
        if not weight.requires_grad or not weight.is_leaf:
            return "Not yet: a weight no longer records as before."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_average(update_))
    # > Not yet: the average that came in is as it was.
    # --8<-- [end:try]
