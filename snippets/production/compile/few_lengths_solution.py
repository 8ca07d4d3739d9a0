"""Solution: fill up to the next power of two."""

from few_lengths import check_fill_up, torch


# --8<-- [start:solution]
def fill_up(batch: torch.Tensor) -> torch.Tensor:
    rows = 1
    while rows < len(batch):
        rows *= 2
    return torch.nn.functional.pad(batch, (0, 0, 0, rows - len(batch)))


print(check_fill_up(fill_up))
# > Right!
# --8<-- [end:solution]
