"""Solution of stage 2: begin with nothing, then write the digits into it."""

import torch
from pad_targets import check_pad_targets


# --8<-- [start:solution]
def pad_targets(numbers: list[list[int]]) -> torch.Tensor:
    """Turn lists of one to three digits into classes, (n, 3)."""
    targets = torch.full((len(numbers), 3), 10)
    for row, number in zip(targets, numbers, strict=True):
        row[: len(number)] = torch.tensor(number)
    return targets


if __name__ == "__main__":
    print(check_pad_targets(pad_targets))
    # > Right!
# --8<-- [end:solution]
