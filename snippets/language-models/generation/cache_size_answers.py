"""Answers to the exercise “The size of a cache”, and what its check says to each."""

import math

from cache_size import check_cache_bytes


def step_by_step(layers, heads, size, tokens, batch=1, each=2):
    width = heads * size
    one_token = layers * (width + width) * each
    return one_token * tokens * batch


def as_a_shape(layers, heads, size, tokens, batch=1, each=2):
    return each * math.prod((2, layers, batch, heads, tokens, size))


def keys_only(layers, heads, size, tokens, batch=1, each=2):
    return layers * heads * size * tokens * batch * each


def one_text(layers, heads, size, tokens, batch=1, each=2):
    return 2 * layers * heads * size * tokens * each


def always_two_bytes(layers, heads, size, tokens, batch=1, each=2):
    return 2 * layers * heads * size * tokens * batch * 2


def always_four_bytes(layers, heads, size, tokens, batch=1, each=4):
    return 2 * layers * heads * size * tokens * batch * each


def scores_too(layers, heads, size, tokens, batch=1, each=2):
    return 2 * layers * heads * (size + tokens) * tokens * batch * each


def a_float(layers, heads, size, tokens, batch=1, each=2):
    return layers * heads * size * tokens * batch * each / 0.5


RIGHT = {"step by step": step_by_step, "as a shape": as_a_shape}
WRONG = {
    "keys only": keys_only,
    "one text": one_text,
    "always two bytes": always_two_bytes,
    "four bytes by default": always_four_bytes,
    "scores, too": scores_too,
    "a float": a_float,
    "that of the first case": lambda *sizes, **more: 65536,
    "nan": lambda *sizes, **more: float("nan"),
    "nothing": lambda *sizes, **more: None,
    "no batch": lambda layers, heads, size, tokens, each=2: 0,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_cache_bytes(answer)}")
# > step by step: Right!
# > as a shape: Right!
# > keys only: Not yet: 2 layers, 4 heads of 16 numbers, 64 tokens, batch 1, 4 bytes each: 32768 is not it.
# > one text: Not yet: 1 layers, 2 heads of 4 numbers, 7 tokens, batch 6, 8 bytes each: 896 is not it.
# > always two bytes: Not yet: 2 layers, 4 heads of 16 numbers, 64 tokens, batch 1, 4 bytes each: 32768 is not it.
# > four bytes by default: Not yet: by default, it is one text, and 2 bytes a number.
# > scores, too: Not yet: 2 layers, 4 heads of 16 numbers, 64 tokens, batch 1, 4 bytes each: 327680 is not it.
# > a float: Not yet: return an int, not a float.
# > that of the first case: Not yet: 3 layers, 1 heads of 8 numbers, 5 tokens, batch 1, 2 bytes each: 65536 is not it.
# > nan: Not yet: return an int, not a float.
# > nothing: Not yet: return an int, not a NoneType.
# > no batch: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'batch'
