"""Solution: what all tokens meet, and experts, all of them or the chosen ones."""

from mixtral import check_mixtral


# --8<-- [start:solution]
def count_mixtral(
    vocabulary: int,
    width: int,
    hidden: int,
    keys: int,
    layers: int,
    experts: int,
    top: int,
) -> tuple[int, int]:
    """Return how many weights there are, and how many are active for a token."""
    around = 2 * vocabulary * width + width
    attention = 2 * width * width + 2 * width * keys
    always = around + layers * (attention + 2 * width + width * experts)
    one = 3 * width * hidden
    return always + layers * experts * one, always + layers * top * one


print(check_mixtral(count_mixtral))
# > Right!
total, active = count_mixtral(32000, 4096, 14336, 1024, 32, 8, 2)
print(f"{total / 1e9:.1f} billion, {active / 1e9:.1f} active")
# > 46.7 billion, 12.9 active
# --8<-- [end:solution]
