"""How far floats reach, and how finely they divide."""

import torch

# --8<-- [start:limits]
F16, BF16 = torch.float16, torch.bfloat16
for dtype in (F16, BF16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    name, largest, gap = info.dtype, info.max, info.eps
    print(f"{name:>8}: largest {largest:.1e}, gap after 1 {gap:.0e}")
# >  float16: largest 6.6e+04, gap after 1 1e-03
# > bfloat16: largest 3.4e+38, gap after 1 8e-03
# >  float32: largest 3.4e+38, gap after 1 1e-07
# >  float64: largest 1.8e+308, gap after 1 2e-16
visitors = torch.tensor(16_777_216.0)
print(visitors + 1 == visitors)
# > tensor(True)
print(torch.tensor(16_777_216) + 1)
# > tensor(16777217)
# --8<-- [end:limits]
