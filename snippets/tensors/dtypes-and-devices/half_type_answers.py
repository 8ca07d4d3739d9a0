"""Answers to the exercise “The better half”, and what its check says to each."""

import torch
from half_type import check_half_type

TYPES = torch.float16, torch.bfloat16


def errors(numbers, dtype):
    return (numbers.to(dtype).double() - numbers) / numbers


def smaller(size):
    return lambda numbers: min(TYPES, key=lambda dtype: size(numbers, dtype).item())


def ratio(numbers, dtype):
    return (numbers.to(dtype).to(numbers.dtype) / numbers - 1).abs().amax()


def loop(numbers):
    worst = {}
    for dtype in TYPES:
        stored = numbers.to(dtype).tolist()
        pairs = zip(stored, numbers.tolist(), strict=True)
        worst[dtype] = max(abs(a - b) / abs(b) for a, b in pairs)
    return TYPES[worst[TYPES[0]] > worst[TYPES[1]]]


def absolute(numbers, dtype):
    return (numbers.to(dtype).double() - numbers).abs().max()


def not_tiny(numbers):
    return (
        TYPES[1]
        if no_zero(numbers) is TYPES[1] or numbers.abs().min() < 1e-7
        else TYPES[0]
    )


def no_infinity(numbers):
    return TYPES[1] if numbers.half().isinf().any() else TYPES[0]


def in_range(numbers):
    fits = (numbers.abs() < 65504).all() and (numbers.abs() > 6.1e-5).all()
    return TYPES[0] if fits else TYPES[1]


def no_zero(numbers):
    stored = numbers.half()
    return TYPES[1] if stored.isinf().any() or (stored == 0).any() else TYPES[0]


RIGHT = {
    "min with a key": smaller(lambda n, dtype: errors(n, dtype).abs().max()),
    "a ratio": smaller(ratio),
    "a loop": loop,
}
WRONG = {
    "by the range of normal numbers": in_range,
    "always float16": lambda numbers: torch.float16,
    "always bfloat16": lambda numbers: torch.bfloat16,
    "the larger error": lambda n: TYPES[errors(n, TYPES[0]).abs().max() < 0.001],
    "the mean error": smaller(lambda n, dtype: errors(n, dtype).abs().mean()),
    "the absolute error": smaller(absolute),
    "abs forgotten": smaller(lambda n, dtype: errors(n, dtype).max()),
    "no infinity": no_infinity,
    "no infinity and no zero": no_zero,
    "nothing below 1e-7": not_tiny,
    "the largest number alone": lambda n: TYPES[bool(n.abs().max() > 65504)],
    "a word": lambda numbers: "float16",
    "the error": lambda numbers: None,
    "a method that is not there": lambda numbers: numbers.quarter(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_half_type(answer)}")
# > min with a key: Right!
# > a ratio: Right!
# > a loop: Right!
# > by the range of normal numbers: Not yet: smaller ones that still fit should be torch.float16, not torch.bfloat16.
# > always float16: Not yet: distances to stars should be torch.bfloat16, not torch.float16.
# > always bfloat16: Not yet: weights near 0.1 should be torch.float16, not torch.bfloat16.
# > the larger error: Not yet: weights near 0.1 should be torch.float16, not torch.bfloat16.
# > the mean error: Not yet: one tiny number among many should be torch.bfloat16, not torch.float16.
# > the absolute error: Not yet: tiny gradients should be torch.bfloat16, not torch.float16.
# > abs forgotten: Not yet: one gradient, rounded down should be torch.bfloat16, not torch.float16.
# > no infinity: Not yet: tiny gradients should be torch.bfloat16, not torch.float16.
# > no infinity and no zero: Not yet: tiny gradients should be torch.bfloat16, not torch.float16.
# > nothing below 1e-7: Not yet: numbers with few digits left should be torch.bfloat16, not torch.float16.
# > the largest number alone: Not yet: tiny gradients should be torch.bfloat16, not torch.float16.
# > a word: Not yet: return one of the two types, not 'float16'.
# > the error: Not yet: return one of the two types, not None.
# > a method that is not there: Not yet: AttributeError: 'Tensor' object has no attribute 'quarter'
