"""Exercise: rows with mean 0 and deviation 1."""

import torch


# --8<-- [start:starter]
def standardize(table: torch.Tensor) -> torch.Tensor:
    """Give each row the mean 0 and the standard deviation 1."""
    return (table - table.mean(1)) / table.std(1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_standardize(standardize) -> str:
    """Say whether each row has mean 0 and deviation 1, by n - 1 or by n."""
    generator = torch.Generator().manual_seed(0)
    try:
        for shape in ((4, 4), (3, 50), (6, 5)):
            table = torch.randn(shape, generator=generator) * 10 + 5
            given = table.clone()
            result = standardize(table)
            if not isinstance(result, torch.Tensor) or result.shape != shape:
                return f"Not yet: a tensor of shape {shape} was due."
            if not torch.equal(table, given):
                return "Not yet: the table that came in has changed."
            for row, (numbers, old) in enumerate(
                zip(result.double(), given, strict=True)
            ):
                mean, deviation = numbers.mean().item(), numbers.std().item()
                by_n = numbers.std(correction=0).item()
                if not abs(mean) <= 0.001:
                    return f"Not yet: row {row} of {shape} has mean {mean:.2f}."
                if not min(abs(deviation - 1), abs(by_n - 1)) <= 0.001:
                    text = f"row {row} of {shape} has deviation {deviation:.2f}"
                    return f"Not yet: {text}."
                steps = (old - old.mean()).double() / old.std()
                if not torch.allclose(numbers / deviation, steps, atol=0.001):
                    return f"Not yet: row {row} of {shape} has lost its pattern."
    except Exception as error:
        return f"Not yet: with shape {shape}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_standardize(standardize))
    # > Not yet: row 0 of (4, 4) has mean -0.77.
    # --8<-- [end:try]
