"""Answers to the exercise “A layer of whole numbers”, and what its check says."""

import torch
from int_layer import check_int_layer
from torch.nn import functional as F


def layer(
    x,
    x_scale,
    x_zero,
    weight,
    w_scales,
    bias,
    dtype=torch.int32,
    zero=True,
    scales=True,
):
    moved = x.to(dtype) - (x_zero if zero else 0)
    sums = moved @ weight.to(dtype).T
    return sums * x_scale * (w_scales.T if scales else 1.0) + bias


def like(**changes):
    return lambda *given: layer(*given, **changes)


def summed(x, x_scale, x_zero, weight, w_scales, bias):
    sums = ((x.int() - x_zero)[:, None] * weight.int()).sum(dim=2)
    return sums * (x_scale * w_scales[:, 0]) + bias


def dequantized(x, x_scale, x_zero, weight, w_scales, bias):
    return (x.float() - x_zero) * x_scale @ (weight * w_scales).T + bias


def summed_floats(x, x_scale, x_zero, weight, w_scales, bias):
    return ((x.float() - x_zero)[:, None] * weight).sum(2) * x_scale * w_scales.T + bias


def added(x, x_scale, x_zero, weight, w_scales, bias):
    whole = weight.int()
    sums = x.int() @ whole.T + x_zero * whole.sum(dim=1)
    return sums * x_scale * w_scales.T + bias


def transposed(x, x_scale, x_zero, weight, w_scales, bias):
    return layer(x, x_scale, x_zero, weight, w_scales, bias).T


def named(x, x_scale, x_zero, weight, w_scales, bias):
    sums = F.linear(input=x.float(), weight=weight.float())
    return (sums - x_zero * weight.sum(dim=1)) * x_scale * w_scales.T + bias


def emptied(x, x_scale, x_zero, weight, w_scales, bias):
    weight.zero_()
    return layer(x, x_scale, x_zero, weight, w_scales, bias)


RIGHT = {"int32": like(), "int64": like(dtype=torch.int64), "sums by hand": summed}
WRONG = {
    "int8": like(dtype=torch.int8),
    "int16": like(dtype=torch.int16),
    "without zero point": like(zero=False),
    "without scales": like(scales=False),
    "zero point added": added,
    "floats": dequantized,
    "sums of floats": summed_floats,
    "float32 sums": like(dtype=torch.float32),
    "floats by name": named,
    "emptied": emptied,
    "transposed": transposed,
    "a constant": lambda *given: torch.zeros(5, 4),
    "nan": lambda *given: torch.full((5, 4), torch.nan),
    "a list": lambda *given: layer(*given).tolist(),
    "None": lambda *given: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_int_layer(answer)}")
# > int32: Right!
# > int64: Right!
# > sums by hand: Right!
# > int8: Not yet: with a zero point of 0, off by 100.0%.
# > int16: Not yet: with a zero point of 0, off by 104.4%.
# > without zero point: Not yet: with a zero point of -128, off by 90.6%.
# > without scales: Not yet: with a zero point of 0, off by 24.5%.
# > zero point added: Not yet: with a zero point of -128, off by 181.3%.
# > floats: Not yet: the inputs or the weights became floats.
# > sums of floats: Not yet: the inputs or the weights became floats.
# > float32 sums: Not yet: the inputs or the weights became floats.
# > floats by name: Not yet: the inputs or the weights became floats.
# > emptied: Not yet: with a zero point of 0, off by 100.0%.
# > transposed: Not yet: the shape is (4, 5).
# > a constant: Not yet: with a zero point of 0, off by 100.0%.
# > nan: Not yet: with a zero point of 0, off by nan%.
# > a list: Not yet: AttributeError: 'list' object has no attribute 'shape'
# > None: Not yet: AttributeError: 'NoneType' object has no attribute 'shape'
