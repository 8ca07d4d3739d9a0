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
# > h = 1e-01   float64  12.0100   float32  12.0100
# > h = 1e-02   float64  12.0001   float32  12.0001
# > h = 1e-04   float64  12.0000   float32  11.9948
# > h = 1e-06   float64  12.0000   float32  11.4441
# > h = 1e-08   float64  12.0000   float32   0.0000
# --8<-- [end:compare]
