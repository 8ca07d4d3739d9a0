"""Range and spacing of the three types, from torch itself."""

# --8<-- [start:formats]
import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    start = torch.tensor([0.0, 1.0, 1000.0], dtype=dtype)
    steps = torch.nextafter(start, start + 2000) - start
    lowest, at_one, at_1000 = (f"{step:.1e}" for step in steps)
    print(f"{dtype!s:14}: {lowest} to {torch.finfo(dtype).max:.1e},", end=" ")
    print(f"steps of {at_one} above 1, {at_1000} above 1000")
# > torch.float32 : 1.4e-45 to 3.4e+38, steps of 1.2e-07 above 1, 6.1e-05 above 1000
# > torch.float16 : 6.0e-08 to 6.6e+04, steps of 9.8e-04 above 1, 5.0e-01 above 1000
# > torch.bfloat16: 9.2e-41 to 3.4e+38, steps of 7.8e-03 above 1, 4.0e+00 above 1000
# --8<-- [end:formats]
