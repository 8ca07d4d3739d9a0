"""Exercise: the size of a cache."""

import torch


# --8<-- [start:starter]
def cache_bytes(
    layers: int, heads: int, size: int, tokens: int, batch: int = 1, each: int = 2
) -> int:
    """Return the bytes of the keys and values, of `each` bytes a number.

    Each layer has `heads` heads with keys and values of `size` numbers.
    """
    return 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_cache_bytes(cache_bytes) -> str:
    """Compare with caches that are made and measured."""
    try:
        for layers, heads, size, tokens, batch, each in (
            (2, 4, 16, 64, 1, 4),
            (3, 1, 8, 5, 1, 2),
            (1, 2, 4, 7, 6, 8),
            (5, 3, 10, 1, 2, 1),
        ):
            dtype = {
                1: torch.int8,
                2: torch.float16,
                4: torch.float32,
                8: torch.float64,
            }[each]
            made = [
                torch.zeros(batch, heads, tokens, size, dtype=dtype)
                for _ in range(layers)
                for _ in ("keys", "values")
            ]
            answer = cache_bytes(layers, heads, size, tokens, batch=batch, each=each)
            if isinstance(answer, bool) or not isinstance(answer, int):
                return f"Not yet: return an int, not a {type(answer).__name__}."
            if answer != sum(one.nbytes for one in made):
                return (
                    f"Not yet: {layers} layers, {heads} heads of {size} numbers, {tokens} "
                    f"tokens, batch {batch}, {each} bytes each: {answer} is not it."
                )
        if cache_bytes(1, 1, 1, 1) != 4:
            return "Not yet: by default, it is one text, and 2 bytes a number."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_cache_bytes(cache_bytes))
    # > Not yet: 2 layers, 4 heads of 16 numbers, 64 tokens, batch 1, 4 bytes each: 0 is not it.
    # --8<-- [end:try]
