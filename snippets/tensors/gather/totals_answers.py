"""Answers to the exercise “What each shop took in”, and what its check says to each."""

import torch
from totals import check_totals


def blank(amounts, count):
    return torch.zeros(count, dtype=amounts.dtype)


def put(amounts, shops, count):
    return blank(amounts, count).index_put_((shops,), amounts, accumulate=True)


def loop(amounts, shops, count):
    result = blank(amounts, count)
    for shop, amount in zip(shops, amounts, strict=True):
        result[shop] += amount
    return result


def last_one(amounts, shops, count):
    result = blank(amounts, count)
    result[shops] = amounts
    return result


def in_place(amounts, shops, count):
    result = put(amounts, shops, count)
    amounts.zero_()
    return result


def first_missing(amounts, shops, count):
    return put(amounts, shops, count)[1:]


RIGHT = {
    "index_add": lambda a, s, n: blank(a, n).index_add(0, s, a),
    "index_put_": put,
    "bincount": lambda a, s, n: s.bincount(a, minlength=n),
    "a loop": loop,
    "masks": lambda a, s, n: torch.stack([a[s == shop].sum() for shop in range(n)]),
}
WRONG = {
    "scatter": lambda a, s, n: blank(a, n).scatter(0, s, a),
    "the last one of each": last_one,
    "how often": lambda a, s, n: s.bincount(minlength=n),
    "the number of shops forgotten": lambda a, s, n: s.bincount(a),
    "shop 0 forgotten": first_missing,
    "the sum of all": lambda a, s, n: a.sum().expand(n),
    "whole numbers": lambda a, s, n: blank(a.long(), n).index_add(0, s, a.long()),
    "rounded": lambda a, s, n: put(a, s, n).round(),
    "the mean": lambda a, s, n: put(a, s, n) / s.bincount(minlength=n).clamp(min=1),
    "in place": in_place,
    "a list": lambda a, s, n: put(a, s, n).tolist(),
    "floats for places": lambda a, s, n: blank(a, n).scatter_add(0, s.float(), a),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_totals(answer)}")
# > index_add: Right!
# > index_put_: Right!
# > bincount: Right!
# > a loop: Right!
# > masks: Right!
# > scatter: Not yet: shop 1 sold for 47.5, not 11.75.
# > the last one of each: Not yet: shop 1 sold for 47.5, not 11.75.
# > how often: Not yet: shop 0 sold for 17.5, not 1.
# > the number of shops forgotten: Not yet: a tensor of 3 numbers was due.
# > shop 0 forgotten: Not yet: a tensor of 3 numbers was due.
# > the sum of all: Not yet: shop 0 sold for 17.5, not 65.
# > whole numbers: Not yet: shop 0 sold for 17.5, not 17.
# > rounded: Not yet: shop 0 sold for 17.5, not 18.
# > the mean: Not yet: shop 1 sold for 47.5, not 15.8333.
# > in place: Not yet: the amounts that came in have changed.
# > a list: Not yet: a tensor of 3 numbers was due.
# > floats for places: Not yet: RuntimeError: scatter(): Expected dtype int32/int64 for index
