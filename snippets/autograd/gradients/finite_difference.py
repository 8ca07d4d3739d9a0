"""Checking a slope with finite differences: too big a step, too small a step."""

import torch


# --8<-- [start:compare]
def cube(x):
    return x**3


def nudged_slope(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


for h in (1e-1, 1e-2, 1e-4, 1e-6, 1e-8):
    fine = nudged_slope(cube, torch.tensor(2.0, dtype=torch.float64), h)
    coarse = nudged_slope(cube, torch.tensor(2.0, dtype=torch.float32), h)
    print(f"h = {h:.0e}   float64 {fine:8.4f}   float32 {coarse:8.4f}")
# --8<-- [end:compare]
