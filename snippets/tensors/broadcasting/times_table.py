"""Exercise: a multiplication table without a loop."""

import torch


# --8<-- [start:starter]
def times_table(count: int) -> torch.Tensor:
    """Return all products of the numbers 1 to `count`."""
    numbers = torch.arange(1, count + 1)
    return numbers * numbers  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_times_table(times_table) -> str:
    """Say whether `times_table` holds all products, for several sizes."""
    try:
        for count in (10, 4, 1):
            answer = times_table(count)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (count, count):
                shape = tuple(answer.shape)
                return f"Not yet: the shape is {shape}, not {(count, count)}."
            for row, numbers in enumerate(answer.tolist(), start=1):
                if numbers != list(range(row, count * row + 1, row)):
                    return f"Not yet: row {row} begins with {numbers[:3]}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_times_table(times_table))
    # > Not yet: the shape is (10,), not (10, 10).
    # --8<-- [end:try]
