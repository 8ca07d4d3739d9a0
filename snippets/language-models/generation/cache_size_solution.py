"""Solution: a product, and twice that, for keys and values."""

from cache_size import check_cache_bytes


# --8<-- [start:solution]
def cache_bytes(
    layers: int, heads: int, size: int, tokens: int, batch: int = 1, each: int = 2
) -> int:
    """Return the bytes of the keys and values, of `each` bytes a number."""
    return 2 * layers * heads * size * tokens * batch * each


print(cache_bytes(2, 4, 16, 64, each=4) / 2**10, "KiB for our model")
# > 64.0 KiB for our model
for heads in (8, 32):
    size = cache_bytes(layers=32, heads=heads, size=128, tokens=131_072)
    print(f"{size / 2**30:.0f} GiB with {heads} heads of keys and values")
# > 16 GiB with 8 heads of keys and values
# > 64 GiB with 32 heads of keys and values
print(check_cache_bytes(cache_bytes))
# > Right!
# --8<-- [end:solution]
