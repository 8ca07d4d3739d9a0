"""Range and spacing of the three types, from torch itself."""

# --8<-- [start:range]
import torch

types = torch.float32, torch.float16, torch.bfloat16
for dtype in types:
    info = torch.finfo(dtype)
    zero, one = torch.zeros((), dtype=dtype), torch.ones((), dtype=dtype)
    smallest = torch.nextafter(zero, one).item()
    print(f"{dtype!s:14}: {smallest:.1e} to {info.max:.1e}")
# > torch.float32 : 1.4e-45 to 3.4e+38
# > torch.float16 : 6.0e-08 to 6.6e+04
# > torch.bfloat16: 9.2e-41 to 3.4e+38
# --8<-- [end:range]

# --8<-- [start:spacing]
for dtype in types:
    steps = []
    for size in (1.0, 1000.0):
        number = torch.tensor(size, dtype=dtype)
        steps.append((torch.nextafter(number, 2 * number) - number).item())
    print(f"{dtype!s:14}: {steps[0]:.1e} above 1, {steps[1]:.1e} above 1000")
# > torch.float32 : 1.2e-07 above 1, 6.1e-05 above 1000
# > torch.float16 : 9.8e-04 above 1, 5.0e-01 above 1000
# > torch.bfloat16: 7.8e-03 above 1, 4.0e+00 above 1000
# --8<-- [end:spacing]
