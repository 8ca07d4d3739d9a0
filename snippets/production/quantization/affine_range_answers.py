"""Answers to the exercise “A range that holds 0”, and what its check says."""

import torch
from affine_range import affine_range, check_affine_range


def with_tensors(x):
    both = torch.cat([x, torch.zeros(1)])
    low, high = both.aminmax()
    scale = ((high - low) / 255).clamp(min=1e-8)
    return scale, (-128 - low / scale).round()


def from_above(x):
    high, low = x.clamp(min=0).max().item(), x.clamp(max=0).min().item()
    scale = max(high - low, 1e-6) / 255
    return scale, round(127 - high / scale)


def symmetric(x):
    return x.abs().max().item() / 127 or 1.0, 0


def no_width(x):
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = (high - low) / 255
    return scale, round(-128 - low / max(scale, 1e-9))


def not_rounded(x):
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = (high - low) / 255 or 1.0
    return scale, -128 - low / scale


def clamped(x):
    scale = (x.max() - x.min()).item() / 255 or 1.0
    return scale, max(-128, min(127, round(-128 - x.min().item() / scale)))


def unsigned(x):
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = (high - low) / 255 or 1.0
    return scale, round(-low / scale)


def few_steps(x):
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = (high - low) / 170 or 1.0
    return scale, round(-128 - low / scale)


def emptied(x):
    x.zero_()
    return 1.0, 0


RIGHT = {"with tensors": with_tensors, "from above": from_above}
WRONG = {
    "the starter": affine_range,
    "symmetric": symmetric,
    "no width": no_width,
    "not rounded": not_rounded,
    "clamped": clamped,
    "unsigned": unsigned,
    "few steps": few_steps,
    "emptied": emptied,
    "a constant": lambda x: (4 / 255, -64),
    "nan": lambda x: (torch.nan, 0),
    "a list": lambda x: [x, x],
    "None": lambda x: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_affine_range(answer)}")
# > with tensors: Right!
# > from above: Right!
# > the starter: Not yet: 0 becomes -1465.00 for numbers from 5 to 6.
# > symmetric: Not yet: numbers from -1 to 3 are off by 0.29% of the range.
# > no width: Not yet: numbers that are all 0 give a scale of 0.
# > not rounded: Not yet: 0 becomes -64.30 for numbers from -1 to 3.
# > clamped: Not yet: numbers from 5 to 6 are off by 83.98% of the range.
# > unsigned: Not yet: numbers from -1 to 3 are off by 50.31% of the range.
# > few steps: Not yet: numbers from -1 to 3 are off by 0.29% of the range.
# > emptied: Not yet: numbers from -1 to 3 are off by 12.47% of the range.
# > a constant: Not yet: numbers from 5 to 6 are off by 49.85% of the range.
# > nan: Not yet: numbers from -1 to 3 give a scale of nan.
# > a list: Not yet: ValueError: only one element tensors can be converted to Python scalars
# > None: Not yet: TypeError: cannot unpack non-iterable NoneType object
