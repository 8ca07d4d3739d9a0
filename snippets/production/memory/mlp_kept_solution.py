"""Solution: each layer keeps its input, and a ReLU the result that the next one gets."""

from mlp_kept import check_mlp_kept_bytes


# --8<-- [start:solution]
def mlp_kept_bytes(batch: int, widths: list[int]) -> int:
    """Return the bytes of float32 that Linear layers with ReLU between them keep."""
    return 4 * batch * sum(widths[:-1])


print(check_mlp_kept_bytes(mlp_kept_bytes))
# > Right!
# --8<-- [end:solution]
