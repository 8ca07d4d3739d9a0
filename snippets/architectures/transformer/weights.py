"""Exercise: the number of weights of a language model."""

import torch
from torch import nn


# --8<-- [start:starter]
def count_weights(vocabulary: int, longest: int, width: int, blocks: int) -> int:
    """Return how many weights the model has, by formula."""
    return 12 * blocks * width**2  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count(count) -> str:
    """Compare the formula with models that are built on the device meta."""
    try:
        for sizes in ((5, 3, 4, 0), (5, 3, 4, 1), (7, 9, 2, 5), (50257, 1024, 768, 12)):
            vocabulary, longest, width, blocks = sizes
            with torch.device("meta"):
                parts = [nn.Embedding(vocabulary, width), nn.LayerNorm(width)]
                parts += [nn.Embedding(longest, width)]
                parts += [
                    nn.TransformerEncoderLayer(width, 1, 4 * width)
                    for _ in range(blocks)
                ]
            weights = nn.ModuleList(parts).parameters()
            right, found = sum(weight.numel() for weight in weights), count(*sizes)
            if isinstance(found, bool) or not isinstance(found, int):
                return f"Not yet: return an int, not a {type(found).__name__}."
            if found != right:
                return f"Not yet: {sizes} gives {right:,} weights, not {found:,}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count_weights))
    # > Not yet: (5, 3, 4, 0) gives 40 weights, not 0.
    # --8<-- [end:try]
