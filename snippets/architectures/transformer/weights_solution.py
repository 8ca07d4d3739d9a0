"""Solution: two tables, the blocks, and a last norm."""

from weights import check_count


# --8<-- [start:solution]
def count_weights(vocabulary: int, longest: int, width: int, blocks: int) -> int:
    """Return how many weights the model has, by formula."""
    block = 12 * width**2 + 13 * width
    return (vocabulary + longest) * width + blocks * block + 2 * width


print(check_count(count_weights))
# > Right!
print(f"{count_weights(50257, 1024, 768, 12):,}")
# > 124,439,808
# --8<-- [end:solution]
