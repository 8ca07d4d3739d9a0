"""Solution: weigh each batch with its size."""

from mean_loss import check_mean_loss


# --8<-- [start:solution]
def mean_loss(losses: list[float], sizes: list[int]) -> float:
    """Return the mean loss of an example, from the mean losses of batches."""
    total = sum(loss * size for loss, size in zip(losses, sizes, strict=True))
    return total / sum(sizes)


print(check_mean_loss(mean_loss))
# > Right!
# --8<-- [end:solution]
