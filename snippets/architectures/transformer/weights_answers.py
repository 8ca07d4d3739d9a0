"""Answers to the exercise on the number of weights, and what its check says to each."""

from torch import nn
from weights import check_count


def built(vocabulary, longest, width, blocks):
    table = (vocabulary + longest + 2) * width
    one = sum(
        weight.numel()
        for weight in nn.TransformerEncoderLayer(width, 1, 4 * width).parameters()
    )
    return table + blocks * one


def piece_by_piece(vocabulary, longest, width, blocks):
    attention = 4 * (width * width + width)
    mlp = (width + 1) * 4 * width + (4 * width + 1) * width
    norm = nn.LayerNorm(width).weight.numel() * 2
    return (
        vocabulary * width
        + longest * width
        + norm
        + blocks * (attention + mlp + 2 * norm)
    )


def block(width):
    return 12 * width**2 + 13 * width


RIGHT = {
    "built": built,
    "piece by piece": piece_by_piece,
    "factored": lambda v, t, w, b: w * (v + t + 2 + b * (12 * w + 13)),
}
WRONG = {
    "no positions": lambda v, t, w, b: (v + 2) * w + b * block(w),
    "no last norm": lambda v, t, w, b: (v + t) * w + b * block(w),
    "no biases": lambda v, t, w, b: (v + t + 2) * w + b * 12 * w**2,
    "with a head of its own": lambda v, t, w, b: (2 * v + t + 2) * w + b * block(w),
    "norms without biases": lambda v, t, w, b: (v + t + 1) * w + b * (12 * w + 11) * w,
    "no biases in q, k, v": lambda v, t, w, b: (v + t + 2) * w + b * (12 * w + 10) * w,
    "one block": lambda v, t, w, b: (v + t + 2) * w + block(w),
    "a text": lambda v, t, w, b: f"{built(v, t, w, b):,}",
    "a float": lambda v, t, w, b: float(built(v, t, w, b)),
    "of GPT-2": lambda v, t, w, b: 124_439_808,
    "nan": lambda v, t, w, b: float("nan"),
    "three arguments": lambda v, w, b: (v + 2) * w + b * block(w),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_count(answer)}")
# > built: Right!
# > piece by piece: Right!
# > factored: Right!
# > no positions: Not yet: (5, 3, 4, 0) gives 40 weights, not 28.
# > no last norm: Not yet: (5, 3, 4, 0) gives 40 weights, not 32.
# > no biases: Not yet: (5, 3, 4, 1) gives 284 weights, not 232.
# > with a head of its own: Not yet: (5, 3, 4, 0) gives 40 weights, not 60.
# > norms without biases: Not yet: (5, 3, 4, 0) gives 40 weights, not 36.
# > no biases in q, k, v: Not yet: (5, 3, 4, 1) gives 284 weights, not 272.
# > one block: Not yet: (5, 3, 4, 0) gives 40 weights, not 284.
# > a text: Not yet: return an int, not a str.
# > a float: Not yet: return an int, not a float.
# > of GPT-2: Not yet: (5, 3, 4, 0) gives 40 weights, not 124,439,808.
# > nan: Not yet: return an int, not a float.
# > three arguments: Not yet: TypeError: <lambda>() takes 3 positional arguments but 4 were given
