"""Exercise: rows with mean 0 and deviation 1."""

import torch


# --8<-- [start:starter]
def standardize(table: torch.Tensor) -> torch.Tensor:
    """Give each row the mean 0 and the standard deviation 1."""
    return (table - table.mean(1)) / table.std(1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_standardize(standardize) -> str:
    """Say whether each row has mean 0 and deviation 1."""
    torch.manual_seed(0)
    for shape in ((4, 4), (3, 50)):
        table = torch.randn(shape) * 10 + 5
        try:
            result = standardize(table)
        except RuntimeError as error:
            return f"Not yet: with shape {shape}: {error}"
        if result.shape != shape:
            return f"Not yet: {shape} became {tuple(result.shape)}."
        for row, numbers in enumerate(result):
            mean = numbers.mean().item()
            deviation = numbers.std().item()
            if not (abs(mean) <= 0.001 and abs(deviation - 1) <= 0.001):
                facts = f"mean {mean:.2f}, deviation {deviation:.2f}"
                return f"Not yet: row {row} of {shape} has {facts}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: row 0 of (4, 4) has mean -0.77, deviation 0.46.
    # --8<-- [end:try]
