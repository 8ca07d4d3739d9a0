"""Answers to the exercise “The largest scale”, and what its check says to each."""

import math

import torch
from largest_scale import check_largest_scale

LARGEST = torch.finfo(torch.float16).max


def by_logarithm(gradients):
    return 2.0 ** math.floor(math.log2(LARGEST / gradients.abs().max().item()))


def by_exponents(gradients):
    _, exponent = torch.frexp(gradients.abs().max())
    return math.ldexp(1.0, 16 - exponent.item())


def downward(gradients):
    scale = 2.0**100
    while (gradients * scale).half().isinf().any():
        scale /= 2
    return torch.tensor(scale)


def without_minus(gradients):
    return 2.0 ** math.floor(math.log2(LARGEST / gradients.max().item()))


def one_too_many(gradients):
    return 2 * by_logarithm(gradients)


def at_least_one(gradients):
    return max(1.0, by_logarithm(gradients))


def in_place(gradients):
    scale = by_logarithm(gradients)
    gradients *= scale
    return scale


RIGHT = {
    "by the logarithm": by_logarithm,
    "by exponents": by_exponents,
    "from above": downward,
}
WRONG = {
    "the default": lambda gradients: 2.0**16,
    "the example": lambda gradients: 2.0**24,
    "one": lambda gradients: 1.0,
    "not a power": lambda gradients: LARGEST / gradients.abs().max().item(),
    "minus forgotten": without_minus,
    "one too many": one_too_many,
    "half of it": lambda gradients: by_logarithm(gradients) / 2,
    "of the smallest": lambda gradients: by_logarithm(gradients.abs().min()),
    "never below one": at_least_one,
    "of bfloat16": lambda gradients: 2.0**127,
    "in place": in_place,
    "zero": lambda gradients: 0.0,
    "nan": lambda gradients: math.nan,
    "inf": lambda gradients: math.inf,
    "a list": lambda gradients: [by_logarithm(gradients)],
    "no return": lambda gradients: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_largest_scale(answer)}")
# > by the logarithm: Right!
# > by exponents: Right!
# > from above: Right!
# > the default: Not yet: for [1e-08, 0.003], 65536 fits, and so does twice as much.
# > the example: Not yet: for [-0.7, 0.1], 1.67772e+07 makes an inf.
# > one: Not yet: for [1e-08, 0.003], 1 fits, and so does twice as much.
# > not a power: Not yet: for [1e-08, 0.003], 2.18347e+07 is not a power of two.
# > minus forgotten: Not yet: for [-0.7, 0.1], 524288 makes an inf.
# > one too many: Not yet: for [1e-08, 0.003], 3.35544e+07 makes an inf.
# > half of it: Not yet: for [1e-08, 0.003], 8.38861e+06 fits, and so does twice as much.
# > of the smallest: Not yet: for [1e-08, 0.003], 4.39805e+12 makes an inf.
# > never below one: Not yet: for [300000.0, 1.0], 1 makes an inf.
# > of bfloat16: Not yet: for [1e-08, 0.003], 1.70141e+38 makes an inf.
# > in place: Not yet: leave the gradients as they are.
# > zero: Not yet: for [1e-08, 0.003], 0 is not a power of two.
# > nan: Not yet: for [1e-08, 0.003], nan is not a power of two.
# > inf: Not yet: for [1e-08, 0.003], inf is not a power of two.
# > a list: Not yet: TypeError: float() argument must be a string or a real number, not 'list'
# > no return: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
