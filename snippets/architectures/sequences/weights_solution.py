"""Solution: what each layer and direction reads, times four."""

from weights import check_count


# --8<-- [start:solution]
def count_weights(inputs: int, hidden: int, layers: int, directions: int) -> int:
    """Return how many numbers an `nn.LSTM` learns, without making one."""
    total = 0
    for _ in range(layers):
        total += directions * 4 * hidden * (inputs + hidden + 2)
        inputs = directions * hidden
    return total


print(check_count(count_weights))
# > Right!
# --8<-- [end:solution]
