"""Answers to the exercise “The padding that keeps the size”, and the verdicts."""

import math

from keep_size import check_keep_size


def searched(kernel, dilation):
    return next(p for p in range(100) if 2 * p == dilation * (kernel - 1))


RIGHT = {
    "half of the reach": lambda k, d: (d * (k - 1) + 1) // 2,
    "rounded down first": lambda k, d: d * (k // 2),
    "searched": searched,
}
WRONG = {
    "always 1": lambda k, d: 1,
    "without dilation": lambda k, d: k // 2,
    "the whole reach": lambda k, d: d * (k - 1),
    "dilation added": lambda k, d: k // 2 + d - 1,
    "a pixel too many": lambda k, d: d * k // 2,
    "the kernel": lambda k, d: k,
    "a float": lambda k, d: d * (k - 1) / 2,
    "a word": lambda k, d: "same",
    "nan": lambda k, d: math.nan,
    "no return": lambda k, d: None,
    "negative": lambda k, d: -1,
    "one argument": lambda k: k // 2,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_keep_size(answer)}")
# > half of the reach: Right!
# > rounded down first: Right!
# > searched: Right!
# > always 1: Not yet: with kernel 3 and dilation 2, 30 becomes 28.
# > without dilation: Not yet: with kernel 3 and dilation 2, 30 becomes 28.
# > the whole reach: Not yet: with kernel 3 and dilation 1, 30 becomes 32.
# > dilation added: Not yet: with kernel 5 and dilation 2, 30 becomes 28.
# > a pixel too many: Not yet: with kernel 3 and dilation 2, 30 becomes 32.
# > the kernel: Not yet: with kernel 3 and dilation 1, 30 becomes 34.
# > a float: Not yet: return a whole number, not 1.0.
# > a word: Not yet: return a whole number, not 'same'.
# > nan: Not yet: return a whole number, not nan.
# > no return: Not yet: return a whole number, not None.
# > negative: Not yet: RuntimeError: negative padding is not supported
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
