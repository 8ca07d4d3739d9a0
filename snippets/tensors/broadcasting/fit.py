"""Exercise: the rules of broadcasting, written down."""

import torch


# --8<-- [start:starter]
def fit(a: tuple, b: tuple) -> tuple | None:
    """Return the shape that `a` and `b` grow to, or None."""
    return a if a == b else None  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fit(fit) -> str:
    """Compare `fit` with torch on many pairs of shapes."""
    from itertools import product

    shapes = [s for n in range(3) for s in product((1, 3, 4, 0), repeat=n)]
    shapes += [(2, 1, 4), (2, 3, 4), (1, 3, 1), (1, 1, 2, 1)]
    try:
        for a, b in product(shapes, repeat=2):
            try:
                expected = tuple(torch.broadcast_shapes(a, b))
            except RuntimeError:
                expected = None
            if fit(a, b) != expected:
                return f"Not yet: {a} and {b} should give {expected}."
    except Exception as error:
        return f"Not yet: with {a} and {b}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fit(fit))
    # > Not yet: () and (1,) should give (1,).
    # --8<-- [end:try]
