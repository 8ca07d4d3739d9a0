"""Exercise: the total and the active weights of Mixtral."""

import torch
from torch import nn


# --8<-- [start:starter]
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
    dense = 2 * vocabulary * width + 3 * layers * width * hidden
    return dense, dense  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mixtral(count) -> str:
    """Compare the formula with models that are built on the device meta."""
    try:
        for sizes in (
            (5, 4, 3, 2, 0, 2, 1),
            (5, 4, 3, 2, 1, 2, 2),
            (7, 8, 6, 4, 3, 5, 2),
            (32000, 4096, 14336, 1024, 32, 8, 2),
        ):
            vocabulary, width, hidden, keys, layers, experts, top = sizes
            with torch.device("meta"):
                tables = [nn.Embedding(vocabulary, width) for _ in range(2)]
                attention = [
                    nn.Linear(width, size, bias=False)
                    for size in (width, keys, keys, width)
                ]
                norms = [nn.RMSNorm(width) for _ in range(2)]
                expert = [nn.Linear(width, hidden, bias=False) for _ in range(3)]
                router, last = nn.Linear(width, experts, bias=False), nn.RMSNorm(width)
            weights = [
                sum(weight.numel() for weight in nn.ModuleList(part).parameters())
                for part in ([*tables, last], [*attention, *norms, router], expert)
            ]
            around, always, one = weights
            right = tuple(around + layers * (always + n * one) for n in (experts, top))
            found = count(*sizes)
            if not isinstance(found, tuple) or [type(n) for n in found] != [int, int]:
                return "Not yet: return a tuple of two ints."
            for name, number, expected in zip(
                ("weights", "active weights"), found, right, strict=True
            ):
                if number != expected:
                    told = f"{expected:,} {name}, not {number:,}"
                    return f"Not yet: {sizes} gives {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mixtral(count_mixtral))
    # > Not yet: (5, 4, 3, 2, 0, 2, 1) gives 44 weights, not 40.
    # --8<-- [end:try]
